package import NewsCore
package import NewsModel
package import TerminalUI

/// What surrounds an organization, person or place, as a picture to walk in: one stands on a name,
/// chooses one of its lines, and goes along it.
package struct NeighbourhoodScreen: Screen {
  let identity: IdentitySummary
  private(set) var graph: RelationGraph?
  private(set) var layout: GraphLayout?
  /// The node that one stands on.
  private(set) var node = 0
  /// Which of its edges is chosen, the strongest first; `nil` for the name itself.
  private(set) var choice: Int?
  /// The nodes walked over, the last one last.
  private var walked: [Int] = []

  package init(_ identity: IdentitySummary) { self.identity = identity }

  package var title: String {
    let count = graph?.nodes.count ?? 0
    return "Around \(identity.name) · \(counted(max(0, count - 1), "name", "names"))"
  }

  package var position: String {
    guard !edges.isEmpty else { return "" }
    return "\(choice.map { $0 + 1 } ?? 0)/\(edges.count)"
  }

  package let commands: [Command] =
    [.open, .nextEntity, .previousEntity, .follow, .back, .down, .up, .top, .bottom, .articles]
    + [.related, .people, .path, .copy]

  package func refusal(of command: Command) -> String? {
    guard graph?.nodes.isEmpty == false else {
      return command == .back ? nil : "Nobody is named together with \(identity.name)."
    }
    switch command {
    case .nextEntity where chosen == nil: return "Choose a line first, with j or k."
    case .previousEntity where walked.isEmpty: return "This is where the walk began."
    default: return nil
    }
  }

  /// The edges of the node that one stands on.
  var edges: [RelationGraph.Edge] { graph?.edges(at: node) ?? [] }

  /// The chosen edge.
  var chosen: RelationGraph.Edge? {
    choice.flatMap { edges.indices.contains($0) ? edges[$0] : nil }
  }

  // MARK: Loading

  /// More than this no one can read at 80×24.
  static let maximumNodes = 30
  /// Articles looked at for each of the names around.
  private static let glance = 300

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if graph == nil { try load(from: library) }
    let picture = Self.picture(of: size)
    if let graph, layout?.size != picture { layout = GraphLayout(graph, size: picture) }
  }

  private mutating func load(from library: Library) throws(LibraryError) {
    let before = standing?.id
    let fresh = try library.neighbourhood(
      of: identity.id, limit: Self.maximumNodes, glancingAt: Self.glance)
    graph = fresh
    layout = nil
    walked = []
    node = fresh.nodes.firstIndex { $0.id == before } ?? 0
    choice = choice.flatMap { $0 < edges.count ? $0 : nil }
  }

  /// The node that one stands on; kept over a reload by its page.
  private(set) var standing: RelationGraph.Node?

  package mutating func invalidate() {
    standing = graph.flatMap { $0.nodes.indices.contains(node) ? $0.nodes[node] : nil }
    graph = nil
  }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    switch command {
    case .back: return .back
    case .down: choose((choice ?? -1) + 1)
    case .up: choose((choice ?? 0) - 1)
    case .top: choice = nil
    case .bottom: choose(edges.count - 1)
    case .nextEntity: walk()
    case .previousEntity: stand(on: walked.popLast() ?? node)
    case .open where chosen != nil: return try sentences(in: library)
    default: return try outcome(of: command, in: library)
    }
    return .stay
  }

  private mutating func choose(_ edge: Int) {
    choice = edge < 0 || edges.isEmpty ? nil : min(edge, edges.count - 1)
  }

  private mutating func walk() {
    guard let chosen else { return }
    walked.append(node)
    stand(on: chosen.other(than: node))
  }

  private mutating func stand(on next: Int) {
    node = next
    choice = nil
  }

  private func sentences(in library: Library) throws(LibraryError) -> Outcome {
    guard let graph, let chosen, let one = try library.identity(graph.nodes[node].id),
      let other = try library.identity(graph.nodes[chosen.other(than: node)].id)
    else { return .say("The archive does not name both any more.") }
    return .show(EvidenceScreen(one, other))
  }

  /// What concerns one name: that at the other end of the chosen line, else the one stood on.
  private func outcome(
    of command: Command, in library: Library
  ) throws(LibraryError) -> Outcome {
    let index = chosen?.other(than: node) ?? node
    guard let graph, graph.nodes.indices.contains(index),
      let identity = try library.identity(graph.nodes[index].id)
    else { return .stay }
    return IdentityListScreen.outcome(of: command, for: identity)
  }

  // MARK: Mouse

  /// A click on a name at the other end of a line chooses the line; on another name, stands there.
  package mutating func select(at point: Point) -> Bool {
    guard let hit = layout?.node(at: point) else { return false }
    if hit == node {
      choice = nil
    } else if let edge = edges.firstIndex(where: { $0.other(than: node) == hit }) {
      choice = edge
    } else {
      walked.append(node)
      stand(on: hit)
    }
    return true
  }
}
