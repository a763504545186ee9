import Foundation

/// The shell of SQLite with a full-text table, and nothing beside it.
struct SQLiteStore: PeerStore {
  let work: WorkFolder
  let peer = Peer.sqlite
  let store = "fts5.sqlite"

  private var source: String { work.path + "/articles.records" }
  private var database: String { work.path + "/" + store }

  func writeSource(_ corpus: CorpusFile) throws {
    try write(corpus, by: RecordWriter(source))
  }

  func importing() throws -> ProcessUse {
    work.remove(store)
    let table = "CREATE VIRTUAL TABLE article USING fts5(title, text)"
    return try ChildProcess.run(
      [
        "sqlite3", database, "PRAGMA synchronous=off; \(table)", ".mode ascii",
        ".import \(source) article",
      ], watchingMemory: true,
      limit: ImportMeasurement.limit)
  }

  /// The seconds of a search, the best or the newest first, the start of the shell included.
  /// `words` is an expression of FTS5.
  func search(_ words: String, isRanked: Bool) throws -> Double {
    let order = isRanked ? "rank" : "rowid DESC"
    let quoted = words.replacingOccurrences(of: "'", with: "''")
    return try ChildProcess.run(
      [
        "sqlite3", database,
        """
        SELECT title, snippet(article, 1, '[', ']', '…', 20) FROM article('\(quoted)')
        ORDER BY \(order) LIMIT 30
        """,
      ], limit: PseudoTerminal.longestWait
    ).wall
  }
}
