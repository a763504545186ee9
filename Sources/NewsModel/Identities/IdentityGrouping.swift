/// Decides which nodes of the archive's graph of names stand for one thing.
///
/// The decision depends on the records alone, never on numbers or on the order in which articles
/// came. Each node has at most one *leader*, a node that leads it (`NameRecord.leads`), and a group
/// is all nodes that come to one leader in the end:
///
/// 1. A full name follows the full name that most articles use beside it for one thing, when they
///    are a tenth of its own articles at least: one wrong article joins no two famous names. A name
///    that tells its country follows the one that does not, where that is mostly named in articles
///    about the country.
/// 2. A short name (acronym, surname) follows the group that the archive means by it: the one whose
///    articles use it most, those about the same country counting more, when that is four fifths of
///    all evidence. Short names nobody explains follow their most frequent namesake.
///
/// Costs a few look-ups for each node of the groups that a change touches; names that very many
/// nodes share are looked at up to a limit.
package struct IdentityGrouping<Lookup: NameLookup> {
  let lookup: Lookup
  private var records: [Int64: NameRecord?] = [:]
  private var leaders: [Int64: Int64?] = [:]
  private var claimants: [ClaimKey: [Int64]] = [:]
  private var keyedNodes: [NameKeyOfKind: [Int64]] = [:]
  private var strongNodes: [NameKeyOfKind: (nodes: [Int64], count: Int, limit: Int)] = [:]

  /// Nodes with one form that are compared with each other.
  var limit: Int { 64 }

  package init(_ lookup: Lookup) { self.lookup = lookup }

  /// The nodes whose representative changes when the records of some nodes have changed, with the
  /// new ones, by number.
  ///
  /// - Parameters:
  ///   - changed: Nodes whose record changed, vanished ones included.
  ///   - lost: Keys of forms that nodes no longer have, by kind.
  package mutating func regroup(
    changed: Set<Int64>, lost: Set<NameKeyOfKind> = []
  ) throws(Lookup.Failure) -> [(id: Int64, representative: Int64)] {
    var strong = lost
    var short = lost
    var compatriots = changed
    for id in changed {
      guard let record = try record(id) else { continue }
      strong.formUnion(record.fullKeys)
      short.formUnion(record.shortKeys)
      compatriots.formUnion(try self.compatriots(of: record))
      if record.signature.isShort {
        short.insert(NameKeyOfKind(kind: record.signature.kind, key: record.signature.key))
      }
    }
    let full = try withGroups(of: try affectedFullNames(compatriots, strong))
    for id in full where try representativeChanged(id) {
      if let record = try record(id) { short.formUnion(record.shortKeys) }
    }
    let all = try withGroups(of: full.union(try shortNames(short)))
    var result: [(id: Int64, representative: Int64)] = []
    for id in all.sorted() {
      guard let record = try record(id), record.articleCount > 0 else { continue }
      let new = try representative(of: record)
      if try lookup.representative(of: id) != new { result.append((id, new)) }
    }
    return result
  }

  // MARK: What a change can affect

  private mutating func affectedFullNames(
    _ changed: Set<Int64>, _ keys: Set<NameKeyOfKind>
  ) throws(Lookup.Failure) -> Set<Int64> {
    var affected = changed
    for key in keys {
      affected.formUnion(try keyed(key))
      // Nodes that the changed ones have overtaken are beyond the limit now.
      affected.formUnion(try strongUsers(of: key, limit + changed.count))
    }
    return affected
  }

  private mutating func shortNames(
    _ keys: Set<NameKeyOfKind>
  ) throws(Lookup.Failure) -> Set<Int64> {
    var nodes: Set<Int64> = []
    for key in keys {
      // Parts have their sport before them.
      let own = key.key.split(separator: " ").last.map(String.init) ?? key.key
      for id in try keyed(NameKeyOfKind(kind: key.kind, key: own))
      where try record(id)?.signature.isShort == true { nodes.insert(id) }
      // Names with an initial are short under another key.
      guard key.kind == .person else { continue }
      nodes.formUnion(
        try lookup.nodes(key.kind, using: key.key, as: [.initials], limit: .max))
    }
    return nodes
  }

  private func withGroups(of nodes: Set<Int64>) throws(Lookup.Failure) -> Set<Int64> {
    var all = nodes
    var groups: Set<Int64> = []
    for id in nodes { groups.insert(try lookup.representative(of: id)) }
    for group in groups { all.formUnion(try lookup.members(of: group)) }
    return all
  }

  private mutating func representativeChanged(_ id: Int64) throws(Lookup.Failure) -> Bool {
    guard let record = try record(id), !record.signature.isShort else { return false }
    guard record.articleCount > 0 else { return true }
    return try lookup.representative(of: id) != representative(of: record)
  }

  // MARK: Leaders

  mutating func keyed(_ key: NameKeyOfKind) throws(Lookup.Failure) -> [Int64] {
    if let known = keyedNodes[key] { return known }
    let nodes = try lookup.nodes(key.kind, keyed: key.key)
    keyedNodes[key] = nodes
    return nodes
  }

  /// The nodes with most articles that use a key in some roles: the same for a short name in all
  /// countries.
  mutating func users(
    of key: NameKeyOfKind, as roles: Set<NameRole>
  ) throws(Lookup.Failure) -> [Int64] {
    let claim = ClaimKey(key: key, roles: roles)
    if let known = claimants[claim] { return known }
    let nodes = try lookup.nodes(key.kind, using: key.key, as: roles, limit: limit)
    claimants[claim] = nodes
    return nodes
  }

  private struct ClaimKey: Hashable {
    var key: NameKeyOfKind
    var roles: Set<NameRole>
  }

  /// The nodes with most articles that use a key as a full form; asked for once with all that a
  /// change needs.
  private mutating func strongUsers(
    of key: NameKeyOfKind, _ count: Int
  ) throws(Lookup.Failure) -> ArraySlice<Int64> {
    if let known = strongNodes[key], known.count < known.limit || count <= known.limit {
      return known.nodes.prefix(count)
    }
    let nodes = try lookup.nodes(key.kind, using: key.key, as: [.strong], limit: count)
    strongNodes[key] = (nodes, nodes.count, count)
    return nodes[...]
  }

  /// What the archive has gathered about a node; looked up once.
  package mutating func record(_ id: Int64) throws(Lookup.Failure) -> NameRecord? {
    if let known = records[id] { return known }
    let record = try lookup.record(id)
    records[id] = .some(record)
    return record
  }

  mutating func representative(
    of record: NameRecord
  ) throws(Lookup.Failure) -> Int64 {
    var last = record
    while let leader = try leader(of: last) { last = leader }
    return last.id
  }

  private mutating func leader(of record: NameRecord) throws(Lookup.Failure) -> NameRecord? {
    if let known = leaders[record.id] {
      guard let known else { return nil }
      return try self.record(known)
    }
    let leader =
      record.signature.isShort ? try leaderOfShort(record) : try leaderOfFull(record)
    leaders[record.id] = .some(leader?.id)
    return leader
  }

  // MARK: Full names

  private mutating func leaderOfFull(
    _ record: NameRecord
  ) throws(Lookup.Failure) -> NameRecord? {
    let own = NameKeyOfKind(kind: record.signature.kind, key: record.signature.key)
    var others = Set(try strongUsers(of: own, limit))
    for key in record.fullKeys where key != own {
      if try strongUsers(of: key, limit).contains(record.id) {
        others.formUnion(try keyed(key))
      }
    }
    if let sibling = try sibling(of: record) { return sibling }
    others.remove(record.id)
    var best: (record: NameRecord, evidence: Int)?
    for id in others {
      guard let other = try self.record(id), other.leads(record), !other.signature.isShort else {
        continue
      }
      let evidence = try evidence(for: record, other)
      guard evidence * 10 >= record.articleCount, evidence > 0 else { continue }
      if let known = best {
        guard
          evidence > known.evidence || evidence == known.evidence && other.leads(known.record)
        else { continue }
      }
      best = (other, evidence)
    }
    if let best { return best.record }
    return try compatriot(of: record)
  }

  /// The node of the same name with which one is the same: a name bound to nothing and the one
  /// bound to the country that most of its own articles are about, or else to what most others of
  /// the name are bound to.
  private mutating func sibling(of record: NameRecord) throws(Lookup.Failure) -> NameRecord? {
    var bound: [NameRecord] = []
    var free: NameRecord?
    let own = NameKeyOfKind(kind: record.signature.kind, key: record.signature.key)
    for id in try keyed(own) {
      guard let other = try self.record(id), !other.signature.isShort else { continue }
      if other.signature.qualifier.isEmpty { free = other } else { bound.append(other) }
    }
    guard let free, let other = free.closest(of: bound) else { return nil }
    if record.id == free.id, other.leads(free) { return other }
    return record.id == other.id && free.leads(other) ? free : nil
  }

  /// Articles that use both names for one thing.
  private mutating func evidence(
    for one: NameRecord, _ other: NameRecord
  ) throws(Lookup.Failure) -> Int {
    guard one.signature.key != other.signature.key else { return 0 }
    return try uses(of: other.signature.key, in: one) + uses(of: one.signature.key, in: other)
  }

  /// Articles of a node that use a strong form; 0 for nodes beyond the limit.
  private mutating func uses(
    of key: String, in record: NameRecord
  ) throws(Lookup.Failure) -> Int {
    let count = record.count(of: key, [.strong])
    guard count > 0 else { return 0 }
    let users = try strongUsers(
      of: NameKeyOfKind(kind: record.signature.kind, key: key), limit)
    return users.contains(record.id) ? count : 0
  }
}
