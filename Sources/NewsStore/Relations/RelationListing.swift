import GRDB
import NewsModel

/// Who stands with a page, the strongest tie first.
struct RelationListing {
  let db: Database
  /// Articles that are looked through for one page; of more, a sample.
  var sample = Company.maximumArticles

  private struct Tie {
    var page: IdentityID
    var articles: Int
    var sentences: Int
    var strength: Double
    var isEstimate: Bool
  }

  func relations(
    to id: IdentityID, _ kind: EntityKind, offset: Int, limit: Int
  ) throws -> [Relation] {
    guard let own = try IdentityListing(db: db).summary(id) else { return [] }
    return try ties(of: own, kind)
      .sorted { ($1.strength, $1.articles, $0.page) < ($0.strength, $0.articles, $1.page) }
      .dropFirst(max(0, offset)).prefix(max(0, limit)).compactMap(relation)
  }

  /// What one page is to another, however far down the list; `nil` where no article names both.
  func relation(of id: IdentityID, with other: IdentityID) throws -> Relation? {
    let listing = IdentityListing(db: db)
    guard let own = try listing.summary(id), let other = try listing.summary(other) else {
      return nil
    }
    return try ties(of: own, other.kind).first { $0.page == other.id }.flatMap(relation)
  }

  private func relation(_ tie: Tie) throws -> Relation? {
    try IdentityListing(db: db).summary(tie.page, dated: false).map {
      Relation(
        other: $0, articleCount: tie.articles, sentenceCount: tie.sentences,
        strength: tie.strength, isEstimate: tie.isEstimate)
    }
  }

  private func ties(of own: IdentitySummary, _ kind: EntityKind) throws -> [Tie] {
    let total = try Counter.value("articles", db)
    let company = try Company(of: own.id, lookingAt: sample, db)
    return try company.pages(kind, db).map { page, counts, articles in
      let strength = Association.strength(
        together: company.scaled(counts.articles), sentences: company.scaled(counts.sentences),
        articlesOfFirst: own.articleCount, articlesOfSecond: articles, articles: total)
      return Tie(
        page: page, articles: company.scaled(counts.articles),
        sentences: company.scaled(counts.sentences), strength: strength,
        isEstimate: company.isEstimate)
    }
  }
}
