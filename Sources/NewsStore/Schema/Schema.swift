import GRDB

/// The version of the tables, which `user_version` tells: an up-to-date archive costs one read at
/// start. A version that has shipped is never edited; archives of older ones are upgraded.
enum Schema {
  /// "DtLn": tells our archives from other SQLite files.
  private static let applicationID = 0x4474_4C6E

  /// The version that this Dateline makes.
  private static let version = 4

  /// Whether a file is an archive that opening it to write will upgrade.
  static func isOfOlderVersion(_ path: String) -> Bool {
    guard let header = ArchiveHeader(path: path), header.applicationID == applicationID else {
      return false
    }
    return header.version < version
  }

  /// Brings an archive up to date; one of a newer Dateline or a stranger's file is refused
  /// before anything is written.
  static func prepare(_ queue: DatabaseQueue, _ packing: TextPacking, readOnly: Bool) throws {
    let found = try queue.read(checkedVersion)
    if found == version, !readOnly { try resumeLog(queue) }
    guard found < version else { return }
    if readOnly { throw found == 0 ? StoreError.readOnly : StoreError.readOnlyOfOlder }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.inTransaction(.immediate) {
        try migrate(db, packing)
        return .commit
      }
    }
  }

  /// Where a compaction was killed that changes the size of pages (`ArchiveExchange`), the archive
  /// is left without its log.
  private static func resumeLog(_ queue: DatabaseQueue) throws {
    try queue.writeWithoutTransaction { db in
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode") == "delete" else { return }
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
  }

  private static func checkedVersion(_ db: Database) throws -> Int {
    let version = try number("PRAGMA user_version", db)
    let id = try number("PRAGMA application_id", db)
    let tables = try number("SELECT count(*) FROM sqlite_master", db)
    guard id == applicationID || (id == 0 && version == 0 && tables == 0) else {
      throw StoreError.damaged(reason: "it is a database of another program")
    }
    if version > Self.version { throw StoreError.newer }
    return version
  }

  /// Looks at the version again: another process may have been faster.
  private static func migrate(_ db: Database, _ packing: TextPacking) throws {
    switch try checkedVersion(db) {
    case 0: return try make(db)
    case 1: try Version1Upgrade(db: db, packing: packing).run()
    case 2:
      try Version2Upgrade(db: db).run()
      try Version3Upgrade(db: db, packing: packing).run()
    case 3: try Version3Upgrade(db: db, packing: packing).run()
    default: return
    }
    try sign(db)
  }

  /// Makes the tables of an empty archive.
  static func make(_ db: Database) throws {
    try db.execute(sql: SchemaVersion4.kept + SchemaVersion4.sql)
    try sign(db)
  }

  private static func sign(_ db: Database) throws {
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static func number(_ sql: String, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: sql) ?? 0
  }
}
