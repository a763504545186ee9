import GRDB
import NewsModel

/// Who stands with a page, the strongest tie first.
struct RelationListing {
  let db: Database
  /// Articles that are looked through for one page; of more, a sample.
  var sample = Company.maximumArticles
  /// Names that are looked up for one page; of more, the most frequent.
  var names = Company.maximumNames

  /// Those of some kinds as far as company tells (`Company`), without what a row tells of them.
  func companions(of id: IdentityID, _ kinds: [EntityKind]) throws -> [Companion] {
    let page = try IdentityTable.current(id, db)
    let total = try Counter.value("articles", db)
    let company = try Company(of: page, lookingAt: sample, db)
    return try company.pages(kinds, of: names, db).map { Self.companion($0, company, total) }
      .sorted { ($1.strength, $1.articleCount, $0.id) < ($0.strength, $0.articleCount, $1.id) }
  }

  private static func companion(
    _ page: Company.Page, _ company: Company, _ total: Int
  ) -> Companion {
    // What is scaled up may come to more than there are.
    let articles = min(company.scaled(page.counts.articles), page.articles)
    let sentences = company.scaled(page.counts.sentences)
    let strength = Association.strength(
      together: articles, sentences: sentences, articlesOfFirst: company.articleCount,
      articlesOfSecond: page.articles, articles: total)
    return Companion(
      id: page.id, kind: page.kind, articleCount: articles, sentenceCount: sentences,
      strength: strength, isEstimate: company.isEstimate)
  }

  /// What a list shows of companions.
  func relations(_ companions: some Sequence<Companion>) throws -> [Relation] {
    let listing = IdentityListing(db: db)
    return try companions.compactMap { companion in
      try listing.summary(companion.id).map { Relation(companion, with: $0) }
    }
  }

  /// What one page is to another, however far down the list; `nil` where no article names both.
  func relation(of id: IdentityID, with other: IdentityID) throws -> Relation? {
    guard let other = try IdentityListing(db: db).summary(other) else { return nil }
    return try companions(of: id, [other.kind]).first { $0.id == other.id }
      .map { Relation($0, with: other) }
  }
}
