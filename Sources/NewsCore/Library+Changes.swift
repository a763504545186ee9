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
    var ties: [IdentityChanges.NewTie] = []
    for tie in try self.ties(of: id, limit: Self.comparedTies).new(since: day) {
      guard let identity = try identity(id),
        let other = try self.identity(tie.other(than: identity.id))
      else { continue }
      ties.append(IdentityChanges.NewTie(tie: tie, other: other))
    }
    return IdentityChanges(articleCount: articles, organizations: organizations, ties: ties)
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
