/// What a search looks for.
package struct SearchQuery: Sendable, Hashable {
  package var expression: SearchExpression

  package init(_ expression: SearchExpression) { self.expression = expression }
}

/// Words that a text must hold.
package enum SearchWords: Sendable, Hashable {
  case word(String)
  case prefix(String)
  case phrase(String)
  case near([String], distance: Int)
}

/// Where words must stand.
package enum SearchColumn: Sendable, Hashable {
  case anywhere, headline, quotes
}

/// In which order articles are found.
package enum SearchOrder: Sendable, Hashable {
  case newest, relevance
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
