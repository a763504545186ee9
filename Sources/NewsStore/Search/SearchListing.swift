import GRDB
import NewsModel

/// Articles that a search finds, each with the passage that it matches.
struct SearchListing {
  let db: Database
  let packing: TextPacking

  func hits(
    _ query: SearchQuery, _ order: SearchOrder, offset: Int, limit: Int
  ) throws -> [SearchHit] {
    let (offset, limit) = (max(0, offset), max(0, limit))
    let plan = try SearchPlanner(db: db).plan(query.expression)
    let ids =
      switch order {
      case .newest: try ArticleWalk(db: db, plan: plan).ids(offset: offset, limit: limit)
      case .relevance:
        try RelevanceRanking(db: db, plan: plan, query: query).ids(offset: offset, limit: limit)
      }
    let words = WordsOfSearch(query.expression)
    let named = try Set(words.names.flatMap(pages))
    return try ids.compactMap { try hit($0, words, named) }
  }

  /// The passage with the words searched for, else the first sentence that names an organization
  /// or person asked for, else the first of the article.
  private func hit(
    _ id: ArticleID, _ words: WordsOfSearch, _ named: Set<IdentityID>
  ) throws -> SearchHit? {
    guard let article = try ArticleListing(db: db).summary(id),
      let stored = try StoredArticle.load(db, packing, id: id, pages: !named.isEmpty)
    else { return nil }
    let text = stored.article.text
    let quoted = stored.analysis.quotes.flatMap(\.content)
    for (terms, sentences) in [(words.quoted, quoted), (words.terms, stored.analysis.sentences)] {
      let finder = SnippetFinder(terms)
      if !terms.isEmpty, let snippet = finder.snippet(of: text, sentences: sentences) {
        return SearchHit(article: article, snippet: snippet.text, marks: snippet.marks)
      }
    }
    return namingHit(article, stored, named)
  }

  private func namingHit(
    _ article: ArticleSummary, _ stored: StoredArticle, _ asked: Set<IdentityID>
  ) -> SearchHit {
    let named =
      asked.isEmpty
      ? [] : stored.analysis.entities.filter { asked.contains(stored.pages[$0.identity]) }
    let sentences = stored.analysis.sentences
    let first = named.first?.range.start ?? 0
    guard let sentence = sentences.first(where: { $0.contains(first) }) ?? sentences.first else {
      return SearchHit(article: article, snippet: "", marks: [])
    }
    let line = Excerpt(sentence, of: stored.article.text, marks: named.map(\.range))
    return SearchHit(article: article, snippet: line.text, marks: line.marks)
  }

  private func pages(_ asked: (kinds: [EntityKind], name: String)) throws -> [IdentityID] {
    try SearchPlanner(db: db).pages(asked.name, asked.kinds)
  }
}

/// What a search looks for that can be shown in a passage; what it excludes is not.
struct WordsOfSearch {
  private(set) var terms: [SearchTerm] = []
  private(set) var quoted: [SearchTerm] = []
  private(set) var names: [(kinds: [EntityKind], name: String)] = []

  init(_ expression: SearchExpression) { add(expression) }

  private mutating func add(_ expression: SearchExpression) {
    switch expression {
    case .text(let words, .quotes): quoted += Self.terms(words)
    case .text(let words, _): terms += Self.terms(words)
    case .named(let kind, let name): names.append(([kind], name))
    case .spokenBy(let name), .spokenAbout(let name): names.append((EntityKind.allCases, name))
    case .all(let parts), .any(let parts): for part in parts { add(part) }
    case .not, .source, .tag, .dates, .isUnread, .isRead, .isStarred, .regex: break
    }
  }

  static func terms(_ words: SearchWords) -> [SearchTerm] {
    switch words {
    case .word(let text), .phrase(let text): [SearchTerm(text)].compactMap { $0 }
    case .prefix(let text): [SearchTerm(text, isPrefix: true)].compactMap { $0 }
    case .near(let texts, _): texts.compactMap { SearchTerm($0) }
    }
  }
}
