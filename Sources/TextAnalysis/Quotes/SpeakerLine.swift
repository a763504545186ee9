/// Reads attributions that need no verb: a name after a dash behind the passage (*“…” — Anna Berg*),
/// a name and a colon at its start inside the marks (*“BERG: …”*).
struct SpeakerLine {
  let text: AttributionText
  let tokens: Range<Int>

  /// Longest name in tokens.
  private static let longest = 6

  /// The name that follows the passage after a dash to the end of its line.
  func signature() -> (cue: Range<Int>, source: Range<Int>)? {
    let dash = tokens.upperBound
    guard dash + 1 < text.tokens.count, isDash(dash), !text.tokens[dash].startsParagraph
    else { return nil }
    var end = dash + 1
    while end < text.tokens.count, end <= dash + Self.longest, !text.tokens[end].startsLine,
      text.tokens[end].isCapitalized, text.isWord(end)
    {
      end += 1
    }
    let isName =
      end > dash + 1
      && (end == text.tokens.count || text.tokens[end].startsLine || !text.isWord(end))
    return isName ? (dash..<dash + 1, dash + 1..<end) : nil
  }

  private func isDash(_ index: Int) -> Bool {
    // The horizontal bar is used so too, and is a symbol to the tokenizer.
    text.tokens[index].kind == .dash
      || text.bytes(of: text.tokens[index]).elementsEqual([0xE2, 0x80, 0x95])
  }

  /// The speaker at the start of the passage with the colon, and where the words begin.
  func label() -> (cue: Range<Int>, source: Range<Int>)? {
    var colon = tokens.lowerBound + 1
    while colon < tokens.upperBound, colon < tokens.lowerBound + 1 + Self.longest,
      text.isWord(colon), text.tokens[colon].isAllCaps
    {
      colon += 1
    }
    guard colon > tokens.lowerBound + 1, text.isColon(colon), colon + 1 < tokens.upperBound else {
      return nil
    }
    return (colon..<colon + 1, tokens.lowerBound + 1..<colon)
  }
}
