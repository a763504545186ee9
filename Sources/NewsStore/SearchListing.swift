import GRDB
import NewsModel

/// Articles that a search finds, each with the passage that it matches.
struct SearchListing {
  let db: Database

  /// Words of a snippet.
  private static let snippetLength = 24
  /// Bytes of text beyond which SQLite is not asked for a snippet: its choice of the best passage
  /// takes the square of the number of matches.
  private static let longText = 100_000

  func hits(_ query: SearchQuery, offset: Int, limit: Int) throws -> [SearchHit] {
    try ArticleListing(db: db)
      .summaries(.matching(query), offset: offset, limit: limit)
      .map { try hit($0, query) }
  }

  /// The passage with the words searched for, else the quote that holds what was said, else the
  /// first sentence that names an organization asked for, else the first of the article.
  private func hit(_ article: ArticleSummary, _ query: SearchQuery) throws -> SearchHit {
    if let words = MatchExpression.words(of: query) {
      if try length(article.id) > Self.longText { return try longHit(article, query) }
      if let marked = try snippet("article_search", column: 1, words, article.id...article.id) {
        return hit(article, marked)
      }
    }
    if let said = MatchExpression.said(by: query) {
      let first = article.id << QuoteRow.positionBits
      let quotes = first...(first | (1 << QuoteRow.positionBits - 1))
      if let marked = try snippet("quote_search", column: 0, said, quotes) {
        return hit(article, marked)
      }
    }
    return try namingHit(article, query)
  }

  /// The length of an article's text, without a look at the text.
  private func length(_ id: ArticleID) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT text_length FROM body WHERE article_id = ?")
    return try Int.fetchOne(statement, arguments: [id]) ?? 0
  }

  /// The first sentence of a long article with words searched for.
  private func longHit(_ article: ArticleSummary, _ query: SearchQuery) throws -> SearchHit {
    guard let stored = try StoredArticle.load(db, id: article.id) else {
      return try namingHit(article, query)
    }
    let matcher = WordMatcher(query)
    for sentence in stored.analysis.sentences {
      let text = stored.article.text[sentence]
      let marks = matcher.matches(in: text)
      guard !marks.isEmpty else { continue }
      let line = Excerpt(TextRange(0, text.utf8.count), of: text, marks: marks).cut()
      return SearchHit(article: article, snippet: line.text, marks: line.marks)
    }
    return try namingHit(article, query)
  }

  private func snippet(
    _ index: String, column: Int, _ expression: String, _ rows: ClosedRange<Int64>
  ) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT snippet(\(index), \(column), :opening, :closing, '…', \(Self.snippetLength))
        FROM \(index) WHERE \(index) MATCH :expression AND rowid BETWEEN :first AND :last
        ORDER BY rowid LIMIT 1
        """)
    return try String.fetchOne(
      statement,
      arguments: [
        "opening": String(MarkedSnippet.opening), "closing": String(MarkedSnippet.closing),
        "expression": expression, "first": rows.lowerBound, "last": rows.upperBound,
      ])
  }

  private func hit(_ article: ArticleSummary, _ marked: String) -> SearchHit {
    let line = MarkedSnippet(marked).excerpt
    return SearchHit(article: article, snippet: line.text, marks: line.marks)
  }

  private func namingHit(_ article: ArticleSummary, _ query: SearchQuery) throws -> SearchHit {
    guard let stored = try StoredArticle.load(db, id: article.id) else {
      return SearchHit(article: article, snippet: "", marks: [])
    }
    let asked = try Set(query.expression.leaves.flatMap(pages))
    let named = stored.analysis.entities.filter { asked.contains(stored.pages[$0.identity]) }
    let sentences = stored.analysis.sentences
    let first = named.first?.range.start ?? 0
    let sentence = sentences.first { $0.contains(first) } ?? sentences.first
    guard let sentence else { return SearchHit(article: article, snippet: "", marks: []) }
    let line = Excerpt(sentence, of: stored.article.text, marks: named.map(\.range))
    return SearchHit(article: article, snippet: line.text, marks: line.marks)
  }

  private func pages(_ term: SearchExpression) throws -> [IdentityID] {
    guard case .named(let kind, let name) = term else { return [] }
    return try SearchConditions(db: db).pages(named: name, [kind])
  }
}
