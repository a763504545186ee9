import GRDB

/// Opens a database file the way the archive needs it.
enum Connection {
  /// How long a writer waits for another before it gives up, in seconds.
  private static let busyTimeout = 5.0

  static func open(_ path: String, readOnly: Bool) throws -> DatabaseQueue {
    do {
      return try prepared(path, readOnly: readOnly)
    } catch let error as DatabaseError where readOnly && couldNotStart.contains(error.resultCode) {
      // SQLite writes beside the file even to read it. Where the folder allows nothing of the
      // kind, nobody else writes either, and the file can be read as one that never changes.
      return try prepared(immutableURI(path), readOnly: true)
    }
  }

  /// What SQLite says when it cannot make its files beside the archive.
  private static let couldNotStart: [ResultCode] = [.SQLITE_CANTOPEN, .SQLITE_READONLY]

  private static func prepared(_ path: String, readOnly: Bool) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: readOnly))
    try Schema.prepare(queue, readOnly: readOnly)
    return queue
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

  static func inMemory() throws -> DatabaseQueue {
    let queue = try DatabaseQueue(configuration: configuration(readOnly: false))
    try Schema.prepare(queue, readOnly: false)
    return queue
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(busyTimeout)
    configuration.prepareDatabase { db in
      // WAL loses no commit to a crash of the program without a sync per commit, only to one of
      // the machine. Debian overwrites deleted content by default, which doubles the writing.
      try db.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA secure_delete = OFF")
    }
    return configuration
  }
}
