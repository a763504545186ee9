import GRDB
import NewsModel

/// What the user did with quotes. A quote is known by the key of its article and by its words, so
/// that an article that is analysed again has its notes where they were.
struct UserQuotes {
  let db: Database

  func marks(of key: String) throws -> [String: QuoteMarks] {
    let statement = try db.cachedStatement(
      sql: "SELECT words, is_starred, note FROM user_quote WHERE key = ?")
    let rows = try Row.fetchAll(statement, arguments: [key])
    return Dictionary(
      uniqueKeysWithValues: rows.map { ($0[0], QuoteMarks(isStarred: $0[1], note: $0[2])) })
  }

  func marks(of key: String, words: String) throws -> QuoteMarks {
    let statement = try db.cachedStatement(
      sql: "SELECT is_starred, note FROM user_quote WHERE key = ? AND words = ?")
    return try Row.fetchOne(statement, arguments: [key, words])
      .map { QuoteMarks(isStarred: $0[0], note: $0[1]) } ?? QuoteMarks()
  }

  func set(_ marks: QuoteMarks, key: String, words: String) throws {
    guard marks != QuoteMarks() else {
      return try run("DELETE FROM user_quote WHERE key = ? AND words = ?", [key, words])
    }
    try run(
      """
      INSERT INTO user_quote (key, words, is_starred, note) VALUES (?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET is_starred = excluded.is_starred, note = excluded.note
      """, [key, words, marks.isStarred, marks.note])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
