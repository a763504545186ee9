package import NewsModel
import NewsStore

extension Library {
  /// What the archive says of an identity from a day on (since 1970-01-01) that it did not say
  /// before. Takes tenths of a second for names of most articles: ask it `inBackground`.
  package func changes(
    of id: IdentityID, since day: Int
  ) throws(LibraryError) -> IdentityChanges {
    let articles = try articleCount(.naming(id, since: day))
    let organizations = try attempt(
      try store.acquaintances(of: id, .organization, since: day, limit: Self.newOrganizations))
    let ties = try newTies(of: id, since: day)
    return IdentityChanges(articleCount: articles, organizations: organizations, ties: ties)
  }

  /// The ties of an identity that sentences state from a day on (since 1970-01-01) for the first
  /// time, newest article first; of the newest 500 articles that state any.
  package func newTies(
    of id: IdentityID, since day: Int
  ) throws(LibraryError) -> [IdentityChanges.NewTie] {
    guard let own = try identity(id)?.id else { return [] }
    let recent = try attempt(try store.ties(of: [own], since: day, limit: Self.comparedTies))
    var new: [IdentityChanges.NewTie] = []
    for page in Set(recent.map { $0.other(than: own) }).sorted() {
      guard let other = try identity(page) else { continue }
      new += try ties(between: own, page, limit: Self.comparedTies).new(since: day)
        .map { IdentityChanges.NewTie(tie: $0, other: other) }
    }
    return new.sorted {
      let articles = ($0.tie.evidence.article, $1.tie.evidence.article)
      return (articles.1.date?.seconds ?? 0, articles.1.id, $0.other.id)
        < (articles.0.date?.seconds ?? 0, articles.0.id, $1.other.id)
    }
  }

  /// Organizations that are told at most.
  private static let newOrganizations = 100
  /// Ties among which the new ones are looked for.
  private static let comparedTies = 5000
}

extension ArticleQuery {
  /// Articles that name an identity, of a day (since 1970-01-01) and later.
  package static func naming(_ id: IdentityID, since day: Int) -> ArticleQuery {
    .naming(id).narrowed(to: SearchQuery(expression: .dates(first: day, end: nil)))
  }
}
