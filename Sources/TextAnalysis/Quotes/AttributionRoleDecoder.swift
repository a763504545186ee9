/// Gives the tokens around a cue their roles: the best path of a linear-chain model.
///
/// Needs: a cue. Gives: a frame. Linear in the sentence, which is cut off far from the cue.
struct AttributionRoleDecoder {
  let nodes: QuoteWeights
  let edges: QuoteWeights

  private static let count = AttributionRole.count

  /// The role of each token of the window.
  func roles(_ source: AttributionRoleFeatures) -> [AttributionRole] {
    let count = Self.count
    var features = QuoteFeatures()
    var best = [Float](repeating: 0, count: count)
    var back: [UInt8] = []
    back.reserveCapacity(source.window.count * count)
    var nodeSums = [Int32](repeating: 0, count: count)
    var edgeSums = [Int32](repeating: 0, count: count * count)
    for index in source.window {
      for role in 0..<count { nodeSums[role] = 0 }
      source.extractNode(index, &features)
      nodes.add(features, to: &nodeSums)
      for edge in 0..<count * count { edgeSums[edge] = 0 }
      if index > source.window.lowerBound {
        source.extractEdge(index, &features)
        edges.add(features, to: &edgeSums)
      }
      step(source, index, nodeSums, edgeSums, &best, &back)
    }
    return trace(best, back, source.window.count)
  }

  private func step(
    _ source: AttributionRoleFeatures, _ index: Int, _ nodeSums: [Int32], _ edgeSums: [Int32],
    _ best: inout [Float], _ back: inout [UInt8]
  ) {
    let count = Self.count
    let previous = best
    for role in 0..<count {
      var from = 0
      var top = -Float.infinity
      for before in 0..<count {
        let score = previous[before] + edges.score(edgeSums[before * count + role])
        if score > top { (top, from) = (score, before) }
      }
      best[role] = top + nodes.score(nodeSums[role])
      if (role == AttributionRole.cue.rawValue) != (index == source.cue), index == source.cue {
        best[role] = -1e6
      }
      back.append(UInt8(from))
    }
  }

  private func trace(_ best: [Float], _ back: [UInt8], _ length: Int) -> [AttributionRole] {
    var role = best.indices.max { best[$0] < best[$1] } ?? 0
    var roles: [AttributionRole] = []
    for index in stride(from: length - 1, through: 0, by: -1) {
      roles.append(AttributionRole(rawValue: role) ?? .other)
      role = Int(back[index * Self.count + role])
    }
    return roles.reversed()
  }
}
