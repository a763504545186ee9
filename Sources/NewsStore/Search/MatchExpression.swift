import NewsModel

/// Words as an FTS5 expression made of quoted tokens only, so that nothing typed can be read as
/// syntax.
enum MatchExpression {
  /// `nil` where there is nothing to look for.
  static func text(_ words: SearchWords) -> String? {
    switch words {
    case .word(let text), .phrase(let text): phrase(text)
    case .prefix(let text): phrase(text).map { $0 + " *" }
    case .near(let texts, let distance): near(texts.compactMap(phrase), distance)
    }
  }

  private static func phrase(_ text: String) -> String? {
    let tokens = SearchTokens.words(of: text)
    return tokens.isEmpty ? nil : "\"" + tokens.joined(separator: " ") + "\""
  }

  private static func near(_ phrases: [String], _ distance: Int) -> String? {
    guard phrases.count > 1 else { return phrases.first }
    return "NEAR(" + phrases.joined(separator: " ") + ", \(max(0, distance)))"
  }
}
