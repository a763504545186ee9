/// What a search asks for; every part must hold.
package struct SearchQuery: Sendable, Hashable {
  package enum Term: Sendable, Hashable {
    case word(String)
    case prefix(String)
    case phrase(String)
    /// Names of an organization: any article that names what the words stand for.
    case organization(String)
    /// Words inside quotes.
    case said(String)
    /// Days since 1970-01-01, inclusive.
    case onOrAfter(day: Int)
    /// Days since 1970-01-01, exclusive.
    case before(day: Int)
  }

  package var terms: [Term]

  package init(terms: [Term]) { self.terms = terms }
  package var isEmpty: Bool { terms.isEmpty }
}

/// Why a query could not be read, and where.
package struct SearchQueryError: Error, Sendable, Hashable {
  /// UTF-8 offset into the query.
  package var offset: Int
  package var reason: String

  package init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }
}
