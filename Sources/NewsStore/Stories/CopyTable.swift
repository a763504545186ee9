import GRDB
import NewsModel

/// Articles of the same words: kept once, with the keys, sources and files of the others.
struct CopyTable {
  let db: Database

  /// One more way by which an article came.
  struct Copy {
    var key: String
    var source: Int64?
    var url: String?
    var file: FileID?
  }

  /// The articles that may have some words, by their hash.
  func articles(hash: Int64) throws -> [ArticleID] {
    try db.quick("SELECT id FROM article WHERE content_hash = ? ORDER BY id LIMIT 4")
      .all(hash) { $0.number(0) }
  }

  func article(key: String) throws -> ArticleID? {
    try db.quick("SELECT article_id FROM copy WHERE key = ?").first(key) { $0.number(0) }
  }

  /// How many of some keys are copies of articles with another.
  func count(among keys: [String]) throws -> Int {
    try keys.reduce(0) { try $0 + (article(key: $1) == nil ? 0 : 1) }
  }

  /// The other ways by which an article came, by their keys.
  func copies(of article: ArticleID) throws -> [ArticleCopy] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT key, source.name, url FROM copy LEFT JOIN source ON source.id = source_id
        WHERE article_id = ? ORDER BY key
        """)
    return try Row.fetchAll(statement, arguments: [article]).map {
      ArticleCopy(key: $0[0], source: $0[1], url: $0[2])
    }
  }

  func add(_ copy: Copy, to article: ArticleID) throws {
    try remove(copy.key)
    try run(
      "INSERT INTO copy (key, article_id, source_id, url, file_id) VALUES (?, ?, ?, ?, ?)",
      [copy.key, article, copy.source, copy.url, copy.file])
    try run("UPDATE article SET copies = copies + 1 WHERE id = ?", [article])
  }

  func remove(_ key: String) throws {
    guard let article = try article(key: key) else { return }
    try run("DELETE FROM copy WHERE key = ?", [key])
    try run("UPDATE article SET copies = copies - 1 WHERE id = ?", [article])
  }

  /// Takes the copies of an article that goes; the first of them can take its place.
  func takeAll(of article: ArticleID) throws -> [Copy] {
    let statement = try db.cachedStatement(
      sql: "SELECT key, source_id, url, file_id FROM copy WHERE article_id = ? ORDER BY key")
    let copies = try Row.fetchAll(statement, arguments: [article]).map {
      Copy(key: $0[0], source: $0[1], url: $0[2], file: $0[3])
    }
    guard !copies.isEmpty else { return [] }
    try run("DELETE FROM copy WHERE article_id = ?", [article])
    try run("UPDATE article SET copies = copies - ? WHERE id = ?", [copies.count, article])
    return copies
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
