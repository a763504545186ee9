import GRDB
import NewsModel

/// Lists of articles, newest first.
struct ArticleListing {
  let db: Database

  func summaries(_ query: ArticleQuery, offset: Int, limit: Int) throws -> [ArticleSummary] {
    try ArticleWalk(db: db, plan: try plan(query))
      .ids(
        offset: max(0, offset), limit: max(0, limit), of: query == .all ? try count(query) : nil
      ).compactMap(summary)
  }

  func count(_ query: ArticleQuery) throws -> Int {
    guard query.matching == nil, query.story == nil else {
      return try ArticleWalk(db: db, plan: try plan(query)).count()
    }
    guard let id = query.naming else {
      return try Counter.value("articles", db) - Counter.value("folded", db)
    }
    let statement = try db.cachedStatement(sql: "SELECT article_count FROM identity WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [IdentityTable.current(id, db)]) ?? 0
  }

  /// All articles without those that are folded; what is asked for is shown even if it is.
  private func plan(_ query: ArticleQuery) throws -> SearchPlan {
    let parts = [
      try query.naming.map { try SearchPlan.naming(IdentityTable.current($0, db), db) },
      try query.matching.map { try SearchPlanner(db: db).plan($0.expression) },
      query.story.map(Self.story),
    ].compactMap { $0 }
    guard !parts.isEmpty else {
      return SearchPlan(match: nil, conditions: [Condition(sql: "article.story_id IS NULL")])
    }
    return parts.reduce(SearchPlan.everything) { $0.and($1) }
  }

  private static func story(_ lead: ArticleID) -> SearchPlan {
    let sql = "article.id IN (SELECT id FROM article WHERE story_id = ? UNION ALL VALUES (?))"
    return SearchPlan(match: nil, conditions: [Condition(sql: sql, arguments: [lead, lead])])
  }

  func summary(_ id: ArticleID) throws -> ArticleSummary? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Self.columns) FROM article LEFT JOIN source ON source.id = source_id
        WHERE article.id = ?
        """)
    guard var summary = try Row.fetchOne(statement, arguments: [id]).map({ Self.summary($0) })
    else { return nil }
    try summary.leaveOutUnlisted(db)
    return summary
  }

  /// The columns of a summary; `summary` reads them from the left.
  static let columns = """
    article.id, article.key, article.headline, article.date, article.date_precision,
    source.name, article.is_read, article.organizations, article.organization_count,
    article.copies, article.is_starred
    """

  static func summary(_ row: Row, from start: Int = 0) -> ArticleSummary {
    let organizations: String = row[start + 7]
    return ArticleSummary(
      id: row[start], key: row[start + 1], headline: row[start + 2],
      date: StoredDate.date(seconds: row[start + 3], precision: row[start + 4]),
      source: row[start + 5], isRead: row[start + 6],
      organizations: organizations.split(separator: "\n").map(String.init),
      organizationCount: row[start + 8], copies: row[start + 9], isStarred: row[start + 10])
  }
}

/// Totals that the archive keeps by triggers.
enum Counter {
  static func value(_ name: String, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT value FROM counter WHERE name = ?")
    return try Int.fetchOne(statement, arguments: [name]) ?? 0
  }

  /// How often articles have been changed.
  static func writes(_ db: Database) throws -> Int { try value("writes", db) }

  static func setWrites(_ value: Int, _ db: Database) throws { try set("writes", value, db) }

  /// How often names have been settled on pages.
  static func settlings(_ db: Database) throws -> Int { try value("settlings", db) }

  static func setSettlings(_ value: Int, _ db: Database) throws {
    try set("settlings", value, db)
  }

  private static func set(_ name: String, _ value: Int, _ db: Database) throws {
    try db.quick(
      """
      INSERT INTO counter (name, value) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET value = excluded.value
      """
    ).run(name, value)
  }
}
