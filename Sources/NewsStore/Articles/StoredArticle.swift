import GRDB
import NewsModel

/// Everything the archive holds of one article.
struct StoredArticle {
  var id: ArticleID
  var isRead: Bool
  var article: Article
  var analysis: Analysis
  /// The name of each identity, as the archive numbered it when the article was saved.
  var names: [NameID]
  /// The page that each name belongs to now; empty where they were not asked for.
  var pages: [IdentityID]

  var seconds: Int64 { StoredDate.seconds(article.date) }

  /// Without `pages` it takes two thirds of the time.
  static func load(
    _ db: Database, _ packing: TextPacking, id: ArticleID, pages: Bool = true
  ) throws -> StoredArticle? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT key, headline, date, date_precision, source.name, is_read, dictionary_id, content,
          analysis, names
        FROM article JOIN body ON body.article_id = article.id
        JOIN article_names ON article_names.article_id = article.id
        LEFT JOIN source ON source.id = source_id WHERE article.id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id])
      .map { try StoredArticle($0, id: id, pages: pages, db, packing) }
  }

  static func id(_ db: Database, key: String) throws -> ArticleID? {
    try db.quick("SELECT id FROM article WHERE key = ?").first(key) { $0.number(0) }
  }

  /// The article with a key, its own or that of a copy: then as it came under that key.
  static func load(
    _ db: Database, _ packing: TextPacking, key: String
  ) throws -> StoredArticle? {
    if let id = try id(db, key: key) { return try load(db, packing, id: id) }
    let statement = try db.cachedStatement(
      sql: """
        SELECT article_id, source.name, url FROM copy LEFT JOIN source ON source.id = source_id
        WHERE key = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [key]),
      var stored = try load(db, packing, id: row[0])
    else { return nil }
    (stored.article.key, stored.article.source, stored.article.url) = (key, row[1], row[2])
    return stored
  }

  private init(
    _ row: Row, id: ArticleID, pages isLinked: Bool, _ db: Database, _ packing: TextPacking
  ) throws {
    self.id = id
    isRead = row[5]
    let words = try packing.unpack(
      TextPacking.Packed(dictionary: row[6], bytes: row.bytes(7)), db)
    article = Article(
      key: row[0], headline: row[1], date: StoredDate.date(seconds: row[2], precision: row[3]),
      source: row[4], text: "")
    do {
      analysis = try ArticleContent(analysis: row.bytes(8), words: words).complete(&article)
      names = try SharedSentences(decoding: row.bytes(9)).names
    } catch {
      throw StoreError.damaged(reason: "the analysis of article \(id) cannot be read")
    }
    guard names.count == analysis.identities.count else {
      throw StoreError.damaged(reason: "article \(id) has lost its names")
    }
    pages = isLinked ? try names.map { try IdentityTable.current($0, db) } : []
  }
}
