internal import NewsModel

/// A quote in tokens, before its speaker is known.
struct QuoteDraft {
  /// The pieces, outermost quotation marks included.
  private(set) var tokens: [Range<Int>]
  /// The passages in the pieces.
  private(set) var passages: [Int]
  var cue: Range<Int>?
  var source: Range<Int>?
  var confidence: Float

  init(
    _ frame: AttributionFrame?, pieces: [Range<Int>], passages: [Int], in text: AttributionText
  ) {
    tokens = pieces
    self.passages = passages
    cue = frame?.cue
    source = frame?.source
    confidence = frame?.confidence ?? 0.3
  }

  /// First token of the content.
  var start: Int { tokens.first?.lowerBound ?? 0 }

  /// Adds a passage that goes on with the quote.
  mutating func append(_ range: Range<Int>, _ passage: Int) {
    let place = tokens.lastIndex { $0.lowerBound < range.lowerBound }.map { $0 + 1 } ?? 0
    tokens.insert(range, at: place)
    passages.append(passage)
  }

  /// The pieces as ranges of the text, without the marks around a piece that lies in one passage.
  func content(in text: AttributionText) -> [TextRange] {
    tokens.flatMap { piece -> [TextRange] in
      let range = text.range(of: piece)
      let passage = text.passage[piece.lowerBound]
      guard passage >= 0, text.passage[piece.upperBound - 1] == passage,
        text.passages[Int(passage)].outer.contains(range)
      else { return [range] }
      return text.passages[Int(passage)].pieces.compactMap { piece in
        let shared = TextRange(max(piece.start, range.start), min(piece.end, range.end))
        return shared.isEmpty ? nil : shared
      }
    }
  }

  /// Whether all, some or none of the words stand in marks.
  func kind(in text: AttributionText) -> QuoteKind {
    var (words, quoted) = (0, 0)
    for piece in tokens {
      for index in piece where text.isWord(index) {
        words += 1
        if text.isQuoted(index) { quoted += 1 }
      }
    }
    if quoted == 0 { return .indirect }
    return quoted == words ? .direct : .mixed
  }
}
