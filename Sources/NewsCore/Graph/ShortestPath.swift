/// The cheapest way between two nodes of a graph that is known only by asking for neighbours:
/// Dijkstra's algorithm from both ends at once (Pohl 1971, "Bi-directional search").
enum ShortestPath {
  struct Way: Sendable, Hashable {
    var nodes: [Int64]
    var cost: Double
  }

  /// Costs must be above 0 and at least `least`. Asks for the neighbours of at most `expansions`
  /// nodes; `nil` when no way is found by then. Neighbours need not be mutual: each is followed as
  /// it is told.
  static func find<Failure: Error>(
    from start: Int64, to end: Int64, expansions: Int, least: Double = 0,
    neighbours: (Int64) throws(Failure) -> [(Int64, Double)]
  ) throws(Failure) -> Way? {
    if start == end { return Way(nodes: [start], cost: 0) }
    var sides = [Side(start), Side(end)]
    var best: (meeting: Int64, cost: Double)?
    for _ in 0..<max(0, expansions) {
      guard let first = sides[0].nearest, let second = sides[1].nearest else { break }
      // A way not found yet goes on from an open node of each side, and they are not the same one
      // (Holte et al. 2016, "Bidirectional search that is guaranteed to meet in the middle").
      if let best, first.cost + least + second.cost >= best.cost { break }
      // The side with fewer open nodes grows: it is the cheaper one to exhaust.
      let side = sides[0].open.count <= sides[1].open.count ? 0 : 1
      let node = (side == 0 ? first : second).node
      sides[side].close(node)
      for (next, cost) in try neighbours(node) {
        sides[side].reach(next, from: node, cost: cost)
        if let there = sides[0].costs[next], let back = sides[1].costs[next],
          best.map({ there + back < $0.cost }) ?? true
        {
          best = (next, there + back)
        }
      }
    }
    return best.map { best in
      let there = Array(sides[0].way(to: best.meeting).reversed())
      let back = sides[1].way(to: best.meeting).dropFirst()
      return Way(nodes: there + back, cost: best.cost)
    }
  }

  /// What is known of the graph from one end.
  private struct Side {
    private(set) var costs: [Int64: Double]
    /// The nodes whose neighbours were not asked for yet, with their costs.
    private(set) var open: [Int64: Double]
    private var before: [Int64: Int64] = [:]

    init(_ start: Int64) {
      costs = [start: 0]
      open = costs
    }

    /// The open node of least cost; of equal ones the smallest number, so that ways never differ.
    var nearest: (node: Int64, cost: Double)? {
      open.min { ($0.value, $0.key) < ($1.value, $1.key) }.map { ($0.key, $0.value) }
    }

    mutating func close(_ node: Int64) { open[node] = nil }

    mutating func reach(_ node: Int64, from last: Int64, cost: Double) {
      let cost = (costs[last] ?? .infinity) + cost
      // What is closed has been reached for less.
      guard cost < costs[node] ?? .infinity else { return }
      costs[node] = cost
      before[node] = last
      open[node] = cost
    }

    /// From a node back to this end.
    func way(to node: Int64) -> [Int64] {
      var nodes = [node]
      while let last = nodes.last, let next = before[last] { nodes.append(next) }
      return nodes
    }
  }
}
