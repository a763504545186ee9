package import NewsModel

/// What a saved search finds.
package struct SavedSearchCount: Sendable, Hashable {
  package var articles: Int
  package var unread: Int
}

extension Library {
  /// How many articles a saved search finds, and how many of them are unread; `nil` where its query
  /// cannot be read. Linear in what it finds: a word of most of 100,000 articles takes a tenth of
  /// a second.
  package func count(_ search: SavedSearch) throws(LibraryError) -> SavedSearchCount? {
    guard let query = search.parsed else { return nil }
    let unread = ArticleQuery.matching(query).narrowed(to: SearchQuery(expression: .isUnread))
    return SavedSearchCount(
      articles: try articleCount(.matching(query)), unread: try articleCount(unread))
  }
}

extension SavedSearch {
  /// The query as read today; `nil` where it cannot be read.
  package var parsed: SearchQuery? {
    try? SearchQueryParser.parse(query, today: LocalDay.today)
  }
}
