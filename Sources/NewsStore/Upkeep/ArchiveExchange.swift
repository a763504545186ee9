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
    for _ in 0..<Self.tries {
      let version = try takeUserTables()
      if try putInPlace(ifStill: version) { return }
    }
    throw StoreError.changed
  }

  /// Gives the version of what was read.
  private func takeUserTables() throws -> Int {
    try archive.read { old in
      guard try Counter.writes(old) == writes else { throw StoreError.changed }
      try fresh.write { new in
        try UserTables(db: new).replace(with: old)
        try Counter.setWrites(writes + 1, new)
      }
      return try Self.version(old)
    }
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
}
