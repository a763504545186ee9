import NewsModel

/// A fact about an article as a word of the index: no text can hold one, for private-use characters
/// separate words there.
///
/// What a fact looks like is part of the archive's format: taking an article out of the index needs
/// the very words that went in.
enum IndexWord: Hashable {
  /// The article names somebody or something.
  case named(NameID)
  /// It quotes somebody, or an organization's people.
  case by(NameID)
  /// It quotes words that name somebody or something.
  case about(NameID)
  case source(Int64)
  /// A sentence states what somebody or something has to do with another name.
  case tied(NameID)
  /// Stands with every article, for a search that only excludes.
  case every

  var text: String {
    switch self {
    case .named(let id): "\u{E100}" + String(id, radix: 36)
    case .by(let id): "\u{E101}" + String(id, radix: 36)
    case .about(let id): "\u{E102}" + String(id, radix: 36)
    case .source(let id): "\u{E103}" + String(id, radix: 36)
    case .every: "\u{E104}"
    case .tied(let id): "\u{E106}" + String(id, radix: 36)
    }
  }

  /// What finds the articles that have any of some facts; none where there are none.
  static func expression(any words: [IndexWord]) -> String {
    guard !words.isEmpty else { return nothing }
    return "(" + words.map { "\"\($0.text)\"" }.joined(separator: " OR ") + ")"
  }

  /// No fact is less than the one or greater than the other.
  static let first = "\u{E100}"
  static let last = "\u{E105}"

  /// Finds no article.
  static let nothing = "\"\u{E105}\""
}

/// The facts of an article, in the column of the index that holds them.
struct IndexFacts {
  private(set) var words: [IndexWord] = [.every]

  init(names: [NameID], quotes: [QuoteRow], ties: [Tie], source: Int64?) {
    var seen: Set<IndexWord> = []
    func add(_ word: IndexWord) { if seen.insert(word).inserted { words.append(word) } }
    for name in names { add(.named(name)) }
    for quote in quotes {
      for name in quote.by { add(.by(name)) }
      for name in quote.about { add(.about(name)) }
    }
    for tie in ties {
      for end in [tie.subject, tie.object] { add(.tied(names[end])) }
    }
    if let source { add(.source(source)) }
  }

  var text: String { words.map(\.text).joined(separator: " ") }
}
