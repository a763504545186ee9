internal import NewsModel

/// Joins two names of which the text says that they are, or were, names of one thing: "Ozols,
/// formerly known as Berg", "Berg, which changed its name to Ozols", "Bombay, now Mumbai".
enum RenamedNames {
  static func join(_ groups: inout NameGroups, _ mentions: [NameMention], _ document: Document) {
    for index in mentions.indices.dropLast() {
      let (one, other) = (mentions[index], mentions[index + 1])
      guard one.kind == other.kind, one.kind == .organization || one.kind == .location,
        !one.inHeadline, !other.inHeadline, one.key != other.key,
        isRenaming(one.tokens.upperBound, other.tokens.lowerBound, document)
      else { continue }
      groups.join(groups.formOfMention[index + 1], to: groups.formOfMention[index])
    }
  }

  /// Whether the tokens between two names say so and nothing else.
  private static func isRenaming(_ start: Int, _ end: Int, _ document: Document) -> Bool {
    guard (1...maximumTokens).contains(end - start) else { return false }
    let tokens = document.tokens[start..<end]
    var words = tokens.filter { $0.kind == .word }
      .map { NameFolding.word(document.bytes[$0.start..<$0.end]) }
    if words.last == "the" { words.removeLast() }
    let hasOtherSigns = tokens.contains { $0.kind != .word && !signs.contains($0.kind) }
    guard !words.isEmpty, !hasOtherSigns else { return false }
    let phrase = words.joined(separator: " ")
    // "Berg now Ozols" without a pause is no sentence about names.
    let isApart = tokens.first.map { $0.kind != .word } ?? false
    return isApart && asides.contains(phrase) || verbs.contains(phrase)
  }

  private static let maximumTokens = 10
  private static let signs: Set<TokenKind> = [
    .punctuation, .openBracket, .dash, .openQuote, .straightQuote,
  ]

  /// What stands between two names of one thing, apart from the first by a comma or bracket.
  private static let asides: Set<String> = [
    "formerly", "formerly known as", "formerly called", "formerly named", "previously",
    "previously known as", "previously called", "once known as", "once called",
    "originally known as", "originally called", "originally named", "also known as",
    "also called", "known as", "better known as", "best known as", "more commonly known as",
    "commonly known as", "then known as", "then called", "now", "now known as", "now called",
    "now renamed", "since renamed", "later renamed", "later known as", "renamed",
    "which changed its name to", "which has changed its name to", "which was renamed",
    "which renamed itself", "which is now called", "which is now known as", "which is known as",
    "which is also known as", "aka",
  ]

  /// What stands between them without a pause.
  private static let verbs: Set<String> = [
    "formerly known as", "also known as", "changed its name to", "has changed its name to",
    "changes its name to", "will change its name to", "is changing its name to", "was renamed",
    "is now called", "is now known as", "was formerly called", "was formerly known as",
    "renamed itself",
  ]
}
