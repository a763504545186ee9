import Foundation
import GRDB
import NewsModel

/// Everything the archive holds of one article.
struct StoredArticle {
  var id: ArticleID
  var isRead: Bool
  var article: Article
  var analysis: Analysis
  /// The page of each identity, redirects followed.
  var pages: [IdentityID]
  /// What the filter index was given, needed to take it out again.
  var names: String

  var seconds: Int64 { StoredDate.seconds(article.date) }

  static func load(_ db: Database, id: ArticleID) throws -> StoredArticle? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT key, headline, byline, dateline, date, date_precision, source, url, text, is_read,
          names, analysis, pages
        FROM article JOIN body ON article_id = id WHERE id = ?
        """)
    return try Row.fetchOne(statement, arguments: [id]).map { try StoredArticle($0, id: id, db) }
  }

  static func id(_ db: Database, key: String) throws -> ArticleID? {
    let statement = try db.cachedStatement(sql: "SELECT id FROM article WHERE key = ?")
    return try ArticleID.fetchOne(statement, arguments: [key])
  }

  private init(_ row: Row, id: ArticleID, _ db: Database) throws {
    self.id = id
    isRead = row[9]
    names = row[10]
    article = Article(
      key: row[0], headline: row[1], byline: row[2], dateline: row[3],
      date: StoredDate.date(seconds: row[4], precision: row[5]), source: row[6], url: row[7],
      text: row[8])
    do {
      analysis = try AnalysisCoding.decode(
        [UInt8](row[11] as Data), textLength: article.text.utf8.count,
        headlineLength: article.headline.utf8.count)
      pages = try PageList.decode([UInt8](row[12] as Data))
    } catch {
      throw StoreError.damaged(reason: "the analysis of article \(id) cannot be read")
    }
    guard pages.count == analysis.identities.count else {
      throw StoreError.damaged(reason: "article \(id) has lost its pages")
    }
    pages = try pages.map { try Redirects.target(of: $0, db) }
  }
}

/// The pages of an article's identities, as the archive numbered them when it was saved.
enum PageList {
  static func encode(_ pages: [IdentityID]) -> [UInt8] {
    var writer = ByteWriter()
    for page in pages { writer.write(Int(page)) }
    return writer.bytes
  }

  static func decode(_ bytes: [UInt8]) throws(ByteReader.Malformed) -> [IdentityID] {
    var reader = ByteReader(bytes)
    var pages: [IdentityID] = []
    while !reader.isAtEnd { pages.append(IdentityID(try reader.number())) }
    return pages
  }
}

/// Where pages went that were merged into others.
enum Redirects {
  static func target(of id: IdentityID, _ db: Database) throws -> IdentityID {
    let statement = try db.cachedStatement(sql: "SELECT target FROM redirect WHERE id = ?")
    return try IdentityID.fetchOne(statement, arguments: [id]) ?? id
  }

  /// Points a page and all that pointed to it to another, so that no chain is longer than one.
  static func add(from id: IdentityID, to target: IdentityID, _ db: Database) throws {
    try db.execute(
      sql: "UPDATE redirect SET target = ? WHERE target = ?", arguments: [target, id])
    try db.execute(sql: "INSERT INTO redirect (id, target) VALUES (?, ?)", arguments: [id, target])
  }
}

extension AnnotatedArticle {
  init(_ stored: StoredArticle) {
    self.init(
      id: stored.id, article: stored.article, analysis: stored.analysis, pages: stored.pages)
  }
}
