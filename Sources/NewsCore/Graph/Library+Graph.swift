package import NewsModel

extension Library {
  /// What surrounds an identity: itself, first, and what it reaches over the strongest relations,
  /// at most `limit` nodes in all, with every relation among them that the strongest of each tell.
  /// At a glance at most so many articles of each of the others are looked at.
  package func neighbourhood(
    of id: IdentityID, limit: Int, kinds: [EntityKind] = [.organization, .person],
    glancingAt glance: Int? = nil
  ) throws(LibraryError) -> RelationGraph {
    guard let identity = try identity(id), limit > 0 else { return RelationGraph() }
    var gathering = GraphGathering(kinds: kinds, glance: glance)
    try gathering.grow(from: identity, to: limit, in: self)
    return try gathering.graph(in: self)
  }

  /// The most mentioned of some kinds, at most `limit` nodes, with the relations among them.
  package func graph(
    limit: Int, kinds: [EntityKind] = [.organization, .person]
  ) throws(LibraryError) -> RelationGraph {
    var all: [IdentitySummary] = []
    for kind in kinds { all += try identities(kind, limit: max(0, limit)) }
    all.sort { ($1.mentionCount, $0.id) < ($0.mentionCount, $1.id) }
    var gathering = GraphGathering(kinds: kinds)
    for identity in all.prefix(max(0, limit)) { gathering.add(identity) }
    return try gathering.graph(in: self)
  }
}

/// A graph while its nodes are being found.
private struct GraphGathering {
  let kinds: [EntityKind]
  /// Articles looked at for each node but the first; all that a relation list looks at where `nil`.
  let glance: Int?
  private var nodes: [IdentitySummary] = []
  private var indices: [IdentityID: Int] = [:]
  /// The companions of the nodes that were asked for theirs.
  private var companions: [IdentityID: [Companion]] = [:]

  /// Companions of each node and kind: enough for the strongest, few enough to stay fast.
  private static let reach = 60

  init(kinds: [EntityKind], glance: Int? = nil) {
    self.kinds = kinds
    self.glance = glance
  }

  mutating func add(_ identity: IdentitySummary) {
    guard indices[identity.id] == nil else { return }
    indices[identity.id] = nodes.count
    nodes.append(identity)
  }

  /// Adds what is nearest, one by one: first the neighbours of the start, and where those are too
  /// few the neighbours of the nearest of them.
  mutating func grow(
    from start: IdentitySummary, to limit: Int, in library: Library
  ) throws(LibraryError) {
    add(start)
    var next = 0
    while nodes.count < limit, next < nodes.count {
      for companion in try companions(of: nodes[next].id, in: library)
      where nodes.count < limit && indices[companion.id] == nil {
        if let identity = try library.identity(companion.id) { add(identity) }
      }
      next += 1
    }
  }

  private mutating func companions(
    of id: IdentityID, in library: Library
  ) throws(LibraryError) -> [Companion] {
    if let known = companions[id] { return known }
    let found = try library.companions(
      of: id, kinds, glancingAt: id == nodes.first?.id ? nil : glance
    ).strongest(Self.reach)
    companions[id] = found
    return found
  }

  mutating func graph(in library: Library) throws(LibraryError) -> RelationGraph {
    var edges: [Pair: RelationGraph.Edge] = [:]
    for (index, node) in nodes.enumerated() {
      for companion in try companions(of: node.id, in: library) {
        guard let other = indices[companion.id], other != index else { continue }
        edges[Pair(index, other)] = RelationGraph.Edge(
          first: min(index, other), second: max(index, other), strength: companion.strength,
          articleCount: companion.articleCount, sentenceCount: companion.sentenceCount,
          isEstimate: companion.isEstimate)
      }
    }
    var sorted = edges.values.sorted {
      ($1.strength, $0.first, $0.second) < ($0.strength, $1.first, $1.second)
    }
    for index in sorted.indices { try complete(&sorted[index], in: library) }
    return RelationGraph(nodes: nodes.map(RelationGraph.Node.init), edges: sorted)
  }

  private struct Pair: Hashable {
    var first: Int
    var second: Int

    init(_ a: Int, _ b: Int) { (first, second) = (min(a, b), max(a, b)) }
  }

  /// Stated ties looked at for one edge.
  private static let tiesOfEdge = 40

  private func complete(
    _ edge: inout RelationGraph.Edge, in library: Library
  ) throws(LibraryError) {
    let (a, b) = (nodes[edge.first].id, nodes[edge.second].id)
    let dates = try library.sharedDates(a, b).compactMap { $0 }
    (edge.newest, edge.oldest) = (dates.first, dates.last)
    for tie in try library.ties(between: a, b, limit: Self.tiesOfEdge) {
      let named = RelationGraph.NamedTie(
        kind: tie.kind, isForward: tie.subject == a, office: tie.office, isFormer: tie.isFormer,
        sentence: tie.evidence.text, article: tie.evidence.article.key,
        date: tie.evidence.article.date)
      if !edge.ties.contains(where: { $0.isSame(as: named) }) { edge.ties.append(named) }
    }
  }
}

extension [Companion] {
  /// The first of each kind, so many of each.
  func strongest(_ limit: Int) -> [Companion] {
    var counts: [EntityKind: Int] = [:]
    return filter { companion in
      counts[companion.kind, default: 0] += 1
      return counts[companion.kind] ?? 0 <= limit
    }
  }
}

extension RelationGraph.NamedTie {
  /// Whether both say the same, wherever they say it.
  fileprivate func isSame(as other: RelationGraph.NamedTie) -> Bool {
    kind == other.kind && isFormer == other.isFormer
      && (isForward == other.isForward || kind.isMutual)
      && office?.lowercased() == other.office?.lowercased()
  }
}
