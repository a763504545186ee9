package import NewsModel

/// Organizations, people and places with what joins them: what is drawn, exported and walked.
package struct RelationGraph: Sendable, Hashable {
  package struct Node: Sendable, Hashable {
    package var id: IdentityID
    package var name: String
    package var kind: EntityKind
    package var articleCount: Int
    package var first: PublicationDate?
    package var last: PublicationDate?

    package init(
      id: IdentityID, name: String, kind: EntityKind, articleCount: Int,
      first: PublicationDate? = nil, last: PublicationDate? = nil
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.articleCount = articleCount
      self.first = first
      self.last = last
    }
  }

  /// A tie that a sentence states.
  package struct NamedTie: Sendable, Hashable {
    package var kind: TieKind
    /// Whether it leads from the edge's first node to its second.
    package var isForward: Bool
    package var office: String?
    package var isFormer: Bool
    /// The newest sentence that states it, with the key and the date of its article.
    package var sentence: String
    package var article: String
    package var date: PublicationDate?

    package init(
      kind: TieKind, isForward: Bool, office: String? = nil, isFormer: Bool = false,
      sentence: String, article: String, date: PublicationDate? = nil
    ) {
      self.sentence = sentence
      self.article = article
      self.kind = kind
      self.isForward = isForward
      self.office = office
      self.isFormer = isFormer
      self.date = date
    }
  }

  /// What joins two nodes.
  package struct Edge: Sendable, Hashable {
    /// Indices into `nodes`; the first is the smaller.
    package var first: Int
    package var second: Int
    /// As in `Relation`.
    package var strength: Double
    package var articleCount: Int
    package var sentenceCount: Int
    /// Whether the counts are scaled up from a sample of the articles.
    package var isEstimate: Bool
    package var ties: [NamedTie]
    /// From the oldest to the newest article that names both.
    package var oldest: PublicationDate?
    package var newest: PublicationDate?

    package init(
      first: Int, second: Int, strength: Double, articleCount: Int, sentenceCount: Int,
      isEstimate: Bool = false, ties: [NamedTie] = [], oldest: PublicationDate? = nil,
      newest: PublicationDate? = nil
    ) {
      self.first = first
      self.second = second
      self.strength = strength
      self.articleCount = articleCount
      self.sentenceCount = sentenceCount
      self.isEstimate = isEstimate
      self.ties = ties
      self.oldest = oldest
      self.newest = newest
    }

    /// The strength as other programs take it: 0 where the two meet less often than by chance.
    package var weight: Double { max(0, strength) }

    /// The node at the other end.
    package func other(than node: Int) -> Int { node == first ? second : first }
  }

  package var nodes: [Node]
  /// No two join the same nodes; the strongest first.
  package var edges: [Edge]

  package init(nodes: [Node] = [], edges: [Edge] = []) {
    self.nodes = nodes
    self.edges = edges
  }

  /// The edges at a node, strongest first.
  package func edges(at node: Int) -> [Edge] {
    edges.filter { $0.first == node || $0.second == node }
  }
}

extension RelationGraph.Node {
  package init(_ identity: IdentitySummary) {
    self.init(
      id: identity.id, name: identity.name, kind: identity.kind,
      articleCount: identity.articleCount, first: identity.first, last: identity.last)
  }
}
