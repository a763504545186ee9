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
    let entry = try Self.entry(evidence.signature, db) ?? make(evidence)
    known[evidence.signature] = entry
    return entry
  }

  /// The number of the name with a signature.
  static func find(_ signature: NameSignature, _ db: Database) throws -> NameID? {
    try entry(signature, db)?.name
  }

  private static func entry(_ signature: NameSignature, _ db: Database) throws -> Entry? {
    let statement = try db.quick(
      """
      SELECT id, identity_id FROM name
      WHERE key = ? AND kind = ? AND qualifier = ? AND is_short = ?
      """)
    return try statement.first(
      signature.key, signature.kind.rawValue, signature.qualifier, signature.isShort
    ) { Entry(name: $0.number(0), identity: $0.number(1)) }
  }

  private func make(_ evidence: NameEvidence) throws -> Entry {
    let signature = evidence.signature
    try db.quick(
      """
      INSERT INTO name (key, kind, qualifier, is_short, identity_id, article_count,
        mention_count, spoken_count, by_count, about_count, details)
      VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, x'00000000')
      """
    ).run(signature.key, signature.kind.rawValue, signature.qualifier, signature.isShort)
    let id = db.lastInsertedRowID
    try db.quick("UPDATE name SET identity_id = id WHERE id = ?").run(id)
    let form = evidence.uses.first { !$0.text.isEmpty }?.text ?? signature.key
    try IdentityTable(db: db).make(id, signature.kind, called: form)
    return Entry(name: id, identity: id)
  }
}

/// The pages: groups of names that stand for one thing, numbered by one of their names.
struct IdentityTable {
  let db: Database

  func make(_ id: IdentityID, _ kind: EntityKind, called name: String) throws {
    try db.quick(
      """
      INSERT OR IGNORE INTO identity (id, kind, name, article_count, mention_count,
        spoken_count, by_count, about_count)
      VALUES (?, ?, ?, 0, 0, 0, 0, 0)
      """
    ).run(id, kind.rawValue, name)
  }

  /// The page that a name belongs to: what a number held by somebody leads to now.
  static func current(_ id: IdentityID, _ db: Database) throws -> IdentityID {
    try db.quick("SELECT identity_id FROM name WHERE id = ?").first(id) { $0.number(0) } ?? id
  }

  func members(_ id: IdentityID) throws -> [NameID] {
    try db.quick("SELECT id FROM name WHERE identity_id = ? ORDER BY id")
      .all(id) { $0.number(0) }
  }

  /// A name of a page, as far as lists tell of it.
  struct PageName {
    var details: NameDetails
    var qualifier: String
    var isShort: Bool
    var articleCount: Int
  }

  /// The names of a page with what is kept of them.
  func names(_ id: IdentityID) throws -> [PageName] {
    try db.quick(
      """
      SELECT id, key, details, qualifier, is_short, article_count FROM name
      WHERE identity_id = ? ORDER BY id
      """
    ).all(id) {
      PageName(
        details: try NameRow.details($0.bytes(2), key: $0.text(1), of: $0.number(0)),
        qualifier: $0.text(3), isShort: $0.int(4) == 1, articleCount: $0.int(5))
    }
  }

  /// The details of a page's names.
  func details(_ id: IdentityID) throws -> [NameDetails] { try names(id).map(\.details) }
}
