import GRDB
import NewsModel

/// The names of the archive as `IdentityGrouping` looks them up.
struct StoredNames: NameLookup {
  let db: Database

  func record(_ id: Int64) throws -> NameRecord? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind, key, qualifier, is_short, article_count, details FROM name WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let kind = EntityKind(rawValue: row[0])
    else { return nil }
    let signature = NameSignature(kind: kind, key: row[1], qualifier: row[2], isShort: row[3])
    let details = try NameRow.details(row.bytes(5), key: signature.key, of: id)
    return NameRecord(
      id: id, signature: signature, articleCount: row[4],
      uses: Dictionary(
        uniqueKeysWithValues: details.uses.entries.map { ($0.key, $0.count) }),
      countries: Dictionary(
        uniqueKeysWithValues: details.countries.entries.map { ($0.key, $0.count) }))
  }

  func nodes(_ kind: EntityKind, keyed key: String) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM name WHERE key = ? AND kind = ? AND article_count > 0
        ORDER BY article_count DESC, qualifier, is_short
        """)
    return try Int64.fetchAll(statement, arguments: [key, kind.rawValue])
  }

  func nodes(
    _ kind: EntityKind, using key: String, as roles: Set<NameRole>, limit: Int
  ) throws -> [Int64] {
    let roles = roles.map(\.rawValue).sorted()
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT name.id FROM name_key JOIN name ON name.id = name_id
        WHERE name_key.key = ? AND name_key.kind = ? AND role IN \(Condition.places(roles.count))
          AND article_count > 0
        ORDER BY article_count DESC, name.key, qualifier, is_short LIMIT ?
        """)
    return try Int64.fetchAll(
      statement,
      arguments: [key, kind.rawValue] + StatementArguments(roles) + [Int64(limit)])
  }

  func representative(of id: Int64) throws -> Int64 { try IdentityTable.current(id, db) }

  func members(of representative: Int64) throws -> [Int64] {
    try IdentityTable(db: db).members(representative)
  }
}
