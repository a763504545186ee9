import GRDB
import NewsModel

/// The names that share articles with a page, counted when they are asked for.
///
/// Pairs are not kept: an article of 30 names has 400 of them, and keeping them up cost more than
/// all the rest of an import. What is kept is which names an article has, in a few bytes; the
/// articles of a page are looked through at about 3 µs each. Of a page with more than
/// `maximumArticles` an even sample along its whole time is looked at and the counts scaled up.
struct Company {
  struct Counts {
    var articles = 0
    var sentences = 0
  }

  /// Articles looked through, whatever the size of the archive.
  static let maximumArticles = 12_000
  /// Parts of the archive that a sample is taken from.
  private static let sampleParts = 60
  /// Names that share so many articles more often than this are told apart from chance best; the
  /// others are not even looked up.
  private static let maximumNames = 3000

  private(set) var counts: [NameID: Counts] = [:]
  private var looked = 0
  private let articleCount: Int
  /// Whether only a sample was looked at, so that counts are estimates.
  let isEstimate: Bool

  /// - Parameter maximum: Articles looked through.
  init(
    of page: IdentityID, lookingAt maximum: Int = maximumArticles, _ db: Database
  ) throws {
    let members = try IdentityTable(db: db).members(page)
    let match = IndexWord.expression(any: members.map { .named($0) })
    articleCount = try SearchIndex(db: db).count(match)
    isEstimate = articleCount > maximum
    let own = Set(members)
    let statement = try db.cachedStatement(
      sql: "SELECT names FROM article_names WHERE article_id = ?")
    for id in try Self.articles(match, articleCount, maximum, db) {
      guard let row = try Row.fetchOne(statement, arguments: [id]),
        let names = try? SharedSentences(decoding: row.bytes(0))
      else { continue }
      add(names, own)
    }
  }

  /// A count among the articles looked at as one among all.
  func scaled(_ count: Int) -> Int {
    isEstimate && looked > 0 ? count * articleCount / looked : count
  }

  private static func articles(
    _ match: String, _ count: Int, _ maximum: Int, _ db: Database
  ) throws -> [ArticleID] {
    guard count > maximum else {
      let statement = try db.cachedStatement(
        sql: "SELECT rowid FROM article_search WHERE article_search MATCH ? ORDER BY rowid")
      return try ArticleID.fetchAll(statement, arguments: [match])
    }
    let last = try ArticleID.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM article_search WHERE article_search MATCH ? AND rowid BETWEEN ? AND ?
        ORDER BY rowid LIMIT ?
        """)
    let parts = ArticleID(min(sampleParts, max(1, maximum / 10)))
    var found: [ArticleID] = []
    for part in 0..<parts {
      let bounds = (first: last * part / parts + 1, last: last * (part + 1) / parts)
      found += try ArticleID.fetchAll(
        statement, arguments: [match, bounds.first, bounds.last, maximum / Int(parts)])
    }
    return found
  }

  private mutating func add(_ article: SharedSentences, _ own: Set<NameID>) {
    looked += 1
    let isOwn = article.names.map(own.contains)
    var seen: Set<NameID> = []
    for (name, isOwn) in zip(article.names, isOwn) where !isOwn && seen.insert(name).inserted {
      counts[name, default: Counts()].articles += 1
    }
    for identities in article.together where identities.contains(where: { isOwn[$0] }) {
      var named: Set<NameID> = []
      for identity in identities where !isOwn[identity] {
        let name = article.names[identity]
        if named.insert(name).inserted { counts[name]?.sentences += 1 }
      }
    }
  }

  /// The pages of a kind that keep the company most, with the number of their own articles.
  func pages(
    _ kind: EntityKind, _ db: Database
  ) throws -> [(page: IdentityID, counts: Counts, articles: Int)] {
    let often = counts.sorted { ($1.value.articles, $0.key) < ($0.value.articles, $1.key) }
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity.id, identity.article_count FROM name
        JOIN identity ON identity.id = identity_id
        WHERE name.id = ? AND identity.kind = ?
          AND NOT EXISTS (
            SELECT 1 FROM decided_page WHERE decided_page.identity_id = identity.id AND is_ignored = 1)
        """)
    var pages: [IdentityID: (counts: Counts, articles: Int)] = [:]
    for (name, counts) in often.prefix(Self.maximumNames) {
      guard let row = try Row.fetchOne(statement, arguments: [name, kind.rawValue]) else {
        continue
      }
      pages[row[0], default: (Counts(), row[1])].counts.add(counts)
    }
    return pages.map { ($0.key, $0.value.counts, $0.value.articles) }
  }
}

extension Company.Counts {
  fileprivate mutating func add(_ other: Company.Counts) {
    articles += other.articles
    sentences += other.sentences
  }
}
