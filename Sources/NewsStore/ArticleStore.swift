import GRDB
package import NewsModel

/// The archive: one SQLite file. This file is the whole API; the others are how it is done.
///
/// A store is one connection. Another one to the same file, of this process or another, sees what
/// this one has committed and never waits to read.
package final class ArticleStore: Sendable {
  private let queue: DatabaseQueue

  /// Opens an archive, made when there is none. One that may not be written is opened to read.
  package init(at path: String, readOnly: Bool = false) throws(StoreError) {
    queue = try mappingErrors { try Connection.open(path, readOnly: readOnly) }
  }

  /// An empty archive that lives as long as the value.
  package init() throws(StoreError) {
    queue = try mappingErrors { try Connection.inMemory() }
  }

  private func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try mappingErrors { try queue.read(body) }
  }

  private func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try mappingErrors {
      try queue.writeWithoutTransaction { db in
        var result: T?
        try db.inTransaction(.immediate) {
          result = try body(db)
          return .commit
        }
        return result!
      }
    }
  }

  // MARK: Articles

  package func articles(
    _ query: ArticleQuery, filter: String = "", offset: Int = 0, limit: Int
  ) throws(StoreError) -> [ArticleSummary] {
    try read {
      try ArticleListing(db: $0).summaries(query, filter: filter, offset: offset, limit: limit)
    }
  }

  package func articleCount(
    _ query: ArticleQuery, filter: String = ""
  ) throws(StoreError) -> Int {
    try read { try ArticleListing(db: $0).count(query, filter: filter) }
  }

  package func unreadCount() throws(StoreError) -> Int {
    try read { try Counter.value("unread", $0) }
  }

  package func article(_ id: ArticleID) throws(StoreError) -> AnnotatedArticle? {
    try read { db in
      try StoredArticle.load(db, id: id).map {
        AnnotatedArticle(id: id, article: $0.article, analysis: $0.analysis, pages: $0.pages)
      }
    }
  }

  package func setRead(_ isRead: Bool, _ id: ArticleID) throws(StoreError) {
    try write {
      try $0.execute(
        sql: "UPDATE article SET is_read = ? WHERE id = ? AND is_read <> ?",
        arguments: [isRead, id, isRead])
    }
  }

  /// Articles that a search finds, newest first, with the matches marked.
  package func search(
    _ query: SearchQuery, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [SearchHit] {
    try read { try SearchListing(db: $0).hits(query, offset: offset, limit: limit) }
  }

  // MARK: Organizations, people, places

  package func identities(
    _ kind: EntityKind, matching text: String = "", offset: Int = 0, limit: Int
  ) throws(StoreError) -> [IdentitySummary] {
    try read { db in
      let listing = IdentityListing(db: db)
      guard text.contains(where: { !$0.isWhitespace }) else {
        return try listing.summaries(kind, offset: offset, limit: limit)
      }
      return try NameSearch(db: db, kind: kind)
        .pages(matching: text, offset: offset, limit: limit).compactMap(listing.summary)
    }
  }

  package func identityCount(_ kind: EntityKind) throws(StoreError) -> Int {
    try read { try IdentityListing(db: $0).count(kind) }
  }

  /// The page with a number, or the one that it was merged into.
  package func identity(_ id: IdentityID) throws(StoreError) -> IdentitySummary? {
    try read { try IdentityListing(db: $0).summary(id) }
  }

  package func mentionsByYear(_ id: IdentityID) throws(StoreError) -> [YearCount] {
    try read { try IdentityListing(db: $0).mentionsByYear(Redirects.target(of: id, $0)) }
  }

  package func related(
    to id: IdentityID, _ kind: EntityKind, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [Relation] {
    try read {
      try RelationListing(db: $0).relations(to: id, kind, offset: offset, limit: limit)
    }
  }

  package func evidence(
    _ a: IdentityID, _ b: IdentityID, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [Evidence] {
    try read { try EvidenceListing(db: $0).evidence(a, b, offset: offset, limit: limit) }
  }

  // MARK: Quotes

  package func quotes(
    _ query: QuoteQuery, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [QuoteSummary] {
    try read { try QuoteListing(db: $0).summaries(query, offset: offset, limit: limit) }
  }

  package func quoteCount(_ query: QuoteQuery) throws(StoreError) -> Int {
    try read { try QuoteListing(db: $0).count(query) }
  }

  // MARK: Changes

  /// Saves articles in one transaction, each in place of the one with its key: its number and
  /// what the user did with it stay.
  package func save(_ articles: [AnalyzedArticle], file: FileID? = nil) throws(StoreError) {
    try write { db in
      var writer = ArticleWriter(db: db)
      for article in articles { try writer.save(article, file: file) }
      try writer.finish()
    }
  }

  package func delete(_ ids: [ArticleID]) throws(StoreError) {
    try write { db in
      var writer = ArticleWriter(db: db)
      for id in ids { try writer.delete(id) }
      try writer.finish()
    }
  }

  /// Changes whenever this or another connection has written; costs microseconds.
  package func changeToken() throws(StoreError) -> Int {
    try read { db in
      let others = try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      return others &* 1_000_003 &+ db.totalChangesCount
    }
  }
}
