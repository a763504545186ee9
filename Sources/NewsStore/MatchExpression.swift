import NewsModel

/// An FTS5 expression made of quoted strings only, so that nothing typed can be read as syntax.
enum MatchExpression {
  /// What the words of a search must match in headline or text; `nil` when it asks for no words.
  static func words(of query: SearchQuery) -> String? {
    joined(query.terms.map { Self.text($0) })
  }

  /// The same for words inside quotes, one expression for each `said:`.
  static func said(by query: SearchQuery) -> [String] {
    query.terms.compactMap { term in
      guard case .said(let words) = term, holdsToken(words) else { return nil }
      return quoted(words)
    }
  }

  /// Every word of a list's filter begins a word.
  static func filter(_ filter: String) -> String? {
    joined(filter.split(whereSeparator: \.isWhitespace).map { prefix(String($0)) })
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

  private static func text(_ term: SearchQuery.Term) -> String? {
    switch term {
    case .word(let text), .phrase(let text): holdsToken(text) ? quoted(text) : nil
    case .prefix(let text): prefix(text)
    case .organization, .said, .onOrAfter, .before: nil
    }
  }

  private static func prefix(_ text: String) -> String? {
    holdsToken(text) ? quoted(text) + " *" : nil
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

  private static func joined(_ parts: [String?]) -> String? {
    let parts = parts.compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: " AND ")
  }
}
