/// The graph of names of an archive in memory, with the decision about every node kept up to date.
package struct NameArchive: Sendable {
  private var records: [Int64: NameRecord] = [:]
  private var ids: [NameSignature: Int64] = [:]
  private var keyed: [NameKeyOfKind: Set<Int64>] = [:]
  private var using: [NameKeyOfKind: Set<Int64>] = [:]
  private var representatives: [Int64: Int64] = [:]
  private var groups: [Int64: Set<Int64>] = [:]
  private var nextID: Int64

  /// An empty archive that numbers its nodes from `firstID`.
  package init(firstID: Int64 = 1) { nextID = firstID }

  /// Counts articles in and out, each by its evidence, and decides anew what they touch.
  package mutating func update(adding new: [[NameEvidence]], removing old: [[NameEvidence]] = []) {
    var changed: Set<Int64> = []
    var lost: Set<NameKeyOfKind> = []
    for (articles, sign) in [(new, 1), (old, -1)] {
      for evidence in articles.flatMap(NameEvidence.merged) {
        changed.insert(count(evidence, sign))
        if sign < 0 {
          lost.formUnion(
            evidence.uses.map { NameKeyOfKind(kind: evidence.signature.kind, key: $0.key) })
        }
      }
    }
    var grouping = IdentityGrouping(self)
    for (id, representative) in grouping.regroup(changed: changed, lost: lost) {
      move(id, to: representative)
    }
    for id in changed where records[id]?.articleCount == 0 { remove(id) }
  }

  private mutating func count(_ evidence: NameEvidence, _ sign: Int) -> Int64 {
    let id = id(of: evidence.signature)
    guard var record = records[id] else { return id }
    let kind = evidence.signature.kind
    let before = Set(record.uses.keys.map(\.key))
    record.count(evidence, sign: sign)
    records[id] = record
    let after = Set(record.uses.keys.map(\.key))
    for key in before.subtracting(after) { using[.init(kind: kind, key: key)]?.remove(id) }
    for key in after.subtracting(before) {
      using[.init(kind: kind, key: key), default: []].insert(id)
    }
    return id
  }

  private mutating func id(of signature: NameSignature) -> Int64 {
    if let id = ids[signature] { return id }
    let id = nextID
    nextID += 1
    ids[signature] = id
    records[id] = NameRecord(id: id, signature: signature)
    keyed[.init(kind: signature.kind, key: signature.key), default: []].insert(id)
    move(id, to: id)
    return id
  }

  private mutating func move(_ id: Int64, to representative: Int64) {
    if let old = representatives[id] { groups[old]?.remove(id) }
    representatives[id] = representative
    groups[representative, default: []].insert(id)
  }

  private mutating func remove(_ id: Int64) {
    guard let record = records.removeValue(forKey: id) else { return }
    ids[record.signature] = nil
    keyed[.init(kind: record.signature.kind, key: record.signature.key)]?.remove(id)
    if let group = representatives.removeValue(forKey: id) { groups[group]?.remove(id) }
  }

  /// The signature of the representative of the node that a name belongs to.
  package func identity(of signature: NameSignature) -> NameSignature? {
    ids[signature].flatMap { representatives[$0] }.flatMap { records[$0]?.signature }
  }

  /// All groups of nodes, by the signatures of their representatives.
  package var partition: [NameSignature: Set<NameSignature>] {
    var partition: [NameSignature: Set<NameSignature>] = [:]
    for (id, representative) in representatives {
      guard let record = records[id], let group = records[representative] else { continue }
      partition[group.signature, default: []].insert(record.signature)
    }
    return partition
  }
}

extension NameArchive: NameLookup {
  package func record(_ id: Int64) -> NameRecord? { records[id] }

  package func nodes(_ kind: EntityKind, keyed key: String) -> [Int64] {
    ordered(keyed[.init(kind: kind, key: key)] ?? [])
  }

  package func nodes(
    _ kind: EntityKind, using key: String, as roles: Set<NameRole>, limit: Int
  ) -> [Int64] {
    let users = (using[.init(kind: kind, key: key)] ?? []).filter { id in
      records[id].map { $0.count(of: key, roles) > 0 } ?? false
    }
    return Array(ordered(users).prefix(limit))
  }

  private func ordered(_ ids: Set<Int64>) -> [Int64] {
    ids.compactMap { records[$0] }.filter { $0.articleCount > 0 }.sorted { $0.leads($1) }.map(\.id)
  }

  package func representative(of id: Int64) -> Int64 { representatives[id] ?? id }

  package func members(of representative: Int64) -> [Int64] {
    Array(groups[representative] ?? [])
  }
}
