import GRDB
import NewsModel

/// Keeps the counts of the archive: adds an article's tally, or takes it away again.
struct ArchiveCounts {
  let db: Database

  func add(_ tally: ArticleTally, article: ArticleID, date: PublicationDate?) throws {
    let seconds = StoredDate.seconds(date)
    for page in tally.pages {
      try run(
        "INSERT INTO appearance (identity_id, date, article_id, mentions) VALUES (?, ?, ?, ?)",
        [page.id, seconds, article, page.mentions])
      try count(page, by: 1, year: date?.year)
    }
    for pair in tally.pairs { try add(pair) }
  }

  func remove(_ tally: ArticleTally, article: ArticleID, date: PublicationDate?) throws {
    let seconds = StoredDate.seconds(date)
    for page in tally.pages {
      try run(
        "DELETE FROM appearance WHERE identity_id = ? AND date = ? AND article_id = ?",
        [page.id, seconds, article])
      try count(page, by: -1, year: date?.year)
    }
    for pair in tally.pairs { try remove(pair) }
  }

  private func count(_ page: ArticleTally.Page, by sign: Int, year: Int?) throws {
    try run(
      """
      UPDATE identity SET article_count = article_count + ?, mention_count = mention_count + ?
      WHERE id = ?
      """, [sign, sign * page.mentions, page.id])
    for form in page.forms {
      try run(
        "UPDATE alias SET article_count = article_count + ? WHERE identity_id = ? AND form = ?",
        [sign, page.id, form.text])
    }
    guard let year, page.mentions > 0 else { return }
    try run(
      """
      INSERT INTO identity_year (identity_id, year, mentions) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
      """, [page.id, year, sign * page.mentions])
  }

  private func add(_ pair: ArticleTally.Pair) throws {
    try run(
      """
      INSERT INTO pair (a, b, articles, sentences) VALUES (?, ?, 1, ?)
      ON CONFLICT DO UPDATE
      SET articles = articles + 1, sentences = sentences + excluded.sentences
      """, [pair.a, pair.b, pair.sentences])
  }

  private func remove(_ pair: ArticleTally.Pair) throws {
    try run(
      "UPDATE pair SET articles = articles - 1, sentences = sentences - ? WHERE a = ? AND b = ?",
      [pair.sentences, pair.a, pair.b])
    try run("DELETE FROM pair WHERE a = ? AND b = ? AND articles = 0", [pair.a, pair.b])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
