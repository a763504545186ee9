import GRDB
import NewsModel

/// Looks up what an import or a new analysis has to know of articles already there.
enum KnownArticle {
  static func find(
    _ db: Database, _ packing: TextPacking, key: String
  ) throws -> (article: AnalyzedArticle, path: String?)? {
    guard let id = try StoredArticle.id(db, key: key),
      let stored = try StoredArticle.load(db, packing, id: id)
    else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT name, path FROM article JOIN model ON model.id = model_id
        LEFT JOIN file ON file.id = file_id WHERE article.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let article = AnalyzedArticle(
      article: stored.article, analysis: stored.analysis, model: row[0])
    return (article, row[1])
  }

  static func stale(
    _ db: Database, _ packing: TextPacking, unlike model: String, limit: Int
  ) throws -> [(id: ArticleID, article: Article)] {
    let others = try Int64.fetchAll(
      db, sql: "SELECT id FROM model WHERE name <> ? ORDER BY id", arguments: [model])
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, date FROM article WHERE model_id = ? ORDER BY date DESC, id DESC LIMIT ?
        """)
    let newest =
      try others
      .flatMap { try Row.fetchAll(statement, arguments: [$0, limit]) }
      .map { row -> (id: ArticleID, date: Int64) in (row[0], row[1]) }
      .sorted { ($1.date, $1.id) < ($0.date, $0.id) }
      .prefix(limit)
    return try newest.compactMap { id, _ in
      try StoredArticle.load(db, packing, id: id).map { (id, $0.article) }
    }
  }
}
