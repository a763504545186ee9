/// Which quotes a list shows, and in which order; every condition given must hold.
package struct QuoteQuery: Sendable, Hashable {
  package enum Order: Sendable, Hashable {
    /// Newest article first, in text order within an article.
    case newest
    /// People first, then organizations and others, the most mentioned first; the quotes of each
    /// newest first. Quotes of unknown speakers last.
    case speaker
  }

  /// Quotes spoken by an identity, or, for an organization, by the people whose office there
  /// the source names ("the SCO chief", "SCO Secretary-General Rashid Alimov").
  package var by: IdentityID?
  /// Quotes whose words name an identity.
  package var about: IdentityID?
  /// Quotes of articles of this day or later, in days since 1970-01-01; none without a date.
  package var firstDay: Int?
  /// Quotes of articles before this day, in days since 1970-01-01; none without a date.
  package var endDay: Int?
  package var order: Order

  package init(
    by: IdentityID? = nil, about: IdentityID? = nil, firstDay: Int? = nil, endDay: Int? = nil,
    order: Order = .newest
  ) {
    self.by = by
    self.about = about
    self.firstDay = firstDay
    self.endDay = endDay
    self.order = order
  }

  package static let all = QuoteQuery()
  package static func by(_ id: IdentityID) -> QuoteQuery { QuoteQuery(by: id) }
  package static func about(_ id: IdentityID) -> QuoteQuery { QuoteQuery(about: id) }
}
