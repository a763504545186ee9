import GRDB
import NewsModel

/// Makes one page of several.
///
/// The page with the most articles stays (of equals the one with the smallest number), so that an
/// article is moved at most log(n) times however the archive grows; the others become redirects.
/// Costs the articles, pairs and quotes of the pages that go.
struct IdentityMerge {
  let db: Database

  func merge(_ pages: Set<IdentityID>) throws -> IdentityID? {
    let ordered = try pages.sorted()
      .map { (id: $0, articles: try articleCount($0)) }
      .sorted { ($1.articles, $0.id) < ($0.articles, $1.id) }
      .map(\.id)
    guard let survivor = ordered.first else { return nil }
    for page in ordered.dropFirst() { try merge(page, into: survivor) }
    return survivor
  }

  private func articleCount(_ page: IdentityID) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT article_count FROM identity WHERE id = ?", arguments: [page]) ?? 0
  }

  /// Articles that name both would count twice: they are taken out before and put back after.
  private func merge(_ page: IdentityID, into survivor: IdentityID) throws {
    let shared = try articles(namingBoth: page, survivor)
    let counts = ArchiveCounts(db: db)
    for stored in shared {
      try counts.remove(
        ArticleTally(stored.analysis, pages: stored.pages), article: stored.id,
        date: stored.article.date)
    }
    try moveRows(from: page, to: survivor)
    for stored in shared {
      let pages = stored.pages.map { $0 == page ? survivor : $0 }
      try counts.add(
        ArticleTally(stored.analysis, pages: pages), article: stored.id, date: stored.article.date)
    }
  }

  private func articles(
    namingBoth page: IdentityID, _ other: IdentityID
  ) throws -> [StoredArticle] {
    try ArticleID.fetchAll(
      db,
      sql: """
        SELECT article_id FROM appearance WHERE identity_id = ? AND EXISTS (
          SELECT 1 FROM appearance AS o
          WHERE o.article_id = appearance.article_id AND o.identity_id = ?)
        """, arguments: [page, other]
    ).compactMap { try StoredArticle.load(db, id: $0) }
  }

  private func moveRows(from page: IdentityID, to survivor: IdentityID) throws {
    for sql in Self.moves {
      let statement = try db.cachedStatement(sql: sql)
      try statement.execute(arguments: ["page": page, "survivor": survivor])
    }
    try Redirects.add(from: page, to: survivor, db)
    try db.execute(sql: "DELETE FROM identity WHERE id = ?", arguments: [page])
  }

  private static let moves = [
    "UPDATE appearance SET identity_id = :survivor WHERE identity_id = :page",
    "UPDATE quote SET speaker_id = :survivor WHERE speaker_id = :page",
    "UPDATE OR REPLACE quote_link SET identity_id = :survivor WHERE identity_id = :page",
    "UPDATE OR REPLACE name_word SET identity_id = :survivor WHERE identity_id = :page",
    """
    INSERT INTO alias (identity_id, form, key, kind, role, article_count)
    SELECT :survivor, form, key, kind, role, article_count FROM alias WHERE identity_id = :page
    ON CONFLICT DO UPDATE SET role = min(role, excluded.role),
      article_count = article_count + excluded.article_count
    """,
    """
    INSERT INTO identity_year (identity_id, year, mentions)
    SELECT :survivor, year, mentions FROM identity_year WHERE identity_id = :page
    ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
    """,
    """
    INSERT INTO pair (a, b, articles, sentences)
    SELECT min(other, :survivor), max(other, :survivor), articles, sentences FROM (
      SELECT b AS other, articles, sentences FROM pair WHERE a = :page
      UNION ALL SELECT a, articles, sentences FROM pair WHERE b = :page)
    WHERE other <> :survivor
    ON CONFLICT DO UPDATE SET articles = articles + excluded.articles,
      sentences = sentences + excluded.sentences
    """,
    """
    UPDATE identity SET
      article_count = identity.article_count + gone.article_count,
      mention_count = identity.mention_count + gone.mention_count
    FROM identity AS gone WHERE gone.id = :page AND identity.id = :survivor
    """,
    "DELETE FROM alias WHERE identity_id = :page AND :survivor",
    "DELETE FROM identity_year WHERE identity_id = :page AND :survivor",
    "DELETE FROM pair WHERE a = :page AND :survivor",
    "DELETE FROM pair WHERE b = :page AND :survivor",
  ]
}
