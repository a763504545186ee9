import GRDB
import NewsModel

/// Lists of articles, newest first.
struct ArticleListing {
  let db: Database

  func summaries(
    _ query: ArticleQuery, offset: Int, limit: Int
  ) throws -> [ArticleSummary] {
    let source = try source(query)
    let sql = """
      SELECT \(Self.columns) FROM \(source.from)\(source.clause.sql)
      ORDER BY \(source.order) LIMIT ? OFFSET ?
      """
    let statement = try db.cachedStatement(sql: sql)
    return try Row.fetchAll(
      statement, arguments: source.clause.arguments + [max(0, limit), max(0, offset)]
    ).map { Self.summary($0) }
  }

  func count(_ query: ArticleQuery) throws -> Int {
    if query.matching == nil {
      guard let id = query.naming else { return try Counter.value("articles", db) }
      let page = try Redirects.target(of: id, db)
      let statement = try db.cachedStatement(
        sql: "SELECT article_count FROM identity WHERE id = ?")
      return try Int.fetchOne(statement, arguments: [page]) ?? 0
    }
    let source = try source(query)
    let sql = "SELECT count(*) FROM \(source.from)\(source.clause.sql)"
    return try Int.fetchOne(
      try db.cachedStatement(sql: sql), arguments: source.clause.arguments) ?? 0
  }

  func summary(_ id: ArticleID) throws -> ArticleSummary? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(Self.columns) FROM article WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id]).map { Self.summary($0) }
  }

  /// Where the articles of a query come from, in which order.
  struct Source {
    var from: String
    var clause: Condition
    var order: String
  }

  func source(_ query: ArticleQuery) throws -> Source {
    let search = SearchConditions(db: db)
    let matching = try query.matching.map { [try search.condition($0.expression)] } ?? []
    guard let id = query.naming else {
      return Source(
        from: "article", clause: .whereClause(matching),
        order: "article.date DESC, article.id DESC")
    }
    let page = try Redirects.target(of: id, db)
    let naming = Condition(sql: "appearance.identity_id = ?", arguments: [page])
    return Source(
      from: "appearance CROSS JOIN article ON article.id = appearance.article_id",
      clause: .whereClause([naming] + matching),
      order: "appearance.date DESC, appearance.article_id DESC")
  }

  /// The columns of a summary; `summary` reads them from the left.
  static let columns = """
    article.id, article.key, article.headline, article.date, article.date_precision,
    article.source, article.is_read, article.organizations, article.organization_count
    """

  static func summary(_ row: Row, from start: Int = 0) -> ArticleSummary {
    let organizations: String = row[start + 7]
    return ArticleSummary(
      id: row[start], key: row[start + 1], headline: row[start + 2],
      date: StoredDate.date(seconds: row[start + 3], precision: row[start + 4]),
      source: row[start + 5], isRead: row[start + 6],
      organizations: organizations.split(separator: "\n").map(String.init),
      organizationCount: row[start + 8])
  }
}

/// Totals that the archive keeps by triggers.
enum Counter {
  static func value(_ name: String, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT value FROM counter WHERE name = ?")
    return try Int.fetchOne(statement, arguments: [name]) ?? 0
  }
}
