import GRDB
import NewsModel

/// Who is named together with a page from a day on and in no article before it.
///
/// The names of the articles since then are counted; those that the last articles before have too,
/// most of them, are struck out. For each of the others the articles that name it are looked
/// through, the newest first, until one before the day names the page too: of names that are seldom
/// met there are few. Articles without a date are old.
struct NewCompany {
  private let db: Database
  private let own: IdentityID
  /// The first moment that is not old, in seconds since 1970.
  private let start: Int64
  /// Every article that names the page, in ascending order.
  private let articles: [ArticleID]
  /// Those since the day and the last ones before it, newest first.
  private let recent: [ArticleID]
  private let before: [ArticleID]

  /// Articles since the day that are looked through, the newest of them.
  private static let maximumArticles = 12_000
  /// Articles before it of which every name is known to be old.
  static let lookedBack = 3000

  init(
    with id: IdentityID, since day: Int, lookingBack: Int = lookedBack, _ db: Database
  ) throws {
    self.db = db
    start = StoredDate.seconds(day: day)
    own = try IdentityTable.current(id, db)
    let naming = try SearchPlan.naming(own, db)
    articles = try SearchIndex(db: db).articles(naming.match ?? IndexWord.nothing)
    let planner = SearchPlanner(db: db)
    let since = naming.and(try planner.plan(.dates(first: day, end: nil)))
    recent = try ArticleWalk(db: db, plan: since).ids(offset: 0, limit: Self.maximumArticles)
    let before = naming.and(try planner.plan(.dates(first: nil, end: day)))
    self.before = try ArticleWalk(db: db, plan: before).ids(offset: 0, limit: lookingBack)
  }

  /// Those of a kind, the one with most articles first.
  func acquaintances(
    _ kind: EntityKind, limit: Int
  ) throws -> [IdentityChanges.Acquaintance] {
    var met: [IdentityID: (articles: Int, first: ArticleID)] = [:]
    var pages = try PagesOfNames(kind, db)
    for id in recent {
      // The last one seen is the first of its time.
      for page in try pages.named(in: id) where page != own {
        met[page] = ((met[page]?.articles ?? 0) + 1, id)
      }
    }
    for id in before where !met.isEmpty {
      for page in try pages.named(in: id) { met[page] = nil }
    }
    let sorted = met.sorted { ($1.value.articles, $0.key) < ($0.value.articles, $1.key) }
    var new: [IdentityChanges.Acquaintance] = []
    for (page, counts) in sorted where new.count < limit {
      guard try !isOld(page) else { continue }
      if let found = try acquaintance(page, counts.articles, counts.first) { new.append(found) }
    }
    return new
  }

  /// Whether an article before the day names both.
  private func isOld(_ page: IdentityID) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid DESC
        """)
    let match = try SearchPlan.naming(page, db).match ?? IndexWord.nothing
    let cursor = try ArticleID.fetchCursor(statement, arguments: [match])
    while let id = try cursor.next() {
      let place = articles.partitioningIndex { $0 >= id }
      guard place < articles.count, articles[place] == id else { continue }
      if try StoredDate.of(id, db) < start { return true }
    }
    return false
  }

  private func acquaintance(
    _ page: IdentityID, _ articles: Int, _ first: ArticleID
  ) throws -> IdentityChanges.Acquaintance? {
    guard let other = try IdentityListing(db: db).summary(page),
      let article = try ArticleListing(db: db).summary(first)
    else { return nil }
    return IdentityChanges.Acquaintance(other: other, articleCount: articles, first: article)
  }
}

/// The pages of a kind that articles name, with those looked up at hand.
private struct PagesOfNames {
  private let articles: QuickStatement
  private let names: QuickStatement
  private let kind: EntityKind
  private var known: [NameID: IdentityID?] = [:]

  init(_ kind: EntityKind, _ db: Database) throws {
    self.kind = kind
    articles = try db.quick("SELECT names FROM article_names WHERE article_id = ?")
    names = try db.quick(
      """
      SELECT identity.id FROM name JOIN identity ON identity.id = identity_id
      WHERE name.id = ? AND identity.kind = ?
        AND identity.id NOT IN (\(IdentityListing.ignored))
      """)
  }

  mutating func named(in article: ArticleID) throws -> Set<IdentityID> {
    // What cannot be read is the archive check's to tell.
    let names = try articles.first(article) { try? SharedSentencesReader($0.bytes(0)).names }
    var pages: Set<IdentityID> = []
    for name in (names ?? nil) ?? [] {
      if let page = try page(of: name) { pages.insert(page) }
    }
    return pages
  }

  private mutating func page(of name: NameID) throws -> IdentityID? {
    if let page = known[name] { return page }
    let page = try names.first(name, kind.rawValue) { $0.number(0) }
    known[name] = .some(page)
    return page
  }
}
