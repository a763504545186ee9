import GRDB
import NewsModel

/// The names of the archive as `IdentityGrouping` looks them up.
struct StoredNames: NameLookup {
  private let db: Database
  private let hasDecisions: Bool

  init(db: Database) throws {
    self.db = db
    hasDecisions = try db.quick("SELECT 1 FROM decided_name LIMIT 1").first { _ in true } ?? false
  }

  func record(_ id: Int64) throws -> NameRecord? {
    let statement = try db.quick(
      """
      SELECT kind, key, qualifier, is_short, article_count, details FROM name WHERE id = ?
      """)
    return try statement.first(id) { row in
      guard let kind = EntityKind(rawValue: UInt8(row.int(0))) else { return nil }
      let signature = NameSignature(
        kind: kind, key: row.text(1), qualifier: row.text(2), isShort: row.int(3) == 1)
      let details = try NameRow.details(row.bytes(5), key: signature.key, of: id)
      return NameRecord(
        id: id, signature: signature, articleCount: row.int(4),
        uses: Dictionary(
          uniqueKeysWithValues: details.uses.entries.map { ($0.key, $0.count) }),
        countries: Dictionary(
          uniqueKeysWithValues: details.countries.entries.map { ($0.key, $0.count) }))
    } ?? nil
  }

  func signature(of id: Int64) throws -> NameSignature? {
    let statement = try db.quick("SELECT kind, key, qualifier, is_short FROM name WHERE id = ?")
    return try statement.first(id) { row in
      EntityKind(rawValue: UInt8(row.int(0))).map {
        NameSignature(
          kind: $0, key: row.text(1), qualifier: row.text(2), isShort: row.int(3) == 1)
      }
    } ?? nil
  }

  func nodes(_ kind: EntityKind, keyed key: String) throws -> [Int64] {
    let statement = try db.quick(
      """
      SELECT id, article_count, key, qualifier, is_short FROM name
      WHERE key = ? AND kind = ? AND article_count > 0
      """)
    return try statement.all(key, kind.rawValue, read: Node.init).sorted().map(\.id)
  }

  func nodes(
    _ kind: EntityKind, using key: String, as roles: Set<NameRole>, limit: Int
  ) throws -> [Int64] {
    let statement = try db.quick(
      """
      SELECT name.id, article_count, name.key, qualifier, is_short
      FROM name_key JOIN name ON name.id = name_id
      WHERE name_key.key = ? AND name_key.kind = ? AND role = ? AND article_count > 0
      """)
    var nodes: [Node] = []
    for role in roles {
      nodes += try statement.all(key, kind.rawValue, role.rawValue, read: Node.init)
    }
    if roles.count > 1 { nodes = Array(Set(nodes)) }
    return nodes.sorted().prefix(limit).map(\.id)
  }

  // What is inferred, whatever people decided.

  func representative(of id: Int64) throws -> Int64 {
    guard hasDecisions else { return try IdentityTable.current(id, db) }
    let inferred = try db.quick("SELECT inferred_id FROM decided_name WHERE name_id = ?")
      .first(id) { $0.number(0) }
    return try inferred ?? IdentityTable.current(id, db)
  }

  func members(of representative: Int64) throws -> [Int64] {
    guard hasDecisions else { return try IdentityTable(db: db).members(representative) }
    return try db.quick(
      """
      SELECT id FROM name
      WHERE identity_id = ?1 AND NOT EXISTS (SELECT 1 FROM decided_name WHERE name_id = name.id)
      UNION ALL SELECT name_id FROM decided_name WHERE inferred_id = ?1 ORDER BY 1
      """
    ).all(representative) { $0.number(0) }
  }
}

/// A name in the order of lists: most articles first, then by signature.
private struct Node: Hashable, Comparable {
  let id: NameID
  let articles: Int
  let key: String
  let qualifier: String
  let isShort: Int

  init(_ row: QuickRow) {
    id = row.number(0)
    articles = row.int(1)
    key = row.text(2)
    qualifier = row.text(3)
    isShort = row.int(4)
  }

  static func < (first: Node, second: Node) -> Bool {
    if first.articles != second.articles { return first.articles > second.articles }
    if first.key != second.key { return first.key < second.key }
    if first.qualifier != second.qualifier { return first.qualifier < second.qualifier }
    return first.isShort < second.isShort
  }
}
