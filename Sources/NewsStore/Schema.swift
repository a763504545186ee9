import GRDB

/// The tables of the archive, as numbered migrations; one that has shipped is never edited.
///
/// `user_version` counts the migrations done, so an up-to-date archive costs one read at start.
enum Schema {
  /// "DtLn": tells our archives from other SQLite files.
  private static let applicationID = 0x4474_4C6E

  private static let migrations: [String] = [SchemaVersion1.sql]

  /// Brings an archive up to date; one of a newer Dateline or a stranger's file is refused
  /// before anything is written.
  static func prepare(_ queue: DatabaseQueue, readOnly: Bool) throws {
    let version = try queue.read(checkedVersion)
    guard version < migrations.count else { return }
    if readOnly { throw StoreError.readOnly }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.inTransaction(.immediate) {
        try migrate(db)
        return .commit
      }
    }
  }

  private static func checkedVersion(_ db: Database) throws -> Int {
    let version = try number("PRAGMA user_version", db)
    let id = try number("PRAGMA application_id", db)
    let tables = try number("SELECT count(*) FROM sqlite_master", db)
    guard id == applicationID || (id == 0 && version == 0 && tables == 0) else {
      throw StoreError.damaged(reason: "it is a database of another program")
    }
    if version > migrations.count { throw StoreError.newer }
    return version
  }

  /// Looks at the version again: another process may have been faster.
  private static func migrate(_ db: Database) throws {
    for migration in migrations.dropFirst(try checkedVersion(db)) { try db.execute(sql: migration) }
    try db.execute(sql: "PRAGMA application_id = \(applicationID)")
    try db.execute(sql: "PRAGMA user_version = \(migrations.count)")
  }

  private static func number(_ sql: String, _ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: sql) ?? 0
  }
}
