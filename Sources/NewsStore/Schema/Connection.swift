import Foundation
import GRDB

/// Opens a database file the way the archive needs it.
enum Connection {
  /// How long a writer waits for another before it gives up, in seconds.
  private static let busyTimeout = 5.0

  static func open(
    _ path: String, _ access: ArticleStore.Access
  ) throws -> (DatabaseQueue, TextPacking) {
    do {
      return try prepared(path, access)
    } catch let error as DatabaseError
      where access == .reading && couldNotStart.contains(error.resultCode)
    {
      // SQLite writes beside the file even to read it. Where the folder allows nothing of the
      // kind, nobody else writes either, and the file can be read as one that never changes.
      return try prepared(immutableURI(path), .reading)
    }
  }

  /// What SQLite says when it cannot make its files beside the archive.
  private static let couldNotStart: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_READONLY]

  private static func prepared(
    _ path: String, _ access: ArticleStore.Access
  ) throws -> (DatabaseQueue, TextPacking) {
    let packing = TextPacking()
    let queue = try DatabaseQueue(path: path, configuration: configuration(packing, access))
    try Schema.prepare(queue, packing, readOnly: access == .reading)
    return (queue, packing)
  }

  /// The path as a URI (https://www.sqlite.org/uri.html).
  private static func immutableURI(_ path: String) -> String {
    let escaped = path.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "%", "?", "#":
        "%" + String(scalar.value, radix: 16)
      default: String(scalar)
      }
    }
    return "file:" + escaped.joined() + "?immutable=1"
  }

  static func inMemory() throws -> (DatabaseQueue, TextPacking) {
    let packing = TextPacking()
    let queue = try DatabaseQueue(configuration: configuration(packing, .importing))
    try Schema.prepare(queue, packing, readOnly: false)
    return (queue, packing)
  }

  /// A connection for copying pages alone.
  static var plain: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    return configuration
  }

  /// An empty archive beside another, to write one that takes its place. Its file has no name, so
  /// that none is left whatever happens; nothing in it is safe from a crash.
  static func scratch(beside path: String) throws -> (DatabaseQueue, TextPacking) {
    let packing = TextPacking()
    let file = path + "-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: file) }
    let queue = try DatabaseQueue(
      path: file, configuration: configuration(packing, .importing))
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
      try Schema.make(db)
    }
    return (queue, packing)
  }

  private static func configuration(
    _ packing: TextPacking, _ access: ArticleStore.Access
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = access == .reading
    configuration.busyMode = .timeout(busyTimeout)
    // Unchecked: the one connection of the queue calls it, on the queue.
    nonisolated(unsafe) let packing = packing
    configuration.prepareDatabase { db in
      // WAL loses no commit to a crash of the program without a sync per commit, only to one of
      // the machine. Debian overwrites deleted content by default, which doubles the writing.
      // Contents are about 2 KB: in pages of 4 KB a third would stay empty, in these a twentieth.
      try db.execute(
        sql: """
          PRAGMA page_size = 16384; PRAGMA synchronous = NORMAL; PRAGMA secure_delete = OFF;
          PRAGMA foreign_keys = ON; PRAGMA cache_size = -\(access.cache)000
          """)
      ContentFunctions.register(in: db, packing)
      try RankFunction.register(in: db)
    }
    return configuration
  }
}

extension ArticleStore.Access {
  /// Megabytes of pages that the connection keeps. A batch of an import touches pages all over the
  /// tables of names: they must stay at hand. Others take what they need from the system's cache.
  fileprivate var cache: Int {
    switch self {
    case .reading: 4
    case .writing: 8
    case .importing: 40
    }
  }
}
