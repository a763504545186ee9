import GRDB
import NewsModel

/// The full-text indexes over articles. They hold no text of their own, so taking an entry out
/// needs the words that went in.
struct FullText {
  let db: Database

  func add(_ id: ArticleID, _ article: Article, names: String) throws {
    try run(
      "INSERT INTO article_search (rowid, headline, text) VALUES (?, ?, ?)",
      [id, article.headline, article.text])
    try run(
      "INSERT INTO article_filter (rowid, headline, source, names) VALUES (?, ?, ?, ?)",
      [id, article.headline, article.source, names])
  }

  func remove(_ id: ArticleID, _ article: Article, names: String) throws {
    try run(
      """
      INSERT INTO article_search (article_search, rowid, headline, text)
      VALUES ('delete', ?, ?, ?)
      """, [id, article.headline, article.text])
    try run(
      """
      INSERT INTO article_filter (article_filter, rowid, headline, source, names)
      VALUES ('delete', ?, ?, ?, ?)
      """, [id, article.headline, article.source, names])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
