package import NewsModel

/// Reads what somebody types into a search.
///
/// Words all have to stand in an article, in any order; `"words in quotes"` stand together,
/// `begin*` begins a word, `org:` names an organization, `said:` looks inside quotes, `after:` and
/// `before:` take a year, month or day. Values with spaces go in quotes. Anything else, unknown
/// keys included, is words; marks without letters or digits are passed over.
package enum SearchQueryParser {
  /// More parts than anybody types, fewer than SQLite's parser can take.
  private static let maximumTerms = 64

  /// Reads a query. O(length). Fails where a key has no value, a date is none, or nothing is left
  /// to look for.
  package static func parse(_ text: String) throws(SearchQueryError) -> SearchQuery {
    var scanner = QueryScanner(text)
    var terms: [SearchExpression] = []
    while let token = scanner.next() {
      if let term = try term(token) { terms.append(term) }
      if terms.count > maximumTerms {
        throw SearchQueryError(
          offset: token.offset, reason: "a search has at most \(maximumTerms) parts")
      }
    }
    if terms.isEmpty, let first = text.utf8.firstIndex(where: { $0 != 0x20 }) {
      throw SearchQueryError(
        offset: text.utf8.distance(from: text.startIndex, to: first),
        reason: "there is no letter or digit to look for")
    }
    return SearchQuery(.all(terms))
  }

  private static func term(
    _ token: QueryScanner.Token
  ) throws(SearchQueryError) -> SearchExpression? {
    guard let key = token.key else { return wordTerm(token) }
    guard token.value.contains(where: \.isLetterOrDigit) else {
      throw SearchQueryError(offset: token.valueOffset, reason: "“\(key.rawValue):” \(key.need)")
    }
    switch key {
    case .org: return .named(.organization, token.value)
    case .said: return .text(.word(token.value), .quotes)
    case .after: return .dates(first: try day(token), end: nil)
    case .before: return .dates(first: nil, end: try day(token))
    }
  }

  private static func wordTerm(_ token: QueryScanner.Token) -> SearchExpression? {
    guard token.value.contains(where: \.isLetterOrDigit) else { return nil }
    if token.isQuoted { return .text(.phrase(token.value), .anywhere) }
    if token.value.hasSuffix("*") {
      let stem = String(token.value.prefix { $0 != "*" })
      if stem.last?.isLetterOrDigit == true { return .text(.prefix(stem), .anywhere) }
    }
    return .text(.word(token.value), .anywhere)
  }

  /// The day that the value of a key begins with.
  private static func day(_ token: QueryScanner.Token) throws(SearchQueryError) -> Int {
    guard let day = firstDay(of: token.value) else {
      throw SearchQueryError(
        offset: token.valueOffset,
        reason: "“\(token.value)” is no date: write 2017, 2017-11 or 2017-11-07")
    }
    return day
  }

  /// The first day of a year, month or day ("2017", "2017-11", "2017-11-07"), in days since
  /// 1970-01-01; `nil` when the text is none.
  package static func firstDay(of text: String) -> Int? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.utf8.count <= 4 ? Int(part) : nil
    }
    guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].utf8.count == 4
    else { return nil }
    return PublicationDate(
      year: numbers[0], month: numbers.count > 1 ? numbers[1] : 1,
      day: numbers.count > 2 ? numbers[2] : 1)?.day
  }
}

extension Character {
  /// Whether the search index can know the character.
  fileprivate var isLetterOrDigit: Bool { isLetter || isNumber }
}

/// Cuts a query into words, quoted words and keys with their values.
private struct QueryScanner {
  enum Key: String, CaseIterable {
    case org, said, after, before

    /// What is said when the value is missing.
    var need: String {
      switch self {
      case .org: "needs the name of an organization"
      case .said: "needs words to look for in quotes"
      case .after, .before: "needs a date: 2017, 2017-11 or 2017-11-07"
      }
    }
  }

  struct Token {
    var key: Key?
    var value: String
    var isQuoted: Bool
    /// UTF-8 offsets of the token and of its value.
    var offset: Int
    var valueOffset: Int
  }

  private let text: String
  private var position: String.Index

  init(_ text: String) {
    self.text = text
    position = text.startIndex
  }

  mutating func next() -> Token? {
    skip(while: \.isWhitespace)
    guard position < text.endIndex else { return nil }
    let offset = self.offset
    let key = takeKey()
    let valueOffset = self.offset
    let (value, isQuoted) = takeValue()
    return Token(
      key: key, value: value, isQuoted: isQuoted, offset: offset, valueOffset: valueOffset)
  }

  private var offset: Int { text.utf8.distance(from: text.startIndex, to: position) }

  private mutating func skip(while condition: (Character) -> Bool) {
    position = text[position...].firstIndex { !condition($0) } ?? text.endIndex
  }

  private mutating func takeKey() -> Key? {
    let word = text[position...].prefix { $0.isLetter }.lowercased()
    guard let key = Key(rawValue: word),
      let colon = text[position...].firstIndex(where: { !$0.isLetter }), text[colon] == ":"
    else { return nil }
    position = text.index(after: colon)
    return key
  }

  /// A quoted value ends at the next mark or with the query, for it may still be being typed.
  private mutating func takeValue() -> (String, isQuoted: Bool) {
    guard position < text.endIndex, Self.isQuotationMark(text[position]) else {
      let start = position
      skip { !$0.isWhitespace && $0 != "\"" }
      return (String(text[start..<position]), false)
    }
    let start = text.index(after: position)
    position = text[start...].firstIndex(where: Self.isQuotationMark) ?? text.endIndex
    defer { if position < text.endIndex { position = text.index(after: position) } }
    return (String(text[start..<position]), true)
  }

  private static func isQuotationMark(_ character: Character) -> Bool {
    character == "\"" || character == "“" || character == "”"
  }
}
