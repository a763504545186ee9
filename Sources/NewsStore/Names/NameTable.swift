import GRDB
import NewsModel

/// Number of a name in its archive.
typealias NameID = Int64

/// The names of the archive by their signatures.
struct NameTable {
  struct Entry {
    var name: NameID
    var identity: IdentityID
  }

  let db: Database
  let known: KnownNames

  /// The name of each identity of an article; made where there is none, as a page of its own.
  func entries(of evidence: [NameEvidence]) throws -> [Entry] { try evidence.map(entry) }

  private func entry(_ evidence: NameEvidence) throws -> Entry {
    if let entry = known[evidence.signature] { return entry }
    let entry = try find(evidence.signature) ?? make(evidence)
    known[evidence.signature] = entry
    return entry
  }

  private func find(_ signature: NameSignature) throws -> Entry? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, identity_id FROM name
        WHERE key = ? AND kind = ? AND qualifier = ? AND is_short = ?
        """)
    return try Row.fetchOne(statement, arguments: signature.arguments)
      .map { Entry(name: $0[0], identity: $0[1]) }
  }

  private func make(_ evidence: NameEvidence) throws -> Entry {
    let signature = evidence.signature
    try db.cachedStatement(
      sql: """
        INSERT INTO name (key, kind, qualifier, is_short, identity_id, article_count,
          mention_count, spoken_count, by_count, about_count, details)
        VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, x'000000')
        """
    ).execute(arguments: signature.arguments)
    let id = db.lastInsertedRowID
    try db.cachedStatement(sql: "UPDATE name SET identity_id = id WHERE id = ?")
      .execute(arguments: [id])
    let form = evidence.uses.first { !$0.text.isEmpty }?.text ?? signature.key
    try IdentityTable(db: db).make(id, signature.kind, called: form)
    return Entry(name: id, identity: id)
  }
}

extension NameSignature {
  fileprivate var arguments: StatementArguments { [key, kind.rawValue, qualifier, isShort] }
}

/// The pages: groups of names that stand for one thing, numbered by one of their names.
struct IdentityTable {
  let db: Database

  func make(_ id: IdentityID, _ kind: EntityKind, called name: String) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO identity (id, kind, name, article_count, mention_count,
          spoken_count, by_count, about_count)
        VALUES (?, ?, ?, 0, 0, 0, 0, 0)
        """
    ).execute(arguments: [id, kind.rawValue, name])
  }

  /// The page that a name belongs to: what a number held by somebody leads to now.
  static func current(_ id: IdentityID, _ db: Database) throws -> IdentityID {
    let statement = try db.cachedStatement(sql: "SELECT identity_id FROM name WHERE id = ?")
    return try IdentityID.fetchOne(statement, arguments: [id]) ?? id
  }

  func members(_ id: IdentityID) throws -> [NameID] {
    let statement = try db.cachedStatement(
      sql: "SELECT id FROM name WHERE identity_id = ? ORDER BY id")
    return try NameID.fetchAll(statement, arguments: [id])
  }

  /// The details of a page's names.
  func details(_ id: IdentityID) throws -> [NameDetails] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, key, details FROM name WHERE identity_id = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [id]).map { row in
      try NameRow.details(row.bytes(2), key: row[1], of: row[0])
    }
  }
}
