import GRDB
import NewsModel

/// The names of the archive as `IdentityGrouping` looks them up.
struct StoredNames: NameLookup {
  let db: Database

  func record(_ id: Int64) throws -> NameRecord? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT kind, key, qualifier, is_short, article_count, countries FROM name WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let kind = EntityKind(rawValue: row[0])
    else { return nil }
    let signature = NameSignature(kind: kind, key: row[1], qualifier: row[2], isShort: row[3])
    return NameRecord(
      id: id, signature: signature, articleCount: row[4], uses: try uses(of: id),
      countries: CountryCounts.decode(row[5]))
  }

  func signature(of id: Int64) throws -> NameSignature? {
    let statement = try db.cachedStatement(
      sql: "SELECT kind, key, qualifier, is_short FROM name WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).flatMap { row in
      EntityKind(rawValue: row[0]).map {
        NameSignature(kind: $0, key: row[1], qualifier: row[2], isShort: row[3])
      }
    }
  }

  private func uses(of id: NameID) throws -> [NameUse: Int] {
    let statement = try db.cachedStatement(
      sql: "SELECT text, key, role, article_count FROM form WHERE name_id = ?")
    var uses: [NameUse: Int] = [:]
    for row in try Row.fetchAll(statement, arguments: [id]) {
      guard let role = NameRole(rawValue: row[2]) else { continue }
      uses[NameUse(text: row[0], key: row[1], role: role)] = row[3]
    }
    return uses
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
        SELECT DISTINCT name.id FROM form JOIN name ON name.id = name_id
        WHERE form.key = ? AND form.kind = ? AND role IN \(Condition.places(roles.count))
          AND form.article_count > 0 AND name.article_count > 0
        ORDER BY name.article_count DESC, name.key, qualifier, is_short LIMIT ?
        """)
    return try Int64.fetchAll(
      statement,
      arguments: [key, kind.rawValue] + StatementArguments(roles) + [Int64(limit)])
  }

  // What is inferred, whatever people decided.

  func representative(of id: Int64) throws -> Int64 {
    let statement = try db.cachedStatement(
      sql: "SELECT inferred_id FROM decided_name WHERE name_id = ?")
    return try Int64.fetchOne(statement, arguments: [id]) ?? IdentityTable.current(id, db)
  }

  func members(of representative: Int64) throws -> [Int64] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM name
        WHERE identity_id = :id AND NOT EXISTS (SELECT 1 FROM decided_name WHERE name_id = name.id)
        UNION ALL SELECT name_id FROM decided_name WHERE inferred_id = :id ORDER BY 1
        """)
    return try Int64.fetchAll(statement, arguments: ["id": representative])
  }
}
