internal import NewsModel

/// Reads the colon as a cue: headlines (*Minister: no new taxes*), transcripts (*MERKEL: We will.*)
/// and statements before a quotation.
struct AttributionColon {
  let text: AttributionText
  let sentence: Range<Int>

  /// Longest name of a speaker in tokens.
  private static let longestName = 8

  func frame() -> AttributionFrame? { label() ?? signature() }

  /// *New trains are late – Berg*: a headline with a name behind its last dash.
  private func signature() -> AttributionFrame? {
    let end = sentence.upperBound
    guard isParagraphStart, text.isWord(end - 1),
      let dash = sentence.suffix(5).last(where: { text.tokens[$0].kind == .dash }),
      dash > sentence.lowerBound + 2, dash + 1 < end, text.tokens[dash].followsSpace,
      text.tokens[dash + 1].followsSpace, text.entity[end - 1] >= 0, speaks(dash + 1..<end)
    else { return nil }
    return AttributionFrame(
      cue: dash..<dash + 1, source: dash + 1..<end, content: [sentence.lowerBound..<dash],
      confidence: Self.confidence)
  }

  /// How often a mark alone attributes.
  private static let confidence: Float = 0.5

  private func label() -> AttributionFrame? {
    let limit = min(sentence.lowerBound + Self.longestName, sentence.upperBound)
    guard let colon = (sentence.lowerBound..<limit).first(where: text.isColon),
      colon + 1 < sentence.upperBound, colon > sentence.lowerBound,
      (sentence.lowerBound..<colon).allSatisfy({ !text.isQuoted($0) }), isParagraphStart,
      speaks(sentence.lowerBound..<colon)
    else { return nil }
    return AttributionFrame(
      cue: colon..<colon + 1, source: sentence.lowerBound..<colon,
      content: [colon + 1..<contentEnd], confidence: Self.confidence)
  }

  private var isParagraphStart: Bool { text.tokens[sentence.lowerBound].startsLine }

  /// Whether the words before the colon name somebody: a person, a body, a report, or a name in
  /// capitals.
  private func speaks(_ name: Range<Int>) -> Bool {
    name.contains { index in
      text.entity[index] >= 0 && text.entities[Int(text.entity[index])].kind != .location
        || text.has(index, [.person, .group, .document])
    } || name.count <= 3 && name.allSatisfy { text.tokens[$0].isAllCaps }
  }

  private var contentEnd: Int {
    let last = sentence.upperBound - 1
    return text.tokens[last].kind == .terminator && !text.isQuoted(last)
      ? last : sentence.upperBound
  }
}
