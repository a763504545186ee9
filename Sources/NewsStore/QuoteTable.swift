import GRDB
import NewsModel

/// The quotes of articles, their links to pages and the index over their words.
struct QuoteTable {
  let db: Database

  /// What a page has to do with a quote, as the archive numbers it.
  enum Role: Int {
    case by, about
  }

  func add(_ quotes: [QuoteRow], article: ArticleID, seconds: Int64) throws {
    for quote in quotes {
      let id = article << QuoteRow.positionBits | Int64(quote.position)
      try run(
        """
        INSERT INTO quote
          (id, article_id, position, date, kind, text, start, speaker_id, source_text)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          id, article, quote.position, seconds, quote.kind.rawValue, quote.text, quote.start,
          quote.speaker, quote.sourceText,
        ])
      try run("INSERT INTO quote_search (rowid, text) VALUES (?, ?)", [id, quote.text])
      for (role, pages) in [(Role.by, quote.by), (.about, quote.about)] {
        for page in pages {
          try run(
            """
            INSERT INTO quote_link (identity_id, role, date, article_id, position, quote_id)
            VALUES (?, ?, ?, ?, ?, ?)
            """, [page, role.rawValue, seconds, article, quote.position, id])
        }
      }
    }
  }

  func remove(article: ArticleID) throws {
    try run(
      """
      INSERT INTO quote_search (quote_search, rowid, text)
      SELECT 'delete', id, text FROM quote WHERE article_id = ?
      """, [article])
    try run(
      """
      DELETE FROM quote_link WHERE quote_id IN (SELECT id FROM quote WHERE article_id = ?)
      """, [article])
    try run("DELETE FROM quote WHERE article_id = ?", [article])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
