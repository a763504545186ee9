import NewsModel

/// An FTS5 expression made of quoted strings only, so that nothing typed can be read as syntax.
enum MatchExpression {
  /// Any of the words that a search looks for in the text; `nil` when it asks for none.
  static func words(of query: SearchQuery) -> String? { any(query, .anywhere) }

  /// The same for words inside quotes.
  static func said(by query: SearchQuery) -> String? { any(query, .quotes) }

  private static func any(_ query: SearchQuery, _ column: SearchColumn) -> String? {
    let parts = query.expression.words(in: column).compactMap { expression($0) }
    return parts.isEmpty ? nil : parts.joined(separator: " OR ")
  }

  /// Whether the tokenizer finds a word in a text: without one a phrase matches nothing.
  static func holdsToken(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .decimalNumber, .letterNumber, .otherNumber, .privateUse:
        return true
      default: return false
      }
    }
  }

  /// What some words must match; `nil` when the tokenizer finds none in them.
  static func expression(_ words: SearchWords) -> String? {
    switch words {
    case .word(let text), .phrase(let text): holdsToken(text) ? quoted(text) : nil
    case .prefix(let text): holdsToken(text) ? quoted(text) + " *" : nil
    case .near(let words, let distance):
      "NEAR(" + words.filter(holdsToken).map(quoted).joined(separator: " ") + ", \(distance))"
    }
  }

  private static func quoted(_ text: String) -> String {
    let safe = text.unicodeScalars.map { scalar -> String in
      switch scalar {
      case "\"", "\0": " "
      default: String(scalar)
      }
    }
    return "\"" + safe.joined() + "\""
  }
}

extension SearchExpression {
  /// The words looked for in a part of the article, those that are left out aside.
  func words(in column: SearchColumn) -> [SearchWords] {
    leaves.compactMap { if case .text(let words, column) = $0 { words } else { nil } }
  }

  var leaves: [SearchExpression] {
    switch self {
    case .all(let parts), .any(let parts): parts.flatMap(\.leaves)
    case .not: []
    default: [self]
    }
  }
}
