/// What an article must satisfy to be found: the syntax tree of a query.
package indirect enum SearchExpression: Sendable, Hashable {
  /// Words that stand in a part of the article.
  case text(SearchWords, SearchColumn)
  /// The article names what has this name, alias or acronym.
  case named(EntityKind, String)
  /// The article has a quote by this person or organization.
  case spokenBy(String)
  /// The article has a quote whose words name this.
  case spokenAbout(String)
  /// The wire or paper that the article is from.
  case source(String)
  /// The user has given the article this tag.
  case tag(String)
  /// Days since 1970-01-01, the first inclusive, the end exclusive; an article without a date is
  /// of no day.
  case dates(first: Int?, end: Int?)
  case isUnread, isRead, isStarred
  /// A regular expression that the headline or the text matches, whatever the case.
  case regex(String)
  case not(SearchExpression)
  /// All must hold; of none, every article does.
  case all([SearchExpression])
  /// One must hold.
  case any([SearchExpression])
}

/// Words as a search asks for them; how they are folded and cut into tokens is the index's to say.
package enum SearchWords: Sendable, Hashable {
  case word(String)
  /// Words that begin so.
  case prefix(String)
  /// Words side by side.
  case phrase(String)
  /// Words in any order with at most `distance` others between the first and the last.
  case near([String], distance: Int)
}

/// Where words are looked for.
package enum SearchColumn: Sendable, Hashable {
  /// Headline or text.
  case anywhere
  case headline
  /// Inside quotes.
  case quotes
}
