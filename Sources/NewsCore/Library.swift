package import NewsModel
import NewsStore
import TextAnalysis

/// An archive of articles: load → analyse → store → query. What every front end uses.
///
/// All queries are synchronous and fast enough to be called between a key and its frame, except
/// searches in a large archive: ask those `inBackground`.
package final class Library: Sendable {
  /// The name of the analysis; articles analysed under another one are analysed again.
  package static let analysisVersion = Analyzer.version

  /// The card of the language model, as Markdown.
  package static var modelCard: String { ModelFile.card }
  /// The works that the language model is made from, with their licences, as Markdown.
  package static var licences: String { ModelFile.licences }

  /// Opens an archive. When there is none it is made, the folders above it included, unless it
  /// must exist already. One that may not be written is opened to be read.
  package static func open(
    at path: String, mustExist: Bool = false
  ) throws(LibraryError) -> Library {
    try ArchiveFile.prepare(path, mustExist: mustExist)
    let isReadOnly = ArchiveFile.isReadOnly(path)
    return try Library(
      path: path, attempt(path, try ArticleStore(at: path, for: isReadOnly ? .reading : .writing)))
  }

  /// Whether an older Dateline made an archive: then opening it takes longer, once; about half a
  /// millisecond an article.
  package static func isOfOlderDateline(at path: String) -> Bool {
    ArticleStore.isOfOlderVersion(path)
  }

  /// An empty archive that lives as long as the value: for tests, and for standard input.
  package static func inMemory(relationSample: Int? = nil) throws(LibraryError) -> Library {
    let path = inMemoryPath
    let sample = relationSample ?? ArticleStore.relationSample
    return try Library(
      path: path, attempt(path, try ArticleStore(relationSample: sample)))
  }

  private static let inMemoryPath = ":memory:"
  var isInMemory: Bool { path == Self.inMemoryPath }

  let path: String
  let store: ArticleStore
  /// `nil` in memory, where nobody else can see the archive.
  let background: BackgroundConnection?

  init(path: String, _ store: ArticleStore) {
    self.path = path
    self.store = store
    background = path == Self.inMemoryPath ? nil : BackgroundConnection(to: path)
  }

  // MARK: Articles

  /// Articles newest first.
  package func articles(
    _ query: ArticleQuery, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [ArticleSummary] {
    try attempt(try store.articles(query, offset: offset, limit: limit))
  }

  package func articleCount(_ query: ArticleQuery) throws(LibraryError) -> Int {
    try attempt(try store.articleCount(query))
  }

  package func unreadCount() throws(LibraryError) -> Int {
    try attempt(try store.unreadCount())
  }

  package func article(_ id: ArticleID) throws(LibraryError) -> AnnotatedArticle? {
    try attempt(try store.article(id))
  }

  /// The article with a key.
  package func article(key: String) throws(LibraryError) -> AnnotatedArticle? {
    try attempt(try store.annotated(key: key))
  }

  /// The other ways by which the very words of an article came.
  package func copies(of id: ArticleID) throws(LibraryError) -> [ArticleCopy] {
    try attempt(try store.copies(of: id))
  }

  // MARK: Organizations, people, places

  /// Identities of a kind, the most mentioned first; with `matching`, those whose name, alias or
  /// acronym begins with the words or is at most a typo away, the best match first.
  package func identities(
    _ kind: EntityKind, matching: String = "", offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [IdentitySummary] {
    try attempt(try store.identities(kind, matching: matching, offset: offset, limit: limit))
  }

  package func identityCount(
    _ kind: EntityKind
  ) throws(LibraryError) -> Int {
    try attempt(try store.identityCount(kind))
  }

  package func identity(_ id: IdentityID) throws(LibraryError) -> IdentitySummary? {
    try attempt(try store.identity(id))
  }

  /// How many articles name an identity over time, at a scale or the one that suits it. Linear in
  /// their number, about 0.2 µs each.
  package func timeLine(
    of id: IdentityID, scale: TimeScale? = nil
  ) throws(LibraryError) -> TimeLine {
    try attempt(try store.timeLine(of: id, scale: scale))
  }

  package func page(of id: IdentityID) throws(LibraryError) -> IdentityPage? {
    guard let identity = try identity(id) else { return nil }
    let companions = try companions(of: identity.id, [.organization, .person])
    func strongest(_ kind: EntityKind) throws(LibraryError) -> [Relation] {
      try relations(companions.lazy.filter { $0.kind == kind }.prefix(Self.relationsOnPage))
    }
    return IdentityPage(
      identity: identity,
      mentionsByYear: try attempt(try store.mentionsByYear(identity.id)),
      related: try strongest(.organization), people: try strongest(.person),
      quotesByCount: try quoteCount(.by(identity.id)),
      quotesAboutCount: try quoteCount(.about(identity.id)))
  }

  /// How many related names a page shows; `related` tells the others.
  package static let relationsOnPage = 24

  /// Identities of a kind that stand with a given one, the strongest first.
  package func related(
    to id: IdentityID, _ kind: EntityKind, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [Relation] {
    try attempt(try store.related(to: id, kind, offset: offset, limit: limit))
  }

  /// All of some kinds, the strongest first, by their numbers. About 4 µs for each article of the
  /// identity, of which at most 3,000 are looked at; at a glance at most so many, and as many names.
  package func companions(
    of id: IdentityID, _ kinds: [EntityKind], glancingAt glance: Int? = nil
  ) throws(LibraryError) -> [Companion] {
    try attempt(try store.companions(of: id, kinds, glancingAt: glance))
  }

  /// Companions with what a list shows of them. About 20 µs each.
  package func relations(
    _ companions: some Sequence<Companion>
  ) throws(LibraryError) -> [Relation] {
    try attempt(try store.relations(companions))
  }

  /// What one identity is to another; `nil` where no article names both.
  package func relation(
    of id: IdentityID, with other: IdentityID
  ) throws(LibraryError) -> Relation? {
    try attempt(try store.relation(of: id, with: other))
  }

  /// The sentences that name both, newest first.
  package func evidence(
    _ a: IdentityID, _ b: IdentityID, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [Evidence] {
    try attempt(try store.evidence(a, b, offset: offset, limit: limit))
  }

  // MARK: Quotes

  /// Quotes, newest article first and in text order within an article.
  package func quotes(
    _ query: QuoteQuery, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [QuoteSummary] {
    try attempt(try store.quotes(query, offset: offset, limit: limit))
  }

  package func quoteCount(_ query: QuoteQuery) throws(LibraryError) -> Int {
    try attempt(try store.quoteCount(query))
  }

  // MARK: Search

  /// Articles that a search finds, with the matches marked.
  package func search(
    _ query: SearchQuery, order: SearchOrder = .newest, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [SearchHit] {
    try attempt(try store.search(query, order: order, offset: offset, limit: limit))
  }

  // MARK: Changes

  /// Changes whenever this or another process has written to the archive; cheap to ask.
  package var changeToken: Int {
    get throws(LibraryError) {
      try attempt(try store.changeToken())
    }
  }

  /// Runs a call of the store and says of an error which archive it befell.
  func attempt<T>(
    _ call: @autoclosure () throws(StoreError) -> T
  ) throws(LibraryError) -> T {
    try Self.attempt(path, try call())
  }

  static func attempt<T>(
    _ path: String, _ call: @autoclosure () throws(StoreError) -> T
  ) throws(LibraryError) -> T {
    do { return try call() } catch { throw LibraryError(error, path: path) }
  }
}
