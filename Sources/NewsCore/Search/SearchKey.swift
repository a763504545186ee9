import NewsModel

/// A word before a colon that says what the value behind it is.
enum SearchKey: String, CaseIterable {
  case title, said
  case org, person, place, by, about, source, tag
  case after, before, date
  case `is`

  enum Value {
    /// Words in a part of the article.
    case words(SearchColumn)
    /// A name, of however many words.
    case name((String) -> SearchExpression)
    case date
    case state
  }

  var value: Value {
    switch self {
    case .title: .words(.headline)
    case .said: .words(.quotes)
    case .org: .name { .named(.organization, $0) }
    case .person: .name { .named(.person, $0) }
    case .place: .name { .named(.location, $0) }
    case .by: .name(SearchExpression.spokenBy)
    case .about: .name(SearchExpression.spokenAbout)
    case .source: .name(SearchExpression.source)
    case .tag: .name(SearchExpression.tag)
    case .after, .before, .date: .date
    case .is: .state
    }
  }

  /// Whether brackets behind it may hold several values.
  var takesGroup: Bool {
    switch value {
    case .words, .name: true
    case .date, .state: false
    }
  }

  /// What is said when the value is missing or no such value.
  var need: String {
    let wanted =
      switch self {
      case .title: "words to look for in the headline"
      case .said: "words to look for in quotes"
      case .org: "the name of an organization"
      case .person: "the name of a person"
      case .place: "the name of a place"
      case .by: "the name of a speaker"
      case .about: "a name that a quote holds"
      case .source: "the name of a wire or paper"
      case .tag: "a tag"
      case .after, .before, .date: "a date: \(SearchDates.forms)"
      case .is: "unread, read or starred"
      }
    return "“\(rawValue):” needs \(wanted)"
  }
}

extension SearchKey {
  /// What others call some keys.
  private static let synonyms: [String: SearchKey] = [
    "headline": .title, "organization": .org, "organisation": .org, "company": .org,
    "people": .person, "speaker": .by, "tagged": .tag, "since": .after, "until": .before,
  ]

  /// The key that a word with a colon in it was meant to begin with: one letter is wrong, or
  /// others call it so.
  static func misspelt(in word: String) -> SearchKey? {
    guard let colon = word.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    let (name, value) = (word[..<colon].lowercased(), word[colon...].dropFirst())
    guard !value.isEmpty, !value.hasPrefix("/") else { return nil }
    if let key = synonyms[name] { return key }
    let letters = Array(name.utf8)
    return allCases.first { key in
      key.rawValue.utf8.count >= 3
        && WordLikeness.distance(letters, Array(key.rawValue.utf8)) == 1
    }
  }
}
