import GRDB
import NewsModel

/// Who is named together with a page from a day on and in no article before it.
///
/// The names of the articles since then are counted; those that the last articles before it have
/// too, most of them, are struck out, and for each of the others the index is asked whether any
/// older article names both. Articles without a date are old.
struct NewCompany {
  private let db: Database
  private let naming: SearchPlan
  private let own: IdentityID
  private let since: SearchPlan
  private let before: SearchPlan

  /// Articles since the day that are looked through, the newest of them.
  private static let maximumArticles = 12_000
  /// Articles before it whose names are known to be old.
  private static let lookedBack = 1000

  /// `day` is in days since 1970-01-01.
  init(with id: IdentityID, since day: Int, _ db: Database) throws {
    self.db = db
    own = try IdentityTable.current(id, db)
    naming = try SearchPlan.naming(own, db)
    since = try SearchPlanner(db: db).plan(.dates(first: day, end: nil))
    let seconds = StoredDate.seconds(day: day)
    before = SearchPlan(
      match: nil, conditions: [Condition(sql: "article.date < ?", arguments: [seconds])],
      dates: StoredDate.unknown...max(StoredDate.unknown, seconds - 1))
  }

  /// Those of a kind, the one with most articles first.
  func acquaintances(
    _ kind: EntityKind, limit: Int
  ) throws -> [IdentityChanges.Acquaintance] {
    var found: [IdentityID: (articles: Int, first: ArticleID)] = [:]
    var pages = PagesOfNames(db: db, kind: kind)
    for id in try articles(since, limit: Self.maximumArticles) {
      // The last one seen is the first of its time.
      for page in try pages.named(in: id) where page != own {
        found[page] = ((found[page]?.articles ?? 0) + 1, id)
      }
    }
    for id in try articles(before, limit: Self.lookedBack) where !found.isEmpty {
      for page in try pages.named(in: id) { found[page] = nil }
    }
    let sorted = found.sorted { ($1.value.articles, $0.key) < ($0.value.articles, $1.key) }
    var new: [IdentityChanges.Acquaintance] = []
    for (page, counts) in sorted where new.count < limit {
      guard try !isOld(page) else { continue }
      if let found = try acquaintance(page, counts.articles, counts.first) { new.append(found) }
    }
    return new
  }

  private func articles(_ time: SearchPlan, limit: Int) throws -> [ArticleID] {
    try ArticleWalk(db: db, plan: naming.and(time)).ids(offset: 0, limit: limit)
  }

  private func isOld(_ page: IdentityID) throws -> Bool {
    let both = naming.and(try SearchPlan.naming(page, db)).and(before)
    return try !ArticleWalk(db: db, plan: both).ids(offset: 0, limit: 1).isEmpty
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
  let db: Database
  let kind: EntityKind
  private var known: [NameID: IdentityID?] = [:]

  init(db: Database, kind: EntityKind) {
    self.db = db
    self.kind = kind
  }

  mutating func named(in article: ArticleID) throws -> Set<IdentityID> {
    let statement = try db.cachedStatement(
      sql: "SELECT names FROM article_names WHERE article_id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [article]),
      let shared = try? SharedSentences(decoding: row.bytes(0))
    else { return [] }
    var pages: Set<IdentityID> = []
    for name in shared.names {
      if let page = try page(of: name) { pages.insert(page) }
    }
    return pages
  }

  private mutating func page(of name: NameID) throws -> IdentityID? {
    if let page = known[name] { return page }
    let statement = try db.cachedStatement(
      sql: "SELECT identity_id FROM name WHERE id = ? AND kind = ?")
    let page = try IdentityID.fetchOne(statement, arguments: [name, kind.rawValue])
    known[name] = .some(page)
    return page
  }
}
