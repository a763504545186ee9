import GRDB
import NewsModel

/// The names that share articles with a page, counted when they are asked for.
///
/// Pairs are not kept: an article of 30 names has 400 of them, and keeping them up cost more than
/// all the rest of an import. What is kept is which names an article has, in a few bytes; the
/// articles of a page are looked through at about 2 µs each. Of a page with more than
/// `maximumArticles` a sample is looked at (`ArticleSample`) and the counts scaled up.
struct Company {
  struct Counts {
    var articles = 0
    var sentences = 0
  }

  /// Articles looked through, whatever the size of the archive. Of names with 3,100 to 6,300
  /// articles a sample of 3,000 found 85 % of the 20 names that are strongest by all articles, and
  /// what it found had 98 % of their strength; one of 1,000 75 and 94 %, one of 300 59 and 82 %
  /// (of names with 1,700 to 6,300).
  static let maximumArticles = 3000
  /// Names of which the page is looked up: those that share most articles with it.
  static let maximumNames = 3000

  private var counter = NameCounter()
  /// The page's own names come first in the counter.
  private let ownCount: Int
  private var articles: Int32 = 0
  private var sentences: Int32 = 0
  let articleCount: Int
  /// Whether only a sample was looked at, so that counts are estimates.
  let isEstimate: Bool
  /// What a sentence of the article at hand names.
  private var named: [Int] = []

  /// - Parameter maximum: Articles looked through.
  init(
    of page: IdentityID, lookingAt maximum: Int = maximumArticles, _ db: Database
  ) throws {
    let members = try IdentityTable(db: db).members(page)
    ownCount = members.count
    articleCount =
      try db.quick("SELECT article_count FROM identity WHERE id = ?").first(page) { $0.int(0) } ?? 0
    isEstimate = articleCount > maximum
    for member in members { _ = counter.place(of: member) }
    let match = IndexWord.expression(any: members.map { .named($0) })
    let parts = try ArticleSample(maximum, of: articleCount, db).parts
    if parts.count > 1, articleCount < members.count * Self.searchCost {
      try look(among: SearchIndex(db: db).articles(match), parts, db)
    } else {
      for part in parts { try look(for: match, part, db) }
    }
  }

  /// Searching for a name in one more part of the archive costs as much as so many articles found,
  /// for all parts of a sample together.
  private static let searchCost = 6_000

  private mutating func look(
    for match: String, _ part: ClosedRange<ArticleID>, _ db: Database
  ) throws {
    let statement = try db.quick(
      """
      SELECT names FROM article_search
      CROSS JOIN article_names ON article_id = article_search.rowid
      WHERE article_search MATCH ? AND article_search.rowid BETWEEN ? AND ?
      ORDER BY article_search.rowid
      """)
    try statement.visit(match, part.lowerBound, part.upperBound) { row in
      // What cannot be read is the archive check's to tell.
      try? add(row.bytes(0))
    }
  }

  /// The same for articles that are known, in ascending order.
  private mutating func look(
    among articles: [ArticleID], _ parts: [ClosedRange<ArticleID>], _ db: Database
  ) throws {
    let statement = try db.quick("SELECT names FROM article_names WHERE article_id = ?")
    for part in parts {
      let first = articles.partitioningIndex { $0 >= part.lowerBound }
      for id in articles[first...].prefix(while: { $0 <= part.upperBound }) {
        try statement.visit(id) { try? add($0.bytes(0)) }
      }
    }
  }

  private mutating func add(_ bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = try SharedSentencesReader(bytes)
    articles += 1
    let places = reader.names.map { counter.place(of: $0) }
    counter.count(article: articles, at: places)
    while try reader.next(into: &named) {
      let named = named.lazy.map { places[$0] }
      guard named.contains(where: { $0 < ownCount }) else { continue }
      sentences += 1
      counter.count(sentence: sentences, at: named)
    }
  }

  /// The names with their counts among the articles looked at, the page's own left out.
  var names: ArraySlice<NameCounter.Entry> { counter.entries[ownCount...] }

  /// A count among the articles looked at as one among all.
  func scaled(_ count: Int) -> Int {
    isEstimate && articles > 0 ? count * articleCount / Int(articles) : count
  }

  struct Page {
    var id: IdentityID
    var kind: EntityKind
    /// Articles that name it at all.
    var articles: Int
    var counts = Counts()
  }

  /// The pages of some kinds that keep the company most; of so many names at most.
  func pages(
    _ kinds: [EntityKind], of maximum: Int = maximumNames, _ db: Database
  ) throws -> [Page] {
    let ignored = try Set(IdentityID.fetchAll(db, sql: IdentityListing.ignored))
    let rows = PageRows(
      pages: try db.quick("SELECT kind, article_count FROM identity WHERE id = ?"),
      names: try db.quick("SELECT identity_id FROM name WHERE id = ?"))
    var pages: [IdentityID: Page] = [:]
    for place in mostFrequent(maximum) {
      let entry = counter.entries[place]
      guard let page = try rows.page(of: entry.name), kinds.contains(page.kind),
        !ignored.contains(page.id)
      else { continue }
      pages[page.id, default: page].counts.add(entry.counts)
    }
    return Array(pages.values)
  }

  /// The places of the names that share most articles with the page; of equals those that came
  /// first.
  private func mostFrequent(_ maximum: Int) -> [Int] {
    let places = ownCount..<counter.entries.count
    guard places.count > maximum else { return Array(places) }
    var namesByCount = [Int](repeating: 0, count: Int(articles) + 1)
    for place in places { namesByCount[counter.entries[place].counts.articles] += 1 }
    // Those of the last count that has room are taken for a part only.
    var (least, left) = (Int(articles), maximum)
    while namesByCount[least] < left {
      left -= namesByCount[least]
      least -= 1
    }
    return places.filter { place in
      let count = counter.entries[place].counts.articles
      if count == least { left -= 1 }
      return count > least || (count == least && left >= 0)
    }
  }
}

/// Looks up the pages of names.
private struct PageRows {
  let pages: QuickStatement
  let names: QuickStatement

  func page(of name: NameID) throws -> Company.Page? {
    // A page is numbered by one of its names, and its row is small: most are found at once.
    if let page = try page(name) { return page }
    return try names.first(name) { $0.number(0) }.flatMap { try page($0) }
  }

  private func page(_ id: IdentityID) throws -> Company.Page? {
    try pages.first(id) { row in
      EntityKind(rawValue: UInt8(row.int(0))).map {
        Company.Page(id: id, kind: $0, articles: row.int(1))
      }
    } ?? nil
  }
}

extension Company.Counts {
  fileprivate mutating func add(_ other: Company.Counts) {
    articles += other.articles
    sentences += other.sentences
  }
}
