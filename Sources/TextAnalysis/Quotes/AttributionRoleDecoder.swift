/// Gives the tokens around a cue their roles: the best path of a linear-chain model.
///
/// Needs: a cue. Gives: a role for each token of the window. Linear in the window.
struct AttributionRoleDecoder {
  private let source: AttributionRoleFeatures
  /// Scores of the roles of each token, and of each step from role to role.
  private let nodes: [Float]
  private let edges: [Float]

  private static let count = AttributionRole.count

  init(_ source: AttributionRoleFeatures, _ model: QuoteModel) {
    self.source = source
    let length = source.window.count
    var features = QuoteFeatures()
    var nodes = [Int32](repeating: 0, count: length * Self.count)
    var edges = [Int32](repeating: 0, count: length * Self.count * Self.count)
    nodes.withUnsafeMutableBufferPointer { nodes in
      edges.withUnsafeMutableBufferPointer { edges in
        guard let nodes = nodes.baseAddress, let edges = edges.baseAddress else { return }
        for (place, index) in source.window.enumerated() {
          source.extractNode(index, &features)
          model.nodes.add(features, to: nodes + place * Self.count)
          guard place > 0 else { continue }
          source.extractEdge(index, &features)
          model.edges.add(features, to: edges + place * Self.count * Self.count)
        }
      }
    }
    self.nodes = nodes.map(model.nodes.score)
    self.edges = edges.map(model.edges.score)
  }

  /// The roles of the window's tokens; with `needsContent` at least one is reported.
  func roles(needsContent: Bool) -> [AttributionRole] {
    let best = path(needsContent: false)
    return needsContent && !best.contains(.content) ? path(needsContent: true) : best
  }

  /// The best path; a state is a role and whether a reported token has been seen.
  private func path(needsContent: Bool) -> [AttributionRole] {
    let count = Self.count
    let states = needsContent ? count * 2 : count
    var best = [Float](repeating: -.infinity, count: states)
    for role in 0..<count { best[state(role, seen: false, states)] = nodes[role] }
    var back: [UInt8] = []
    back.reserveCapacity(source.window.count * states)
    for place in 1..<max(source.window.count, 1) {
      var next = [Float](repeating: -.infinity, count: states)
      var from = [UInt8](repeating: 0, count: states)
      for before in 0..<states where best[before] > -.infinity {
        for role in 0..<count where allows(role, at: place) {
          let after = state(role, seen: before >= count, states)
          let score =
            best[before] + edges[(place * count + before % count) * count + role]
            + nodes[place * count + role]
          if score > next[after] { (next[after], from[after]) = (score, UInt8(before)) }
        }
      }
      best = next
      back += from
    }
    let last = needsContent ? count..<states : 0..<states
    return trace(last.max { best[$0] < best[$1] } ?? 0, back, states)
  }

  private func state(_ role: Int, seen: Bool, _ states: Int) -> Int {
    let isSeen = seen || role == AttributionRole.content.rawValue
    return states > Self.count && isSeen ? role + Self.count : role
  }

  /// The cue's own token is a cue.
  private func allows(_ role: Int, at place: Int) -> Bool {
    source.window.lowerBound + place != source.cue || role == AttributionRole.cue.rawValue
  }

  private func trace(_ last: Int, _ back: [UInt8], _ states: Int) -> [AttributionRole] {
    var state = last
    var roles: [AttributionRole] = []
    roles.reserveCapacity(source.window.count)
    for place in stride(from: source.window.count - 1, through: 0, by: -1) {
      roles.append(AttributionRole(rawValue: state % Self.count) ?? .other)
      if place > 0 { state = Int(back[(place - 1) * states + state]) }
    }
    return roles.reversed()
  }
}
