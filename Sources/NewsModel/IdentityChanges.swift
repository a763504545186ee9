/// What an archive says of an identity from a day on that it did not say before.
package struct IdentityChanges: Sendable, Hashable {
  /// Somebody or something named together with it for the first time.
  package struct Acquaintance: Sendable, Hashable {
    package var other: IdentitySummary
    /// Articles that name both.
    package var articleCount: Int
    /// The first of them.
    package var first: ArticleSummary

    package init(other: IdentitySummary, articleCount: Int, first: ArticleSummary) {
      self.other = other
      self.articleCount = articleCount
      self.first = first
    }
  }

  /// A tie that no earlier sentence states.
  package struct NewTie: Sendable, Hashable {
    package var tie: StatedTie
    package var other: IdentitySummary

    package init(tie: StatedTie, other: IdentitySummary) {
      self.tie = tie
      self.other = other
    }
  }

  /// Articles that name it.
  package var articleCount: Int
  /// Organizations, the one with most articles first.
  package var organizations: [Acquaintance]
  /// Newest first.
  package var ties: [NewTie]

  package init(articleCount: Int, organizations: [Acquaintance], ties: [NewTie]) {
    self.articleCount = articleCount
    self.organizations = organizations
    self.ties = ties
  }
}
