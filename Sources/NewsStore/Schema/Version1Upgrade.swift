import GRDB
import NewsModel

/// Makes an archive of today's version of one of version 1, in the transaction that it is called in.
///
/// Articles, analyses, files and what was read come along; all else is made anew from them.
struct Version1Upgrade {
  let db: Database
  let packing: TextPacking
  private let known = KnownNames()

  /// Articles written at a time.
  private static let batch = 500

  func run() throws {
    for table in [
      "article_search", "article_filter", "quote_search", "quote_link", "quote",
      "pair", "identity_year", "appearance", "redirect", "name_word", "alias", "identity",
    ] {
      try db.execute(sql: "DROP TABLE \(table)")
    }
    try db.execute(
      sql: """
        DROP VIEW article_text; DROP TABLE counter;
        DROP TRIGGER article_added; DROP TRIGGER article_removed; DROP TRIGGER article_marked;
        DROP INDEX article_by_date; DROP INDEX article_by_file; DROP INDEX article_by_model;
        ALTER TABLE body RENAME TO body_1;
        ALTER TABLE article RENAME TO article_1;
        """)
    try db.execute(sql: SchemaVersion4.sql)
    var last: ArticleID = 0
    while let next = try copyBatch(after: last) { last = next }
    try db.execute(sql: "DROP TABLE body_1; DROP TABLE article_1")
  }

  /// Gives the number of the last article of the batch, `nil` when there are none left.
  private func copyBatch(after last: ArticleID) throws -> ArticleID? {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT article_1.id, key, headline, byline, dateline, date, date_precision, source, url,
          text, analysis, is_read, file_id, model.name
        FROM article_1 JOIN body_1 ON article_id = article_1.id JOIN model ON model.id = model_id
        WHERE article_1.id > ? ORDER BY article_1.id LIMIT \(Self.batch)
        """, arguments: [last])
    guard let end = rows.last else { return nil }
    var writer = try ArticleWriter(db: db, packing: packing, known: known)
    try writer.save(try rows.map { (PreparedArticle(try Self.article($0)), $0[12]) })
    try writer.finish()
    let marks = UserMarks(db: db)
    for row in rows where row[11] == 1 {
      if let id = try StoredArticle.id(db, key: row[1]) { try marks.setRead(true, id) }
    }
    return end[0]
  }

  private static func article(_ row: Row) throws -> AnalyzedArticle {
    let article = Article(
      key: row[1], headline: row[2], byline: row[3], dateline: row[4],
      date: StoredDate.date(seconds: row[5], precision: row[6]), source: row[7], url: row[8],
      text: row[9])
    do {
      let analysis = try EarlierAnalysisCoding.decode(
        row.bytes(10), text: article.text, headline: article.headline)
      return AnalyzedArticle(article: article, analysis: analysis, model: row[13])
    } catch {
      throw StoreError.damaged(reason: "the analysis of “\(article.key)” cannot be read")
    }
  }
}
