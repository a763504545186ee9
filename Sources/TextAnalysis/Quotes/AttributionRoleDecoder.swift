/// Gives the tokens around a cue their roles: the best path of a linear-chain model.
///
/// Needs: a cue. Gives: a role for each token of the window. Linear in the window.
struct AttributionRoleDecoder {
  private let source: AttributionRoleFeatures
  /// Scores of the roles of each token, and of each step to it from role to role.
  private var nodes: [SIMD4<Float>] = []
  private var edges: [SIMD16<Float>] = []

  private static let count = AttributionRole.count

  init(_ source: AttributionRoleFeatures, _ model: QuoteModel) {
    self.source = source
    nodes.reserveCapacity(source.window.count)
    edges.reserveCapacity(source.window.count)
    let (node, edge) = (model.nodes.score(1), model.edges.score(1))
    for index in source.window {
      var nodeSum = QuoteSum4(model.nodes)
      source.extractNode(index, to: &nodeSum)
      nodes.append(SIMD4<Float>(nodeSum.total) * node)
      var edgeSum = QuoteSum16(model.edges)
      source.extractEdge(index, to: &edgeSum)
      edges.append(SIMD16<Float>(edgeSum.total) * edge)
    }
  }

  /// The roles of the window's tokens; with `needsContent` at least one is reported. Where words
  /// in marks are reported of nobody, the best path with a source counts if it reports too.
  func roles(needsContent: Bool) -> [AttributionRole] {
    var best = path(with: nil)
    if needsContent, !best.contains(.content) { best = path(with: .content) }
    guard quotes(best), !best.contains(.source) else { return best }
    let attributed = path(with: .source)
    return quotes(attributed) ? attributed : best
  }

  /// Whether some of the reported words stand in marks.
  private func quotes(_ roles: [AttributionRole]) -> Bool {
    zip(source.window, roles).contains { $1 == .content && source.text.isQuoted($0) }
  }

  /// The best path, through a token of some role if one is given; a state is a role and whether
  /// such a token has been seen.
  private func path(with needed: AttributionRole?) -> [AttributionRole] {
    guard let first = nodes.first else { return [] }
    var unseen = BestRoles(scores: first)
    var seen = BestRoles()
    if let needed { seen.take(needed, from: &unseen) }
    var back: [SIMD8<Int32>] = []
    back.reserveCapacity(nodes.count)
    for place in nodes.indices.dropFirst() {
      let node = permitted(nodes[place], at: place)
      var (nextUnseen, nextSeen) = (BestRoles(), BestRoles())
      nextUnseen.step(from: unseen, number: 0, edges[place], node)
      if let needed {
        nextSeen.take(needed, from: &nextUnseen)
        nextSeen.step(from: seen, number: Int32(Self.count), edges[place], node)
      }
      (unseen, seen) = (nextUnseen, nextSeen)
      back.append(SIMD8(lowHalf: unseen.origins, highHalf: seen.origins))
    }
    let best = SIMD8(lowHalf: unseen.scores, highHalf: seen.scores)
    let last = needed == nil ? 0..<Self.count : Self.count..<Self.count * 2
    return trace(last.max { best[$0] < best[$1] } ?? 0, back)
  }

  /// A token's scores; the cue's own token is a cue.
  private func permitted(_ node: SIMD4<Float>, at place: Int) -> SIMD4<Float> {
    guard source.window.lowerBound + place == source.cue else { return node }
    var scores = SIMD4<Float>(repeating: -.infinity)
    scores[AttributionRole.cue.rawValue] = node[AttributionRole.cue.rawValue]
    return scores
  }

  private func trace(_ last: Int, _ back: [SIMD8<Int32>]) -> [AttributionRole] {
    var state = last
    var roles = [AttributionRole](repeating: .other, count: nodes.count)
    for place in nodes.indices.reversed() {
      roles[place] = AttributionRole(rawValue: state % Self.count) ?? .other
      if place > 0 { state = Int(back[place - 1][state]) }
    }
    return roles
  }
}

/// The best ways to a token's four roles.
private struct BestRoles {
  var scores = SIMD4<Float>(repeating: -.infinity)
  /// The states of the token before that they come from.
  private(set) var origins = SIMD4<Int32>()

  /// Moves the way to one role here.
  mutating func take(_ role: AttributionRole, from other: inout BestRoles) {
    scores[role.rawValue] = other.scores[role.rawValue]
    origins[role.rawValue] = other.origins[role.rawValue]
    other.scores[role.rawValue] = -.infinity
  }

  /// Takes the ways from four states, numbered from `number` on, where they are better.
  @inline(__always)
  mutating func step(
    from before: BestRoles, number: Int32, _ edge: SIMD16<Float>, _ node: SIMD4<Float>
  ) {
    advance(edge.lowHalf.lowHalf + before.scores.x + node, number)
    advance(edge.lowHalf.highHalf + before.scores.y + node, number + 1)
    advance(edge.highHalf.lowHalf + before.scores.z + node, number + 2)
    advance(edge.highHalf.highHalf + before.scores.w + node, number + 3)
  }

  @inline(__always)
  private mutating func advance(_ candidates: SIMD4<Float>, _ number: Int32) {
    let better = candidates .> scores
    scores.replace(with: candidates, where: better)
    origins.replace(with: number, where: better)
  }
}
