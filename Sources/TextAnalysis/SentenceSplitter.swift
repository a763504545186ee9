package import NewsModel

/// Groups tokens into sentences.
///
/// - Needs: the tokens of a text and its bytes.
/// - Gives: ranges of token indices, in order, without gaps.
/// - Example: `He met U.S. President Ida Lo. “Fine.” Then he left.` → three sentences.
///
/// A blank line always ends a sentence, a single line end never does unless a list goes on. Linear.
package struct SentenceSplitter: Sendable {
  package init() {}

  package func sentences(of tokens: [Token], in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    let text = ByteCursor(bytes)
    var sentences: [Range<Int>] = []
    sentences.reserveCapacity(tokens.count / 20 + 1)
    var start = 0
    for index in tokens.indices.dropFirst()
    where breaks(before: index, from: start, tokens, text) {
      sentences.append(start..<index)
      start = index
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// The bytes that a range of tokens covers.
  package static func range(of sentence: Range<Int>, _ tokens: [Token]) -> TextRange {
    TextRange(tokens[sentence.lowerBound].start, tokens[sentence.upperBound - 1].end)
  }

  private func breaks(before index: Int, from start: Int, _ tokens: [Token], _ text: ByteCursor)
    -> Bool
  {
    let next = tokens[index]
    if next.startsParagraph { return true }
    if next.startsLine, goesOnAsList(index, from: start, tokens, text) { return true }
    // Nearly every token ends here: only closing marks and ends can stand before a sentence.
    guard let end = sentenceEnd(before: index, from: start, tokens, text) else { return false }
    guard !closesSentence(index, tokens) else { return false }
    return isBreak(end: end, next: index, tokens, text)
  }

  /// The terminator, ellipsis or abbreviation that ends right before `index`, closing marks apart.
  private func sentenceEnd(
    before index: Int, from start: Int, _ tokens: [Token], _ text: ByteCursor
  )
    -> Int?
  {
    var end = index - 1
    while end > start, index - end <= 4, isClosing(tokens[end]) { end -= 1 }
    switch tokens[end].kind {
    case .terminator where end == start + 1 && bullet(at: start, tokens, text) != nil: return nil
    case .terminator, .ellipsis: return end
    case .word where tokens[end].isAbbreviated: return end
    default: return nil
    }
  }

  private func isClosing(_ token: Token) -> Bool {
    switch token.kind {
    case .closeQuote, .closeBracket: true
    case .straightQuote: !token.followsSpace
    default: false
    }
  }

  /// Whether the token still belongs to the sentence that a stop before it ended.
  private func closesSentence(_ index: Int, _ tokens: [Token]) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .closeQuote, .closeBracket: return true
    case .straightQuote:
      return !token.followsSpace && (index + 1 >= tokens.count || tokens[index + 1].followsSpace)
    case .terminator, .ellipsis, .clitic: return true
    case .punctuation: return !token.followsSpace
    default: return false
    }
  }

  private func isBreak(end: Int, next: Int, _ tokens: [Token], _ text: ByteCursor) -> Bool {
    let first = firstWord(from: next, tokens)
    let token = tokens[first]
    if tokens[end].kind == .word {
      return end == next - 1 || first != next
        ? breaks(afterAbbreviation: tokens[end], first: token, opened: first > next, text)
        : token.isCapitalized
    }
    switch token.kind {
    case .word: return token.isCapitalized || isCaseless(token, text)
    case .number:
      return tokens[next].followsSpace || tokens[end].kind != .terminator
    case .dash, .punctuation: return false
    default: return true
    }
  }

  /// The first token that is no opening mark.
  private func firstWord(from index: Int, _ tokens: [Token]) -> Int {
    var index = index
    let limit = min(index + 3, tokens.count - 1)
    while index < limit {
      switch tokens[index].kind {
      case .openQuote, .openBracket, .straightQuote, .ellipsis: index += 1
      default: return index
      }
    }
    return index
  }

  /// Scripts without capitals have no other mark of a sentence's start than its place.
  private func isCaseless(_ token: Token, _ text: ByteCursor) -> Bool {
    text[token.start] >= 0xD6
  }

  private func breaks(
    afterAbbreviation abbreviation: Token, first: Token, opened: Bool, _ text: ByteCursor
  ) -> Bool {
    guard first.kind == .word, first.isCapitalized else { return false }
    let range = abbreviation.start..<(abbreviation.end - 1)
    switch Abbreviation.table[text.packed(range)] {
    case .title, .numbered: return false
    case .closing: return true
    default: break
    }
    if isHour(range, text) { return true }
    // Initials of people stand before names, and few names are also common first words.
    return SentenceStarters.contains(text.packed(first.start..<first.end))
  }

  /// "a.m." and "p.m.".
  private func isHour(_ range: Range<Int>, _ text: ByteCursor) -> Bool {
    text.matches("a.m", at: range.lowerBound) && range.count == 3
      || text.matches("p.m", at: range.lowerBound) && range.count == 3
  }

  /// Whether a line that starts with a bullet or number goes on with a list.
  private func goesOnAsList(_ index: Int, from start: Int, _ tokens: [Token], _ text: ByteCursor)
    -> Bool
  {
    guard let bullet = bullet(at: index, tokens, text) else { return false }
    if bullet >= 0x80 { return true }
    let previous = tokens[index - 1]
    if previous.kind == .terminator || text[previous.start] == UInt8(ascii: ":") { return true }
    return self.bullet(at: start, tokens, text) == bullet
  }

  /// What kind of list item starts here: its first byte, digits all alike.
  private func bullet(at index: Int, _ tokens: [Token], _ text: ByteCursor) -> UInt8? {
    guard tokens[index].startsLine, index + 1 < tokens.count else { return nil }
    let token = tokens[index]
    let next = tokens[index + 1]
    switch token.kind {
    case .dash, .symbol, .punctuation:
      let byte = text[token.start]
      let isMark = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte >= 0x80
      return isMark && token.count <= 3 && next.followsSpace ? byte : nil
    case .number:
      let isItem =
        !next.followsSpace && token.count <= 2
        && (text[next.start] == UInt8(ascii: ".") || text[next.start] == UInt8(ascii: ")"))
      return isItem ? UInt8(ascii: "1") : nil
    default: return nil
    }
  }
}

/// Words that start sentences far more often than they go on a name.
private enum SentenceStarters {
  private static let words: Set<UInt64> = Set(
    """
    the a an in on at it its he she they we i you his her their our this that these those there
    but and or so as if when while after before since although though however also for from with
    by to of under during among many some most all both each one two three no not yet what who
    how why where then now meanwhile last earlier later once here such more despite because until
    """
    .split(whereSeparator: \.isWhitespace).map { $0.utf8.reduce(0) { $0 << 8 | UInt64($1) } })

  static func contains(_ packed: UInt64) -> Bool { words.contains(packed) }
}
