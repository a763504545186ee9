/// What a search asks for.
package struct SearchQuery: Sendable, Hashable {
  package var expression: SearchExpression

  package init(expression: SearchExpression) { self.expression = expression }

  /// Whether it asks for nothing, so that every article is found.
  package var isEmpty: Bool { expression == .all([]) }
}

/// In which order a search lists what it finds.
package enum SearchOrder: Sendable, Hashable {
  /// Newest article first.
  case newest
  /// Best match first, the newest of equals first.
  case relevance
}

/// Why a query could not be read, and where.
package struct SearchQueryError: Error, Sendable, Hashable {
  /// UTF-8 offset into the query, its length at most.
  package var offset: Int
  package var reason: String

  package init(offset: Int, reason: String) {
    self.offset = offset
    self.reason = reason
  }
}
