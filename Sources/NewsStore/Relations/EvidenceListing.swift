import GRDB
import NewsModel

/// The passages that prove a tie between two pages.
///
/// First the sentences that name both, newest article first; then the headlines that do; then, for
/// other articles that name both, the sentence of the first mention of each as one passage.
struct EvidenceListing {
  let db: Database
  let packing: TextPacking

  /// Articles looked through, however many name both.
  private static let maximumArticles = 2000

  func evidence(
    _ a: IdentityID, _ b: IdentityID, offset: Int, limit: Int
  ) throws -> [Evidence] {
    let pages = try [a, b].map { try IdentityTable.current($0, db) }
    guard pages[0] != pages[1], limit > 0 else { return [] }
    let closeness = try Closeness(pages, db)
    let wanted = max(0, offset).addingClamped(limit)
    var found: [Evidence] = []
    func add(
      from id: ArticleID, _ passages: (StoredArticle, [IdentityID], Int) throws -> [Evidence]
    ) throws {
      guard let stored = try StoredArticle.load(db, packing, id: id) else { return }
      found += try passages(stored, pages, wanted - found.count)
    }
    var (close, apart): ([ArticleID], [ArticleID]) = ([], [])
    for id in try articles(naming: pages) where found.count < wanted {
      if try closeness.holds(in: id) {
        close.append(id)
        try add(from: id, sentences)
      } else {
        apart.append(id)
      }
    }
    for id in close where found.count < wanted { try add(from: id, headlines) }
    for id in apart where found.count < wanted { try add(from: id, separateMentions) }
    return Array(found.dropFirst(max(0, offset)).prefix(limit))
  }

  /// The sentence that names a page first in the newest article that names it.
  func newestPassage(naming id: IdentityID) throws -> Evidence? {
    let page = try IdentityTable.current(id, db)
    let plan = try SearchPlan.naming(page, db)
    guard let newest = try ArticleWalk(db: db, plan: plan).ids(offset: 0, limit: 1).first,
      let stored = try StoredArticle.load(db, packing, id: newest),
      let passage = stored.firstMention(of: page)
    else { return nil }
    return try evidence(stored, passage.excerpt, passage.range)
  }

  private func articles(naming pages: [IdentityID]) throws -> [ArticleID] {
    let plan = try pages.map { try SearchPlan.naming($0, db) }.reduce(SearchPlan.everything) {
      $0.and($1)
    }
    return try ArticleWalk(db: db, plan: plan).ids(offset: 0, limit: Self.maximumArticles)
  }

  private func sentences(
    _ stored: StoredArticle, _ pages: [IdentityID], _ limit: Int
  ) throws -> [Evidence] {
    try stored.sentences(naming: pages).prefix(limit).map { sentence, marks in
      try evidence(stored, Excerpt(sentence, of: stored.article.text, marks: marks), sentence)
    }
  }

  private func headlines(
    _ stored: StoredArticle, _ pages: [IdentityID], _ limit: Int
  ) throws -> [Evidence] {
    guard limit > 0, let passage = stored.headline(naming: pages) else { return [] }
    return [try evidence(stored, passage.excerpt, passage.range)]
  }

  private func separateMentions(
    _ stored: StoredArticle, _ pages: [IdentityID], _ limit: Int
  ) throws -> [Evidence] {
    guard limit > 0, stored.sentences(naming: pages).isEmpty,
      stored.headline(naming: pages) == nil
    else { return [] }
    let passages = pages.compactMap { stored.firstMention(of: $0) }
      .sorted { $0.range < $1.range }
    guard let first = passages.first else { return [] }
    let excerpt = passages.dropFirst()
      .filter { !($0.isHeadline && first.isHeadline) }
      .reduce(first.excerpt) { $0.joined(with: $1.excerpt) }
    let inText = passages.first { !$0.isHeadline }?.range ?? TextRange(0, 0)
    return [try evidence(stored, excerpt, inText)]
  }

  private func evidence(
    _ stored: StoredArticle, _ excerpt: Excerpt, _ range: TextRange
  ) throws -> Evidence {
    guard let summary = try ArticleListing(db: db).summary(stored.id) else {
      throw StoreError.damaged(reason: "article \(stored.id) has no row")
    }
    return Evidence(article: summary, text: excerpt.text, marks: excerpt.marks, range: range)
  }
}

extension StoredArticle {
  /// The sentences that name every one of the pages, with the places of the names.
  fileprivate func sentences(naming pages: [IdentityID]) -> [(TextRange, [TextRange])] {
    let named = analysis.entities.filter { pages.contains(self.pages[$0.identity]) }
    var next = 0
    return analysis.sentences.compactMap { sentence in
      while next < named.count, named[next].range.start < sentence.start { next += 1 }
      let inside = named[next...].prefix { $0.range.start < sentence.end }
      let isNamed = Set(inside.map { self.pages[$0.identity] }).count == Set(pages).count
      return isNamed ? (sentence, inside.map(\.range)) : nil
    }
  }

  fileprivate struct Passage {
    var range: TextRange
    var excerpt: Excerpt
    var isHeadline: Bool
  }

  /// The sentence that names a page first; the headline where only that does.
  fileprivate func firstMention(of page: IdentityID) -> Passage? {
    if let entity = analysis.entities.first(where: { pages[$0.identity] == page }) {
      let sentence =
        analysis.sentences.first { $0.contains(entity.range.start) } ?? entity.range
      return Passage(
        range: sentence, excerpt: Excerpt(sentence, of: article.text, marks: [entity.range]),
        isHeadline: false)
    }
    return headline(naming: [page])
  }

  /// The headline, where it names every one of the pages.
  fileprivate func headline(naming wanted: [IdentityID]) -> Passage? {
    let named = analysis.headlineEntities.filter { wanted.contains(pages[$0.identity]) }
    guard Set(named.map { pages[$0.identity] }) == Set(wanted) else { return nil }
    let headline = TextRange(0, article.headline.utf8.count)
    let excerpt = Excerpt(headline, of: article.headline, marks: named.map(\.range))
    return Passage(range: TextRange(0, 0), excerpt: excerpt, isHeadline: true)
  }
}
