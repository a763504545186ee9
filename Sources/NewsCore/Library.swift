package import NewsModel

/// Why the archive could not do what was asked; every case becomes one sentence for people.
package enum LibraryError: Error, Sendable, Hashable {
  /// The file is no archive, or damaged.
  case damaged(path: String, reason: String)
  /// The archive was made by a newer Dateline and is left untouched.
  case newer(path: String)
  /// There is no such file or folder, or it may not be read.
  case unreadable(path: String, reason: String)
  /// The archive may not be written.
  case readOnly(path: String)
  /// The disk is full.
  case full(path: String)
  /// Another process keeps the archive locked.
  case locked(path: String)
  /// Anything else that SQLite reports.
  case failed(path: String, reason: String)
}

/// An archive of articles: load → analyse → store → query. What every front end uses.
///
/// All queries are synchronous and fast enough to be called between a key and its frame.
package final class Library: Sendable {
  /// Opens an archive, made when there is none.
  package static func open(at path: String) throws(LibraryError) -> Library { fatalError() }
  /// An empty archive that lives as long as the value: for tests, and for standard input.
  package static func inMemory() throws(LibraryError) -> Library { fatalError() }

  // MARK: Articles

  /// Articles newest first. `filter` keeps those in whose headline, source or organizations every
  /// one of its words begins a word; matching ignores case and diacritics.
  package func articles(
    _ query: ArticleQuery, filter: String = "", offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [ArticleSummary] { fatalError() }

  package func articleCount(
    _ query: ArticleQuery, filter: String = ""
  ) throws(LibraryError) -> Int { fatalError() }

  package func unreadCount() throws(LibraryError) -> Int { fatalError() }

  package func article(_ id: ArticleID) throws(LibraryError) -> AnnotatedArticle? { fatalError() }

  package func setRead(_ isRead: Bool, _ id: ArticleID) throws(LibraryError) { fatalError() }

  // MARK: Organizations, people, places

  /// Identities of a kind, the most mentioned first; with `matching`, those whose name, alias or
  /// acronym begins with the words or is at most a typo away, the best match first.
  package func identities(
    _ kind: EntityKind, matching: String = "", offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [IdentitySummary] { fatalError() }

  package func identityCount(
    _ kind: EntityKind
  ) throws(LibraryError) -> Int { fatalError() }

  package func identity(_ id: IdentityID) throws(LibraryError) -> IdentitySummary? { fatalError() }

  package func page(of id: IdentityID) throws(LibraryError) -> IdentityPage? { fatalError() }

  /// Identities of a kind that stand with a given one, the strongest first.
  package func related(
    to id: IdentityID, _ kind: EntityKind, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [Relation] { fatalError() }

  /// The sentences that name both, newest first.
  package func evidence(
    _ a: IdentityID, _ b: IdentityID, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [Evidence] { fatalError() }

  // MARK: Quotes

  /// Quotes, newest article first and in text order within an article.
  package func quotes(
    _ query: QuoteQuery, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [QuoteSummary] { fatalError() }

  package func quoteCount(_ query: QuoteQuery) throws(LibraryError) -> Int { fatalError() }

  // MARK: Search

  /// Articles that a search finds, newest first, with the matches marked.
  package func search(
    _ query: SearchQuery, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [SearchHit] { fatalError() }

  // MARK: Changes

  /// Changes whenever this or another process has written to the archive; cheap to ask.
  package var changeToken: Int { get throws(LibraryError) { fatalError() } }
}
