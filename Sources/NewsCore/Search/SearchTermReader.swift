import NewsModel

/// Reads single tokens: what one word, phrase or value asks for.
struct SearchTermReader {
  let dates: SearchDates
  /// Where a last word ends that is still being typed, as UTF-8 offset.
  let typingEnd: Int?
  private var count = 0

  /// More parts than anybody types, fewer than SQLite's parser can take.
  private static let maximumTerms = 64
  /// Letters from which on a word that is being typed counts as a beginning.
  private static let shortestBeginning = 3

  init(dates: SearchDates, typingEnd: Int?) {
    self.dates = dates
    self.typingEnd = typingEnd
  }

  /// What a token asks for as the value of a key, or as words; `nil` where it holds no letter,
  /// digit or symbol.
  mutating func term(
    _ token: SearchToken, of key: SearchKey?
  ) throws(SearchQueryError) -> SearchExpression? {
    let term = try read(token, of: key)
    if let term { try count(term, token) }
    return term
  }

  private mutating func count(
    _ term: SearchExpression, _ token: SearchToken
  ) throws(SearchQueryError) {
    if case .text(.near(let words, _), _) = term { count += words.count } else { count += 1 }
    guard count <= Self.maximumTerms else {
      throw token.error("a search has at most \(Self.maximumTerms) parts")
    }
  }

  private func read(
    _ token: SearchToken, of key: SearchKey?
  ) throws(SearchQueryError) -> SearchExpression? {
    if case .regex(let pattern, let isClosed) = token.kind {
      return try SearchRegex.read(pattern, isClosed: isClosed, token)
    }
    try refuseSlips(token, of: key)
    switch key?.value {
    case .words(let column): return try words(token).map { .text($0, column) }
    case nil: return try words(token).map { .text($0, .anywhere) }
    case .name(let expression): return name(token).map(expression)
    case .date: return try date(token, key ?? .date)
    case .state: return try state(token)
    }
  }

  // MARK: Slips

  /// Refuses stars, patterns and misspelt keys where they would be looked for as letters.
  private func refuseSlips(
    _ token: SearchToken, of key: SearchKey?
  ) throws(SearchQueryError) {
    switch token.kind {
    case .word(let word):
      if let key, word.isPattern {
        throw token.error("“\(key.rawValue):” takes no pattern: write it by itself")
      }
      if word.beginsWithStar {
        throw token.error("“*” stands for the end of a word, not for its beginning")
      }
      if let key, key == .source || key == .tag, word.endsWithStar {
        throw token.error("“\(key.rawValue):” takes whole names, without “*”")
      }
      if key == nil, let meant = SearchKey.misspelt(in: word) {
        throw token.error(
          "“\(meant.rawValue):” is a key, this is none; in quotation marks it is a word")
      }
    case .phrase(let words):
      if case .name? = key?.value { return }
      if words.pieces(between: { $0 == " " }).contains(where: \.endsWithStar) {
        throw token.error("words in quotation marks are whole, without “*”")
      }
    default: return
    }
  }

  // MARK: Words

  private func words(_ token: SearchToken) throws(SearchQueryError) -> SearchWords? {
    switch token.kind {
    case .word(let word): word.isSearchable ? self.word(word, end: token.end) : nil
    case .phrase(let words): words.isSearchable ? .phrase(words) : nil
    case .near(let words, let isClosed):
      try SearchNearness.read(words, isClosed: isClosed, token)
    default: nil
    }
  }

  private func word(_ word: String, end: Int) -> SearchWords {
    var beginning = word[...]
    while beginning.unicodeScalars.last == "*" { beginning.unicodeScalars.removeLast() }
    let isTyped = end == typingEnd && letterCount(word) >= Self.shortestBeginning
    let isBeginning = beginning.endIndex < word.endIndex || isTyped
    return isBeginning ? .prefix(String(beginning)) : .word(word)
  }

  private func letterCount(_ word: String) -> Int {
    word.unicodeScalars.count(where: \.isSearchable)
  }

  // MARK: Values of keys

  private func name(_ token: SearchToken) -> String? {
    switch token.kind {
    case .word(let name), .phrase(let name): name.isSearchable ? name : nil
    default: nil
    }
  }

  private func date(
    _ token: SearchToken, _ key: SearchKey
  ) throws(SearchQueryError) -> SearchExpression? {
    guard let text = name(token) else { return nil }
    guard let days = dates.days(text, key) else {
      throw token.error("“\(text)” is no date: write \(SearchDates.forms)")
    }
    return days
  }

  private func state(_ token: SearchToken) throws(SearchQueryError) -> SearchExpression? {
    guard let name = name(token) else { return nil }
    switch name.lowercased() {
    case "unread": return .isUnread
    case "read": return .isRead
    case "starred": return .isStarred
    default: throw token.error("an article is unread, read or starred, not “\(name)”")
    }
  }
}

extension String {
  /// Whether a word is written as the beginning of words.
  var endsWithStar: Bool { isSearchable && utf8.last == UInt8(ascii: "*") }

  fileprivate var beginsWithStar: Bool { isSearchable && utf8.first == UInt8(ascii: "*") }

  fileprivate var isPattern: Bool {
    utf8.count > 2 && utf8.first == UInt8(ascii: "/") && utf8.last == UInt8(ascii: "/")
  }
}
