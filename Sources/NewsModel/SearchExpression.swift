/// What a search asks of an article.
package indirect enum SearchExpression: Sendable, Hashable {
  case text(SearchWords, SearchColumn)
  case named(EntityKind, String)
  case spokenBy(String)
  case spokenAbout(String)
  case source(String)
  case tag(String)
  case dates(first: Int?, end: Int?)
  case isUnread, isRead, isStarred
  case regex(String)
  case not(SearchExpression)
  case all([SearchExpression])
  case any([SearchExpression])
}
