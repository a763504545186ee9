import GRDB
import NewsModel

/// What the user did with articles. It is kept by their keys, apart from all that can be made anew,
/// so it outlives an article that goes and comes again; the article's row repeats what lists show.
struct UserMarks {
  let db: Database

  func setRead(_ isRead: Bool, _ id: ArticleID) throws {
    try set("is_read", isRead, id)
  }

  func setStarred(_ isStarred: Bool, _ id: ArticleID) throws {
    try set("is_starred", isStarred, id)
  }

  private func set(_ column: String, _ value: Bool, _ id: ArticleID) throws {
    try db.cachedStatement(
      sql: "UPDATE article SET \(column) = ? WHERE id = ? AND \(column) <> ?"
    ).execute(arguments: [value, id, value])
    guard db.changesCount > 0 else { return }
    try db.cachedStatement(
      sql: """
        INSERT INTO user_article (key, \(column)) SELECT key, ? FROM article WHERE id = ?
        ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
        """
    ).execute(arguments: [value, id])
  }

  /// Gives a new article the marks that one with its key had.
  func restore(_ id: ArticleID, key: String) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT is_read, is_starred FROM user_article WHERE key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [key]) else { return }
    try db.cachedStatement(sql: "UPDATE article SET is_read = ?, is_starred = ? WHERE id = ?")
      .execute(arguments: [row[0] as Int, row[1] as Int, id])
  }
}
