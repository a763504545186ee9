import GRDB
package import NewsModel

/// The archive: one SQLite file. This file and its extensions are the whole API; the others are how
/// it is done.
///
/// A store is one connection. Another one to the same file, of this process or another, sees what
/// this one has committed and never waits to read.
package final class ArticleStore: Sendable {
  let queue: DatabaseQueue
  // Unchecked: used only within calls of the queue, which are one at a time.
  nonisolated(unsafe) let packing: TextPacking
  nonisolated(unsafe) let known = KnownNames()
  private let relationSample: Int

  /// What a connection is for.
  package enum Access: Sendable {
    case reading, writing
    /// Writing large batches.
    case importing
  }

  /// Opens an archive, made when there is none. One that may not be written is opened to read.
  /// Relations of a page are counted in `relationSample` of its articles at most.
  package init(
    at path: String, for access: Access = .writing,
    relationSample: Int = ArticleStore.relationSample
  ) throws(StoreError) {
    self.relationSample = relationSample
    (queue, packing) = try mappingErrors { try Connection.open(path, access) }
  }

  /// Whether opening an archive to write brings it up to date first, which reads all its texts.
  package static func isOfOlderVersion(_ path: String) -> Bool { Schema.isOfOlderVersion(path) }

  /// An empty archive that lives as long as the value.
  package init(relationSample: Int = ArticleStore.relationSample) throws(StoreError) {
    self.relationSample = relationSample
    (queue, packing) = try mappingErrors { try Connection.inMemory() }
  }

  package static let relationSample = Company.maximumArticles

  /// Reads one state of the archive. GRDB's `read` sets a pragma before and after, and with that
  /// SQLite prepares every statement anew.
  func read<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try mappingErrors {
      try queue.writeWithoutTransaction { try Self.transaction(.deferred, $0, body) }
    }
  }

  func write<T>(_ body: (Database) throws -> T) throws(StoreError) -> T {
    try mappingErrors {
      try queue.writeWithoutTransaction { db in
        do {
          return try Self.transaction(.immediate, db, body)
        } catch {
          packing.forget()
          known.forget()
          throw error
        }
      }
    }
  }

  private static func transaction<T>(
    _ kind: Database.TransactionKind, _ db: Database, _ body: (Database) throws -> T
  ) throws -> T {
    var result: T?
    try db.inTransaction(kind) {
      result = try body(db)
      return .commit
    }
    return result!
  }

  /// Changes articles in one transaction.
  private func change<T>(
    settling: Bool = true, _ body: (inout ArticleWriter) throws -> T
  ) throws(StoreError) -> T {
    try write { db in
      var writer = try ArticleWriter(db: db, packing: packing, known: known)
      let result = try body(&writer)
      try writer.finish(settling: settling)
      return result
    }
  }

  /// Runs statements as they are: for tests to look behind the API.
  func inspect<T>(_ body: (Database) throws -> T) throws -> T {
    try queue.writeWithoutTransaction(body)
  }

  /// Ends the query that another thread has under way here; it throws `interrupted`.
  package func interrupt() { queue.interrupt() }

  // MARK: Articles

  package func articles(
    _ query: ArticleQuery, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [ArticleSummary] {
    try read { try ArticleListing(db: $0).summaries(query, offset: offset, limit: limit) }
  }

  package func articleCount(_ query: ArticleQuery) throws(StoreError) -> Int {
    try read { try ArticleListing(db: $0).count(query) }
  }

  package func unreadCount() throws(StoreError) -> Int {
    try read { try Counter.value("unread", $0) }
  }

  package func article(_ id: ArticleID) throws(StoreError) -> AnnotatedArticle? {
    try read { db in
      try StoredArticle.load(db, packing, id: id).map { try AnnotatedArticle($0, db) }
    }
  }

  /// The article with a key.
  package func annotated(key: String) throws(StoreError) -> AnnotatedArticle? {
    try read { db in
      try StoredArticle.load(db, packing, key: key).map { try AnnotatedArticle($0, db) }
    }
  }

  /// The other ways by which the very words of an article came.
  package func copies(of id: ArticleID) throws(StoreError) -> [ArticleCopy] {
    try read { try CopyTable(db: $0).copies(of: id) }
  }

  /// The key that follows another in the order of their bytes; the first when none is given.
  package func key(after key: String?) throws(StoreError) -> String? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT min(key) FROM (
            SELECT min(key) AS key FROM article WHERE key > :key
            UNION ALL SELECT min(key) FROM copy WHERE key > :key)
          """)
      return try String.fetchOne(statement, arguments: ["key": key ?? ""])
    }
  }

  /// Articles that a search finds, with the matches marked.
  package func search(
    _ query: SearchQuery, order: SearchOrder = .newest, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [SearchHit] {
    try read {
      try SearchListing(db: $0, packing: packing).hits(query, order, offset: offset, limit: limit)
    }
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

  /// The page with a number, or the one that its name belongs to now.
  package func identity(_ id: IdentityID) throws(StoreError) -> IdentitySummary? {
    try read { try IdentityListing(db: $0).summary(id) }
  }

  package func mentionsByYear(_ id: IdentityID) throws(StoreError) -> [YearCount] {
    try read { try IdentityListing(db: $0).mentionsByYear(IdentityTable.current(id, $0)) }
  }

  /// At a scale, or the one that suits it.
  package func timeLine(
    of id: IdentityID, scale: TimeScale? = nil
  ) throws(StoreError) -> TimeLine {
    try read { try TimeLineListing(db: $0).timeLine(of: id, scale) }
  }

  /// Those of some kinds that stand with a page, the strongest first, without what a row tells. At a
  /// glance at most so many articles are looked at, and as many names.
  package func companions(
    of id: IdentityID, _ kinds: [EntityKind], glancingAt glance: Int? = nil
  ) throws(StoreError) -> [Companion] {
    try read {
      try RelationListing(
        db: $0, sample: min(glance ?? relationSample, relationSample),
        names: glance ?? Company.maximumNames
      ).companions(of: id, kinds)
    }
  }

  package func related(
    to id: IdentityID, _ kind: EntityKind, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [Relation] {
    try read {
      let listing = RelationListing(db: $0, sample: relationSample)
      return try listing.relations(
        listing.companions(of: id, [kind]).dropFirst(max(0, offset)).prefix(max(0, limit)))
    }
  }

  /// Companions with what a row tells of them.
  package func relations(
    _ companions: some Sequence<Companion>
  ) throws(StoreError) -> [Relation] {
    try read { try RelationListing(db: $0).relations(companions) }
  }

  /// What one page is to another; `nil` where no article names both.
  package func relation(
    of id: IdentityID, with other: IdentityID
  ) throws(StoreError) -> Relation? {
    try read { try RelationListing(db: $0, sample: relationSample).relation(of: id, with: other) }
  }

  package func evidence(
    _ a: IdentityID, _ b: IdentityID, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [Evidence] {
    try read {
      try EvidenceListing(db: $0, packing: packing).evidence(a, b, offset: offset, limit: limit)
    }
  }

  /// The ties that sentences state of a page, or of two between them; newest article first.
  /// With a day (since 1970-01-01), those of articles from it on.
  package func ties(
    of pages: [IdentityID], since day: Int? = nil, limit: Int
  ) throws(StoreError) -> [StatedTie] {
    try read { try TieListing(db: $0, packing: packing).ties(of: pages, since: day, limit: limit) }
  }

  /// Those of a kind named together with a page from a day on (since 1970-01-01) and never before.
  package func acquaintances(
    of id: IdentityID, _ kind: EntityKind, since day: Int, limit: Int
  ) throws(StoreError) -> [IdentityChanges.Acquaintance] {
    try read {
      try NewCompany(with: id, since: day, $0).acquaintances(kind, limit: limit)
    }
  }

  /// The dates of the articles that name both, newest first.
  package func sharedDates(
    _ a: IdentityID, _ b: IdentityID
  ) throws(StoreError) -> [PublicationDate?] {
    try read { try TieListing(db: $0, packing: packing).sharedDates(a, b) }
  }

  // MARK: Quotes

  package func quotes(
    _ query: QuoteQuery, offset: Int = 0, limit: Int
  ) throws(StoreError) -> [QuoteSummary] {
    try read {
      try QuoteListing(db: $0, packing: packing).summaries(query, offset: offset, limit: limit)
    }
  }

  package func quoteCount(_ query: QuoteQuery) throws(StoreError) -> Int {
    try read { try QuoteListing(db: $0, packing: packing).count(query) }
  }

  // MARK: Changes

  /// Saves articles in one transaction, each in place of the one with its key: its number and
  /// what the user did with it stay.
  package func save(_ articles: [AnalyzedArticle], file: FileID? = nil) throws(StoreError) {
    try change { try $0.save(articles.map { (PreparedArticle($0), file) }) }
  }

  /// Saves new analyses of articles, except of those that have changed or gone meanwhile.
  package func replaceAnalyses(_ articles: [AnalyzedArticle]) throws(StoreError) {
    try change { writer in
      let current = try articles.filter {
        try KnownArticle.find(writer.db, packing, key: $0.article.key)?.article.article
          == $0.article
      }
      try writer.save(current.map { (PreparedArticle($0), nil) })
    }
  }

  package func delete(_ ids: [ArticleID]) throws(StoreError) {
    try change { try $0.delete(ids) }
  }

  // MARK: Import

  package func files() throws(StoreError) -> [FileRecord] {
    try read { try FileTable(db: $0).records() }
  }

  /// The article with a key, its analysis, the model that made it and the file it came from.
  package func known(
    key: String
  ) throws(StoreError) -> (article: AnalyzedArticle, path: String?)? {
    try read { try KnownArticle.find($0, packing, key: key) }
  }

  /// Does all of a batch in one transaction; gives the number of articles deleted. Without
  /// `settling` new names stay pages of their own until `settleNames`.
  @discardableResult
  package func commit(_ batch: ArchiveBatch, settling: Bool = true) throws(StoreError) -> Int {
    try change(settling: settling) { writer in
      let files = FileTable(db: writer.db)
      try writer.save(try batch.saved.map { ($0.article, try $0.path.map(files.id)) })
      for (key, path) in batch.kept { try files.attach(key, to: path) }
      let gone = try batch.finished.flatMap(files.finish)
      try writer.delete(gone)
      return gone.count
    }
  }

  /// How many of some keys came as copies of articles that are kept under another.
  package func copies(among keys: [String]) throws(StoreError) -> Int {
    try read { try CopyTable(db: $0).count(among: keys) }
  }

  /// Whether an article of the same words is kept under another key and this one noted with it, as
  /// it is.
  package func holdsAsCopy(_ article: Article) throws(StoreError) -> Bool {
    try read { db in
      guard try CopyTable(db: db).article(key: article.key) != nil,
        let kept = try StoredArticle.load(db, packing, key: article.key)?.article
      else { return false }
      return kept.source == article.source && kept.url == article.url
        && ArticleWords(kept) == ArticleWords(article)
    }
  }

  /// Decides for the names that batches have left undecided what they stand for.
  package func settleNames() throws(StoreError) {
    try write { try NameGrouping(db: $0).settle() }
  }

  /// Forgets a file with its articles; gives their number.
  @discardableResult
  package func removeFile(path: String) throws(StoreError) -> Int {
    try change { writer in
      let files = FileTable(db: writer.db)
      let articles = try files.articles(of: path)
      try files.removeCopies(of: path)
      try writer.delete(articles)
      try files.remove(path: path)
      return articles.count
    }
  }

  /// Articles that another model than the given one has analysed, newest first.
  package func stale(
    unlike model: String, limit: Int
  ) throws(StoreError) -> [(id: ArticleID, article: Article)] {
    try read { try KnownArticle.stale($0, packing, unlike: model, limit: limit) }
  }

  /// How many articles another model than the given one has analysed.
  package func staleCount(unlike model: String) throws(StoreError) -> Int {
    try read { try KnownArticle.staleCount($0, unlike: model) }
  }

  /// Changes whenever this or another connection has written; costs microseconds.
  package func changeToken() throws(StoreError) -> Int {
    try read { db in
      let others = try Int.fetchOne(try db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
      return others &* 1_000_003 &+ db.totalChangesCount
    }
  }
}
