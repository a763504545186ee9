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
    var features = QuoteFeatures()
    let (node, edge) = (model.nodes.score(1), model.edges.score(1))
    for index in source.window {
      source.extractNode(index, &features)
      nodes.append(SIMD4<Float>(model.nodes.sum4(features)) * node)
      source.extractEdge(index, &features)
      edges.append(SIMD16<Float>(model.edges.sum16(features)) * edge)
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
    let count = Self.count
    let states = needed == nil ? count : count * 2
    guard let first = nodes.first else { return [] }
    var best = SIMD8<Float>(repeating: -.infinity)
    for role in 0..<count { best[state(role, seen: false, needed)] = first[role] }
    var back: [SIMD8<UInt8>] = []
    back.reserveCapacity(nodes.count)
    for place in nodes.indices.dropFirst() {
      let (node, edge) = (nodes[place], edges[place])
      var next = SIMD8<Float>(repeating: -.infinity)
      var from = SIMD8<UInt8>()
      for before in 0..<states where best[before] > -.infinity {
        for role in 0..<count where allows(role, at: place) {
          let after = state(role, seen: before >= count, needed)
          let score = best[before] + edge[before % count * count + role] + node[role]
          if score > next[after] { (next[after], from[after]) = (score, UInt8(before)) }
        }
      }
      best = next
      back.append(from)
    }
    let last = needed == nil ? 0..<states : count..<states
    return trace(last.max { best[$0] < best[$1] } ?? 0, back)
  }

  private func state(_ role: Int, seen: Bool, _ needed: AttributionRole?) -> Int {
    guard let needed else { return role }
    return seen || role == needed.rawValue ? role + Self.count : role
  }

  /// The cue's own token is a cue.
  private func allows(_ role: Int, at place: Int) -> Bool {
    source.window.lowerBound + place != source.cue || role == AttributionRole.cue.rawValue
  }

  private func trace(_ last: Int, _ back: [SIMD8<UInt8>]) -> [AttributionRole] {
    var state = last
    var roles = [AttributionRole](repeating: .other, count: nodes.count)
    for place in nodes.indices.reversed() {
      roles[place] = AttributionRole(rawValue: state % Self.count) ?? .other
      if place > 0 { state = Int(back[place - 1][state]) }
    }
    return roles
  }
}
