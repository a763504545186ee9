internal import NewsModel

/// Names that an article has shown in ordinary sentences, to be found again where case says nothing.
struct KnownNames: Sendable {
  private var kinds: [String: EntityKind] = [:]
  private var longest = 0

  init(_ spans: [EntitySpan], in document: Document) {
    for span in spans where span.tokens.count <= 12 {
      let words = span.tokens.map { Self.fold(document.tokens[$0], in: document) }
      add(words, span.kind)
      if span.kind == .person, words.count > 1, let surname = words.last { add([surname], .person) }
    }
  }

  private mutating func add(_ words: [String], _ kind: EntityKind) {
    let key = words.joined(separator: " ")
    guard key.utf8.count > 1, kinds[key] == nil else { return }
    kinds[key] = kind
    longest = max(longest, words.count)
  }

  /// The longest known names in a line, from left to right. O(words · longest name).
  func mentions(in line: Range<Int>, of document: Document) -> [EntitySpan] {
    guard longest > 0 else { return [] }
    let words = line.map { Self.fold(document.tokens[$0], in: document) }
    var found: [EntitySpan] = []
    var start = 0
    while start < words.count {
      let match = longestMatch(words[start..<min(start + longest, words.count)])
      if let match, document.tokens[line.lowerBound + start].isCapitalized {
        let first = line.lowerBound + start
        found.append(
          EntitySpan(kind: match.kind, tokens: first..<first + match.count, confidence: 1))
      }
      start += match?.count ?? 1
    }
    return found
  }

  private func longestMatch(_ words: ArraySlice<String>) -> (kind: EntityKind, count: Int)? {
    for count in stride(from: words.count, to: 0, by: -1) {
      if let kind = kinds[words.prefix(count).joined(separator: " ")] { return (kind, count) }
    }
    return nil
  }

  private static func fold(_ token: Token, in document: Document) -> String {
    NameFolding.word(document.bytes[token.start..<token.end])
  }
}
