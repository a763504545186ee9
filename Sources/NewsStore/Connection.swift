import GRDB

/// Opens a database file the way the archive needs it.
enum Connection {
  /// How long a writer waits for another before it gives up, in seconds.
  private static let busyTimeout = 5.0

  static func open(_ path: String, readOnly: Bool) throws -> DatabaseQueue {
    let queue = try DatabaseQueue(path: path, configuration: configuration(readOnly: readOnly))
    try Schema.prepare(queue, readOnly: readOnly)
    return queue
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
