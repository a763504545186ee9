import GRDB
import NewsModel

/// Lists of quotes in the order that a query asks for.
///
/// Quotes lie with the analysis of their articles; the index knows which articles quote whom. So a
/// list walks articles and reads the quotes of those it shows.
struct QuoteListing {
  let db: Database
  let packing: TextPacking

  /// Articles looked through for quotes that no count tells to skip.
  private static let maximumArticles = 20_000

  func summaries(_ query: QuoteQuery, offset: Int, limit: Int) throws -> [QuoteSummary] {
    let window = QuoteWindow(offset: max(0, offset), limit: max(0, limit))
    switch query.order {
    case .newest: return try newest(query, window)
    case .speaker where query.isEverything: return try bySpeaker(window)
    case .speaker: return try sortedBySpeaker(query, window)
    }
  }

  func count(_ query: QuoteQuery) throws -> Int {
    if query.isEverything { return try Counter.value("quotes", db) }
    if query.firstDay == nil, query.endDay == nil {
      if let by = query.by, query.about == nil { return try kept("by_count", by) }
      if let about = query.about, query.by == nil { return try kept("about_count", about) }
    }
    var window = QuoteWindow(offset: 0, limit: 0)
    try walk(query, &window) { _, _ in true }
    return window.seen
  }

  private func kept(_ column: String, _ id: IdentityID) throws -> Int {
    let page = try IdentityTable.current(id, db)
    let statement = try db.cachedStatement(sql: "SELECT \(column) FROM identity WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [page]) ?? 0
  }

  // MARK: Newest first

  private func newest(_ query: QuoteQuery, _ window: QuoteWindow) throws -> [QuoteSummary] {
    var window = window
    return try newest(query, &window, speaker: .any, 0)
  }

  /// Goes through the articles of a query, newest first. `use` gets those quotes of an article that
  /// are in the window, and says whether to go on. A count of quotes passes over articles unread
  /// where every quote of theirs is wanted.
  private func walk(
    _ query: QuoteQuery, _ window: inout QuoteWindow,
    speaker: SpeakerCondition = .any,
    _ use: (StoredArticle, [QuoteRow]) throws -> Bool
  ) throws {
    let selection = try QuoteSelection(query, speaker, db)
    var start = 0
    while start < Self.maximumArticles {
      let ids = try ArticleWalk(db: db, plan: selection.plan)
        .ids(offset: start, limit: QuoteWindow.stride)
      for id in ids {
        if selection.isEverything, try passOver(id, &window) { continue }
        guard let article = try StoredArticle.load(db, packing, id: id) else { continue }
        let rows = window.take(selection.quotes(of: article))
        if window.limit > 0, !rows.isEmpty, try !use(article, rows) { return }
      }
      guard ids.count == QuoteWindow.stride else { return }
      start += ids.count
    }
  }

  /// True when all quotes of an article lie before the window.
  private func passOver(_ id: ArticleID, _ window: inout QuoteWindow) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT quote_count FROM article WHERE id = ?")
    let count = try Int.fetchOne(statement, arguments: [id]) ?? 0
    return window.pass(count)
  }

  // MARK: By speaker

  /// All quotes: those of people first, the most mentioned first; those without a speaker last.
  private func bySpeaker(_ window: QuoteWindow) throws -> [QuoteSummary] {
    var window = window
    var found: [QuoteSummary] = []
    let statement = try db.makeStatement(
      sql: """
        SELECT id, spoken_count FROM identity
        WHERE kind = ? AND spoken_count > 0 ORDER BY mention_count DESC, id
        """)
    for kind in EntityKind.allCases {
      let speakers = try Row.fetchCursor(statement, arguments: [kind.rawValue])
      while found.count < window.limit, let row = try speakers.next() {
        if window.pass(row[1]) { continue }
        found += try newest(.by(row[0]), &window, speaker: .page(row[0]), found.count)
      }
    }
    guard found.count < window.limit else { return found }
    return found + (try newest(.all, &window, speaker: .unknown, found.count))
  }

  private func newest(
    _ query: QuoteQuery, _ window: inout QuoteWindow, speaker: SpeakerCondition, _ before: Int
  ) throws -> [QuoteSummary] {
    var found: [QuoteSummary] = []
    let limit = window.limit - before
    try walk(query, &window, speaker: speaker) { article, rows in
      for row in rows.prefix(limit - found.count) { found.append(try summary(article, row)) }
      return found.count < limit
    }
    return found
  }

  /// The quotes of a selection, sorted in memory: few beside all.
  private func sortedBySpeaker(
    _ query: QuoteQuery, _ window: QuoteWindow
  ) throws -> [QuoteSummary] {
    var everything = QuoteWindow(offset: 0, limit: .max)
    var found: [(rank: SpeakerRank, article: StoredArticle, row: QuoteRow)] = []
    try walk(query, &everything) { article, rows in
      for row in rows { found.append((try rank(row.speaker), article, row)) }
      return true
    }
    return try found.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .dropFirst(window.offset).prefix(window.limit)
      .map { try summary($0.element.article, $0.element.row) }
  }

  private func rank(_ speaker: IdentityID?) throws -> SpeakerRank {
    guard let speaker else { return .unknown }
    let statement = try db.cachedStatement(
      sql: "SELECT kind, mention_count FROM identity WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [speaker]) else { return .unknown }
    return SpeakerRank(kind: row[0], mentions: row[1], page: speaker)
  }

  private func summary(_ stored: StoredArticle, _ row: QuoteRow) throws -> QuoteSummary {
    guard let article = try ArticleListing(db: db).summary(stored.id) else {
      throw StoreError.damaged(reason: "article \(stored.id) has no row")
    }
    let quote = stored.analysis.quotes[row.position]
    let text = stored.article.text
    return QuoteSummary(
      id: QuoteNumber.number(stored.id, row.position), article: article, index: row.position,
      kind: quote.kind,
      text: quote.content.map { Excerpt($0, of: text).text }.joined(separator: " … "),
      start: quote.content[0].start,
      speaker: try row.speaker.flatMap(IdentityListing(db: db).summary),
      sourceText: quote.source.map { Excerpt($0, of: text).text },
      marks: try UserQuotes(db: db).marks(of: article.key, words: quote.words(in: text)))
  }
}

/// Where a speaker stands among others: people first, the most mentioned first, the unknown last.
private struct SpeakerRank: Comparable {
  var kind: Int
  var mentions: Int
  var page: IdentityID

  static let unknown = SpeakerRank(kind: .max, mentions: 0, page: 0)

  static func < (a: SpeakerRank, b: SpeakerRank) -> Bool {
    (a.kind, b.mentions, a.page) < (b.kind, a.mentions, b.page)
  }
}

/// Which part of a list of quotes is wanted, and how far the walk has come.
struct QuoteWindow {
  /// Articles read at a time.
  static let stride = 200

  let offset: Int
  let limit: Int
  private(set) var seen = 0

  init(offset: Int, limit: Int) {
    self.offset = offset
    self.limit = limit
  }

  /// True, and counted, when so many quotes all lie before the window.
  mutating func pass(_ count: Int) -> Bool {
    guard seen + count <= offset else { return false }
    seen += count
    return true
  }

  /// Those of the next quotes that are in the window.
  mutating func take(_ rows: [QuoteRow]) -> [QuoteRow] {
    let skipped = min(rows.count, max(0, offset - seen))
    let room = offset.addingClamped(limit) - (seen + skipped)
    seen += rows.count
    return Array(rows.dropFirst(skipped).prefix(max(0, room)))
  }
}
