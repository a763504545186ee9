package import NewsModel

/// Reads what somebody types into a search: `SearchLanguage` shows the whole language.
///
/// OR binds weaker than AND and than words side by side, which all have to hold; `-` and NOT take
/// the next word or bracket. Keys and operators are ASCII, keys in any case, operators in capitals.
/// Unknown keys are words, but where one letter makes a key of them; words without a letter, digit or symbol are passed over.
package enum SearchQueryParser {
  /// Reads a query. Linear in its length.
  ///
  /// Fails with the place where it cannot be read; an open quotation mark is taken as closed by
  /// the end. `today` is in days since 1970-01-01. With `isTyping`, a last word of three letters
  /// or more that nothing follows is taken as the beginning of one.
  package static func parse(
    _ text: String, today: Int, isTyping: Bool = false
  ) throws(SearchQueryError) -> SearchQuery {
    var reader = SearchExpressionReader(text, today: today, isTyping: isTyping)
    if let expression = try reader.expression() { return SearchQuery(expression: expression) }
    let scalars = text.unicodeScalars
    if let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }) {
      throw SearchQueryError(
        offset: text.utf8.distance(from: text.startIndex, to: first),
        reason: "there is no letter or digit to look for")
    }
    return SearchQuery(expression: .all([]))
  }

  /// The first day of what `after:` takes ("2017", "2017-11-07", "2w"), in days since 1970-01-01;
  /// `today` likewise. Fails where the text is no date.
  package static func firstDay(after text: String, today: Int) throws(SearchQueryError) -> Int {
    let dates = SearchDates(today: today)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard case .dates(let first?, _)? = dates.days(words, .after) else {
      let reason = "“\(words)” is no date: write \(SearchDates.forms)"
      throw SearchQueryError(offset: 0, reason: reason)
    }
    return first
  }

  /// The days of a year, month or day ("2017", "2017-11", "2017-11-07"); `nil` when the text is
  /// none.
  static func days(of text: String) -> Range<Int>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].utf8.count == 4,
      let first = PublicationDate(
        year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
        day: numbers.count > 2 ? numbers[2] : 1)?.day
    else { return nil }
    let length =
      switch numbers.count {
      case 1: PublicationDate.days(inMonth: 2, of: numbers[0]) + 337
      case 2: PublicationDate.days(inMonth: numbers[1], of: numbers[0])
      default: 1
      }
    return first..<first + length
  }
}
