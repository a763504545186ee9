import GRDB

/// Puts a new archive in the place of the old one, in one transaction of the old file: whoever has
/// it open reads on in the old state or the new, and a crash leaves one of the two.
struct ArchiveExchange {
  /// A connection to the archive; it sees what others change.
  let archive: DatabaseQueue
  /// What is to take its place.
  let fresh: DatabaseQueue
  /// How many changes of articles the archive had seen when the new one was made.
  let writes: Int

  /// Marks made meanwhile are taken along; who makes one at the very moment is waited for.
  private static let tries = 5

  /// Throws `changed`, and leaves all as it was, when articles have changed since.
  func run() throws {
    let old = try archive.read(Self.pageSize)
    if try old != fresh.read(Self.pageSize) {
      if try putInPlaceAlone() { return }
      // Somebody has the archive open: its pages keep their size.
      try fresh.writeWithoutTransaction { new in
        try new.execute(sql: "PRAGMA page_size = \(old); VACUUM")
      }
    }
    for _ in 0..<Self.tries {
      let version = try takeUserTables()
      if try putInPlace(ifStill: version) { return }
    }
    throw StoreError.changed
  }

  /// Gives the version of what was read.
  private func takeUserTables() throws -> Int {
    try archive.read { old in
      try takeUserTables(of: old)
      return try Self.version(old)
    }
  }

  private func takeUserTables(of old: Database) throws {
    guard try Counter.writes(old) == writes else { throw StoreError.changed }
    try fresh.write { new in
      try UserTables(db: new).replace(with: old)
      try Counter.setWrites(writes + 1, new)
    }
  }

  private static func pageSize(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
  }

  /// What changes whenever another connection commits.
  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0
  }

  private struct Stale: Error {}

  /// Copies all pages; false when somebody has written before the copying had the archive locked.
  private func putInPlace(ifStill version: Int) throws -> Bool {
    let target = try DatabaseQueue(path: archive.path, configuration: Connection.plain)
    var isLocked = false
    do {
      try fresh.writeWithoutTransaction { new in
        let pages = try Int.fetchOne(new, sql: "PRAGMA page_count") ?? 2
        try target.writeWithoutTransaction { old in
          // In steps, the first of which locks and can be the last.
          try new.backup(to: old, pagesPerStep: CInt(max(1, min(1000, pages / 2)))) { _ in
            guard !isLocked else { return }
            isLocked = true
            guard try archive.read(Self.version) == version else { throw Stale() }
          }
          // Readers may hold the old pages a while; then a later one does it.
          _ = try? old.checkpoint(.truncate)
        }
      }
    } catch is Stale {
      return false
    }
    return true
  }

  /// Copies pages of another size, which SQLite does only outside of WAL, where nobody else may have
  /// the archive open; false when somebody has. A crash leaves a journal, from which the next
  /// connection puts the old archive back.
  private func putInPlaceAlone() throws -> Bool {
    try archive.writeWithoutTransaction { old in
      // Held from the first lock to the last page.
      try old.execute(sql: "PRAGMA locking_mode = EXCLUSIVE")
      defer {
        try? old.execute(sql: "PRAGMA locking_mode = NORMAL")
        try? old.execute(sql: "PRAGMA journal_mode = WAL")
      }
      let mode = try? String.fetchOne(old, sql: "PRAGMA journal_mode = DELETE")
      guard mode == "delete" else { return false }
      try old.inTransaction(.exclusive) { .commit }
      try takeUserTables(of: old)
      try fresh.writeWithoutTransaction { try $0.backup(to: old) }
      return true
    }
  }
}
