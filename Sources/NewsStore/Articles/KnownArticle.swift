import GRDB
import NewsModel

/// Looks up what an import or a new analysis has to know of articles already there.
enum KnownArticle {
  static func find(
    _ db: Database, _ packing: TextPacking, key: String
  ) throws -> (article: AnalyzedArticle, path: String?)? {
    guard let stored = try StoredArticle.load(db, packing, key: key),
      let model = try model(db, of: stored.id)
    else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT path FROM (SELECT file_id FROM article WHERE key = :key
          UNION ALL SELECT file_id FROM copy WHERE key = :key) AS known
        JOIN file ON file.id = file_id
        """)
    let article = AnalyzedArticle(
      article: stored.article, analysis: stored.analysis, model: model)
    return (article, try String.fetchOne(statement, arguments: ["key": key]))
  }

  /// The name of the model that analysed an article.
  static func model(_ db: Database, of id: ArticleID) throws -> String? {
    let statement = try db.cachedStatement(
      sql: "SELECT name FROM article JOIN model ON model.id = model_id WHERE article.id = ?")
    return try String.fetchOne(statement, arguments: [id])
  }

  static func staleCount(_ db: Database, unlike model: String) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM article
        WHERE model_id IN (SELECT id FROM model WHERE name <> ?)
        """)
    return try Int.fetchOne(statement, arguments: [model]) ?? 0
  }

  static func stale(
    _ db: Database, _ packing: TextPacking, unlike model: String, limit: Int
  ) throws -> [(id: ArticleID, article: Article)] {
    let others = try Int64.fetchAll(
      db, sql: "SELECT id FROM model WHERE name <> ? ORDER BY id", arguments: [model])
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM article WHERE model_id = ? ORDER BY id DESC LIMIT ?
        """)
    let newest = try others.flatMap { try ArticleID.fetchAll(statement, arguments: [$0, limit]) }
      .sorted(by: >).prefix(limit)
    return try newest.compactMap { id in
      try StoredArticle.load(db, packing, id: id).map { (id, $0.article) }
    }
  }
}
