import NewsModel

/// Finds the words of a search in a passage, for articles that are too long to let SQLite mark
/// them: its own functions take the square of the number of matches.
///
/// Words are compared folded, one by one: of a phrase each word is marked where it stands.
struct WordMatcher {
  private var words: Set<String> = []
  private var prefixes: [String] = []

  init(_ query: SearchQuery) {
    for words in query.expression.words(in: .anywhere) {
      switch words {
      case .word(let text), .phrase(let text): add(text)
      case .prefix(let text):
        let parts = Self.words(of: text).map(\.folded)
        self.words.formUnion(parts.dropLast())
        prefixes += parts.suffix(1)
      case .near(let texts, _):
        for text in texts { add(text) }
      }
    }
  }

  private mutating func add(_ text: String) {
    words.formUnion(Self.words(of: text).map(\.folded))
  }

  /// Where words of the search stand, as offsets into the passage. O(length).
  func matches(in passage: String) -> [TextRange] {
    Self.words(of: passage).filter { word in
      words.contains(word.folded) || prefixes.contains { word.folded.hasPrefix($0) }
    }.map(\.range)
  }

  private static func words(of text: String) -> [(folded: String, range: TextRange)] {
    var words: [(String, TextRange)] = []
    var start: Int?
    var offset = 0
    func endWord() {
      guard let begun = start else { return }
      let range = TextRange(begun, offset)
      words.append((NameKey.foldedWords(text[range]).joined(), range))
      start = nil
    }
    for scalar in text.unicodeScalars {
      if NameKey.isWordScalar(scalar) { start = start ?? offset } else { endWord() }
      offset += UTF8.width(scalar)
    }
    endWord()
    return words
  }
}
