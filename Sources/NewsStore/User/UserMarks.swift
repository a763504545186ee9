import GRDB
import NewsModel

/// What the user did with articles. It is kept by their keys, apart from all that can be made anew,
/// so it outlives an article that goes and comes again; the article's row repeats what lists show.
struct UserMarks {
  let db: Database

  // MARK: Of one article

  func marks(of id: ArticleID) throws -> ArticleMarks {
    guard let key = try key(of: id) else { return ArticleMarks() }
    var marks = ArticleMarks()
    let statement = try db.cachedStatement(
      sql: "SELECT is_read, is_starred, note FROM user_article WHERE key = ?")
    if let row = try Row.fetchOne(statement, arguments: [key]) {
      (marks.isRead, marks.isStarred, marks.note) = (row[0], row[1], row[2])
    }
    marks.tags = try tags(of: key)
    marks.quotes = try UserQuotes(db: db).marks(of: key)
    return marks
  }

  func setRead(_ isRead: Bool, _ id: ArticleID) throws {
    try set("is_read", isRead, id)
  }

  func setStarred(_ isStarred: Bool, _ id: ArticleID) throws {
    try set("is_starred", isStarred, id)
  }

  func setNote(_ note: String, _ id: ArticleID) throws {
    guard let key = try key(of: id) else { return }
    try setNote(note, key: key)
  }

  func setTags(_ tags: [String], _ id: ArticleID) throws {
    guard let key = try key(of: id) else { return }
    try run("DELETE FROM user_tag WHERE key = ?", [key])
    for tag in tags { try addTag(tag, key: key) }
  }

  private func set(_ column: String, _ value: Bool, _ id: ArticleID) throws {
    try run("UPDATE article SET \(column) = ? WHERE id = ? AND \(column) <> ?", [value, id, value])
    guard db.changesCount > 0, let key = try key(of: id) else { return }
    try set(column, value, key: key)
  }

  /// The key under which the marks of an article are kept.
  func key(of id: ArticleID) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT key FROM article WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id])
  }

  private func tags(of key: String) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: "SELECT tag FROM user_tag WHERE key = ? ORDER BY tag")
    return try String.fetchAll(statement, arguments: [key])
  }

  // MARK: By key

  func set(_ column: String, _ value: Bool, key: String) throws {
    try run(
      """
      INSERT INTO user_article (key, \(column)) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
      """, [key, value])
  }

  func setNote(_ note: String, key: String) throws {
    try run(
      """
      INSERT INTO user_article (key, note) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET note = excluded.note
      """, [key, note])
  }

  func addTag(_ tag: String, key: String) throws {
    try run("INSERT OR IGNORE INTO user_tag (tag, key) VALUES (?, ?)", [tag, key])
  }

  /// Gives a new article the marks that one with its key had.
  func restore(_ id: ArticleID, key: String) throws {
    let find = try db.quick("SELECT is_read, is_starred FROM user_article WHERE key = ?")
    guard let marks = try find.first(key, read: { ($0.int(0), $0.int(1)) }) else { return }
    try run(
      "UPDATE article SET is_read = ?, is_starred = ? WHERE id = ?", [marks.0, marks.1, id])
  }

  /// Gives the marks of an article that goes to the copy that takes its place, as when its file
  /// has moved; what the copy has already stays.
  func hand(from key: String, to copy: String) throws {
    for (table, columns) in [
      ("user_article", "is_read, is_starred, note"), ("user_quote", "words, is_starred, note"),
    ] {
      try run(
        """
        INSERT OR IGNORE INTO \(table) (key, \(columns)) SELECT ?, \(columns) FROM \(table)
        WHERE key = ?
        """, [copy, key])
    }
    for tag in try tags(of: key) { try addTag(tag, key: copy) }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
