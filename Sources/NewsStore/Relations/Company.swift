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

  /// Articles looked through, whatever the size of the archive. In a sample of 3,000 of a name of
  /// real articles were found 86 % of the 20 names strongest by all of its articles, and those in
  /// place of the others were nearly as strong: the 20 shown had 98 % of the strength of the 20
  /// strongest. Of 1,000 it was 75 and 94 %, of 300 59 and 82 %.
  static let maximumArticles = 4000
  /// Names of which the page is looked up: those that share most articles with it.
  private static let maximumNames = 3000

  private var counter = NameCounter()
  /// The page's own names come first in the counter.
  private let ownCount: Int
  private var articles: Int32 = 0
  private var sentences: Int32 = 0
  let articleCount: Int
  /// Whether only a sample was looked at, so that counts are estimates.
  let isEstimate: Bool
  /// Where the names of the article at hand are counted, and what one of its sentences names.
  private var places: [Int] = []
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
    let statement = try db.quick(
      """
      SELECT names FROM article_search
      CROSS JOIN article_names ON article_id = article_search.rowid
      WHERE article_search MATCH ? AND article_search.rowid BETWEEN ? AND ?
      ORDER BY article_search.rowid
      """)
    let match = IndexWord.expression(any: members.map { .named($0) })
    for part in try ArticleSample(maximum, of: articleCount, db).parts {
      try statement.forEach(match, part.lowerBound, part.upperBound) { row in
        // What cannot be read is the archive check's to tell.
        try? add(row.bytes(0))
      }
    }
  }

  private mutating func add(_ bytes: [UInt8]) throws(ByteReader.Malformed) {
    var reader = try SharedSentencesReader(bytes)
    articles += 1
    places.removeAll(keepingCapacity: true)
    for name in reader.names {
      let place = counter.place(of: name)
      counter.count(article: articles, at: place)
      places.append(place)
    }
    while try reader.next(into: &named) {
      guard named.contains(where: { places[$0] < ownCount }) else { continue }
      sentences += 1
      for identity in named { counter.count(sentence: sentences, at: places[identity]) }
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

  /// The pages of some kinds that keep the company most.
  func pages(_ kinds: [EntityKind], _ db: Database) throws -> [Page] {
    let often = names.sorted {
      ($1.counts.articles, $0.name) < ($0.counts.articles, $1.name)
    }
    let ignored = try Set(IdentityID.fetchAll(db, sql: IdentityListing.ignored))
    var pages: [IdentityID: Page] = [:]
    for entry in often.prefix(Self.maximumNames) {
      guard let page = try Self.page(of: entry.name, db), kinds.contains(page.kind),
        !ignored.contains(page.id)
      else { continue }
      pages[page.id, default: page].counts.add(entry.counts)
    }
    return Array(pages.values)
  }

  private static func page(of name: NameID, _ db: Database) throws -> Page? {
    // A page is numbered by one of its names, and its row is small: most are found at once.
    if let page = try page(name, db) { return page }
    let id = try IdentityTable.current(name, db)
    return id == name ? nil : try page(id, db)
  }

  private static func page(_ id: IdentityID, _ db: Database) throws -> Page? {
    try db.quick("SELECT kind, article_count FROM identity WHERE id = ?").first(id) { row in
      EntityKind(rawValue: UInt8(row.int(0))).map { Page(id: id, kind: $0, articles: row.int(1)) }
    } ?? nil
  }
}

extension Company.Counts {
  fileprivate mutating func add(_ other: Company.Counts) {
    articles += other.articles
    sentences += other.sentences
  }
}
