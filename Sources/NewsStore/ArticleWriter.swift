import Foundation
import GRDB
import NewsModel

/// Saves and deletes articles within one transaction; `finish` must follow the last of them.
struct ArticleWriter {
  let db: Database
  private var linker: IdentityLinker
  private var left: Set<IdentityID> = []

  init(db: Database) {
    self.db = db
    linker = IdentityLinker(db: db)
  }

  /// Saves an article in place of the one with its key, if there is one: number and read state
  /// stay, everything else is new.
  @discardableResult
  mutating func save(_ new: AnalyzedArticle, file: FileID?) throws -> ArticleID {
    let new = new.storable
    let old = try StoredArticle.id(db, key: new.article.key)
      .flatMap { try StoredArticle.load(db, id: $0) }
    if let old { try forget(old) }
    let pages = try linker.pages(of: new.analysis.identities)
    let tally = ArticleTally(new.analysis, pages: pages)
    let row = ArticleRow(new, OrganizationLine(tally), file: file, model: try model(new.model))
    let id = try row.write(db, over: old?.id)
    try writeBody(new, pages, id)
    try FullText(db: db).add(id, new.article, names: row.line.names)
    try ArchiveCounts(db: db).add(tally, article: id, date: new.article.date)
    try QuoteTable(db: db).add(
      QuoteRow.rows(new.analysis, text: new.article.text, pages: pages), article: id,
      seconds: row.seconds)
    return id
  }

  mutating func delete(_ id: ArticleID) throws {
    guard let old = try StoredArticle.load(db, id: id) else { return }
    try forget(old)
    try db.cachedStatement(sql: "DELETE FROM body WHERE article_id = ?").execute(arguments: [id])
    try db.cachedStatement(sql: "DELETE FROM article WHERE id = ?").execute(arguments: [id])
  }

  /// Tidies up the pages that the saved and deleted articles name.
  func finish() throws {
    try IdentitySweep(db: db).sweep(left.union(linker.touched))
  }

  /// Takes an article out of all indexes and counts; its rows stay.
  private mutating func forget(_ old: StoredArticle) throws {
    try FullText(db: db).remove(old.id, old.article, names: old.names)
    try QuoteTable(db: db).remove(article: old.id)
    try ArchiveCounts(db: db).remove(
      ArticleTally(old.analysis, pages: old.pages), article: old.id, date: old.article.date)
    left.formUnion(old.pages)
  }

  private func writeBody(_ new: AnalyzedArticle, _ pages: [IdentityID], _ id: ArticleID) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO body (article_id, text_length, text, analysis, pages)
        VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      id, new.article.text.utf8.count, new.article.text, Data(AnalysisCoding.encode(new.analysis)),
      Data(PageList.encode(pages)),
    ])
  }

  private func model(_ name: String) throws -> Int64 {
    let find = try db.cachedStatement(sql: "SELECT id FROM model WHERE name = ?")
    if let id = try Int64.fetchOne(find, arguments: [name]) { return id }
    try db.execute(sql: "INSERT INTO model (name) VALUES (?)", arguments: [name])
    return db.lastInsertedRowID
  }
}
