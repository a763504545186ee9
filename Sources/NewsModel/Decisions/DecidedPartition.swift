/// Which names make a page when what people decided stands above what the program infers.
///
/// The result depends on the names and the decisions alone: later decisions go before earlier
/// ones, decisions before what is inferred, and of what is inferred the names of more articles
/// before others. So an earlier decision that contradicts a later one has no effect, and a name
/// that must not be with the one its group is called by stays outside.
package struct DecidedPartition {
  package struct Node: Sendable {
    package var id: Int64
    package var signature: NameSignature
    package var articleCount: Int
    /// What the program infers: nodes of one group are one thing.
    package var group: Int64

    package init(id: Int64, signature: NameSignature, articleCount: Int, group: Int64) {
      self.id = id
      self.signature = signature
      self.articleCount = articleCount
      self.group = group
    }

    /// Those that groups are numbered by lead all others, whom short names may outnumber; else as
    /// `NameRecord.leads`.
    package func leads(_ other: Node) -> Bool {
      if (id == group) != (other.id == other.group) { return id == group }
      return articleCount != other.articleCount
        ? articleCount > other.articleCount : signature < other.signature
    }
  }

  /// The nodes, those that lead others first.
  private let nodes: [Node]
  private var parents: [Int]
  /// Roots that must not become one with a root.
  private var foes: [Int: Set<Int>] = [:]

  /// The page of each node: the number of the node of the page that leads all others of it. Nearly
  /// linear in the number of nodes and decisions.
  ///
  /// - Parameter decisions: Those in force, the oldest first.
  package static func pages(
    of nodes: [Node], under decisions: [IdentityDecision]
  ) -> [Int64: Int64] {
    var partition = DecidedPartition(nodes)
    let split = partition.decide(decisions)
    partition.infer(split)
    return partition.pages
  }

  private init(_ nodes: [Node]) {
    self.nodes = nodes.sorted { $0.leads($1) }
    parents = Array(nodes.indices)
  }

  /// Gives the names that were split off.
  private mutating func decide(_ decisions: [IdentityDecision]) -> Set<NameSignature> {
    let places = Dictionary(nodes.enumerated().map { ($1.signature, $0) }) { first, _ in first }
    var split: Set<NameSignature> = []
    for decision in decisions.reversed() {
      let ends = decision.names.compactMap { places[$0] }
      switch decision {
      case .same where ends.count == 2: join(ends[0], ends[1])
      case .apart where ends.count == 2: keepApart(ends[0], ends[1])
      case .split(let name): split.insert(name)
      default: break
      }
    }
    return split
  }

  private mutating func infer(_ split: Set<NameSignature>) {
    var hubs: [Int64: Int] = [:]
    for place in nodes.indices where !split.contains(nodes[place].signature) {
      if let hub = hubs[nodes[place].group] {
        join(hub, place)
      } else {
        hubs[nodes[place].group] = place
      }
    }
  }

  private var pages: [Int64: Int64] {
    var partition = self
    return Dictionary(
      uniqueKeysWithValues: nodes.indices.map { (nodes[$0].id, nodes[partition.root($0)].id) })
  }

  // MARK: Disjoint sets, the first node of each its root

  private mutating func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place {
      parents[place] = parents[parents[place]]
      place = parents[place]
    }
    return place
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (min(root(a), root(b)), max(root(a), root(b)))
    guard first != second, foes[first]?.contains(second) != true else { return }
    parents[second] = first
    for foe in foes.removeValue(forKey: second) ?? [] {
      foes[foe]?.remove(second)
      foes[foe]?.insert(first)
      foes[first, default: []].insert(foe)
    }
  }

  private mutating func keepApart(_ a: Int, _ b: Int) {
    let (a, b) = (root(a), root(b))
    guard a != b else { return }
    foes[a, default: []].insert(b)
    foes[b, default: []].insert(a)
  }
}
