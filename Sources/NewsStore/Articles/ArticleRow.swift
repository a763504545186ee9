import GRDB
import NewsModel

/// The row of an article that lists are made of.
struct ArticleRow {
  private let article: Article
  private let line: OrganizationLine
  private let quotes: Int
  private let source: Int64?
  private let hash: Int64?
  private let file: FileID?
  private let model: Int64

  var seconds: Int64 { StoredDate.seconds(article.date) }

  init(
    _ new: PreparedArticle, _ line: OrganizationLine, quotes: Int, source: Int64?, hash: Int64?,
    file: FileID?, model: Int64
  ) {
    article = new.article
    self.line = line
    self.quotes = quotes
    self.source = source
    self.hash = hash
    self.file = file
    self.model = model
  }

  /// Writes the row, over an old one where there is one; gives its number.
  func write(_ db: Database, over old: ArticleID?) throws -> ArticleID {
    let organizations = line.shown.joined(separator: "\n")
    if let old {
      // An article that comes without a file still belongs to the one it had.
      try db.quick(
        """
        UPDATE article SET key = ?, date = ?, date_precision = ?, source_id = ?, headline = ?,
          organizations = ?, organization_count = ?, quote_count = ?, content_hash = ?,
          file_id = coalesce(?, file_id), model_id = ? WHERE id = ?
        """
      ).run(
        article.key, seconds, StoredDate.precision(article.date), source, article.headline,
        organizations, line.count, quotes, hash, file, model, old)
      return old
    }
    try db.quick(
      """
      INSERT INTO article (key, date, date_precision, source_id, headline, organizations,
        organization_count, quote_count, content_hash, file_id, model_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
    ).run(
      article.key, seconds, StoredDate.precision(article.date), source, article.headline,
      organizations, line.count, quotes, hash, file, model)
    return db.lastInsertedRowID
  }
}
