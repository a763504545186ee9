import GRDB
import NewsModel

/// Number of a name in its archive.
typealias NameID = Int64

/// The names of the archive by their signatures, with those looked up lately at hand.
struct NameTable {
  struct Entry {
    var name: NameID
    var identity: IdentityID
  }

  /// Beyond this many, names are looked up in the database again: an import's memory is bounded.
  private static let maximumKnown = 100_000

  private let db: Database
  private var known: [NameSignature: Entry] = [:]
  init(db: Database) { self.db = db }

  /// The name of each identity of an article; made where there is none, as a page of its own.
  mutating func entries(of evidence: [NameEvidence]) throws -> [Entry] {
    try evidence.map { try entry($0.signature) }
  }

  private mutating func entry(_ signature: NameSignature) throws -> Entry {
    if let entry = known[signature] { return entry }
    if known.count >= Self.maximumKnown { known.removeAll(keepingCapacity: true) }
    let entry = try find(signature) ?? make(signature)
    known[signature] = entry
    return entry
  }

  /// The number of the name with a signature.
  static func find(_ signature: NameSignature, _ db: Database) throws -> NameID? {
    try NameTable(db: db).find(signature)?.name
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

  private mutating func make(_ signature: NameSignature) throws -> Entry {
    try db.cachedStatement(
      sql: """
        INSERT INTO name (key, kind, qualifier, is_short, identity_id, article_count,
          mention_count, spoken_count, by_count, about_count, countries)
        VALUES (?, ?, ?, ?, 0, 0, 0, 0, 0, 0, '')
        """
    ).execute(arguments: signature.arguments)
    let id = db.lastInsertedRowID
    try db.cachedStatement(sql: "UPDATE name SET identity_id = id WHERE id = ?")
      .execute(arguments: [id])
    try IdentityTable(db: db).make(id, signature.kind)
    return Entry(name: id, identity: id)
  }
}

extension NameSignature {
  fileprivate var arguments: StatementArguments { [key, kind.rawValue, qualifier, isShort] }
}

/// The pages: groups of names that stand for one thing, numbered by one of their names.
struct IdentityTable {
  let db: Database

  func make(_ id: IdentityID, _ kind: EntityKind) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO identity (id, kind, name, article_count, mention_count,
          spoken_count, by_count, about_count)
        VALUES (?, ?, '', 0, 0, 0, 0, 0)
        """
    ).execute(arguments: [id, kind.rawValue])
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
}
