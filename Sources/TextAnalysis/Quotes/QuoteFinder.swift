internal import NewsModel

/// Finds the passages of a text that stand in quotation marks.
///
/// Needs: bytes. Gives: quoted passages. Example: *“We will go,” he said, “and soon.”* has two.
///
/// Curly, straight, low-high, doubled and single marks, guillemets and corner brackets are known.
/// Marks nested in others are part of the passage. Where the closing mark is missing the paragraph
/// ends the passage; when the next paragraph begins with an opening mark again, the passage goes on
/// there. Apostrophes, primes and inches are no marks.
package struct QuoteFinder {
  private let bytes: [UInt8]
  private var passages: [QuotedPassage] = []
  /// The family of the last passage while it waits for the next paragraph to go on with it.
  private var unclosed: QuoteMark.Family?

  /// The passages in text order; they do not overlap. O(length of the text).
  package static func passages(in bytes: [UInt8]) -> [QuotedPassage] {
    var finder = QuoteFinder(bytes: bytes)
    for paragraph in QuoteParagraphs(of: bytes).ranges { finder.read(paragraph) }
    return finder.passages
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func read(_ paragraph: TextRange) {
    let marks = marks(in: paragraph)
    let pairing = QuoteMarkPairing(marks, in: bytes)
    for (index, pair) in pairing.pairs.enumerated() {
      let begins = index == 0 && isFirst(pair.open.start, of: paragraph)
      append(
        pair, upTo: paragraph.end,
        continues: begins && pair.open.family == unclosed && !isLabel(at: pair.open.end))
    }
    let isOpen = pairing.pairs.last.map { $0.close == nil } ?? false
    unclosed = isOpen ? pairing.pairs.last?.open.family : nil
  }

  private func isFirst(_ offset: Int, of paragraph: TextRange) -> Bool {
    bytes[paragraph.start..<offset].allSatisfy { $0 <= 0x20 }
  }

  /// Whether a name in capitals and a colon begin here: the next speaker of a transcript.
  private func isLabel(at offset: Int) -> Bool {
    let label = bytes[offset...].prefix(40).prefix { $0 != UInt8(ascii: ":") }
    return label.count >= 2 && label.count < 40
      && label.allSatisfy { !($0 &- 0x61 < 26) && $0 != UInt8(ascii: "\n") }
  }

  private func marks(in paragraph: TextRange) -> [QuoteMark] {
    var marks: [QuoteMark] = []
    var offset = paragraph.start
    while offset < paragraph.end {
      guard QuoteMarkForm.mayBegin(with: bytes[offset]), let mark = QuoteMark.at(offset, in: bytes),
        mark.end <= paragraph.end
      else {
        offset += 1
        continue
      }
      if !isInch(mark, after: marks.last) { marks.append(mark) }
      offset = mark.end
    }
    return marks
  }

  /// Whether a straight mark after a number means inches or seconds: 6'2", or a number's mark that
  /// another one follows where only one can close.
  private func isInch(_ mark: QuoteMark, after last: QuoteMark?) -> Bool {
    guard mark.family == .straight, mark.start > 1, bytes[mark.start - 1].isAsciiDigit else {
      return false
    }
    var digits = mark.start - 1
    while digits > 0, bytes[digits - 1].isAsciiDigit { digits -= 1 }
    return digits > 0 && bytes[digits - 1] == UInt8(ascii: "'")
      || last == nil && !mark.canOpen
  }

  private mutating func append(
    _ pair: QuoteMarkPairing.Pair, upTo end: Int, continues: Bool
  ) {
    let piece = trimmed(TextRange(pair.open.end, pair.close?.start ?? end))
    guard !piece.isEmpty else { return }
    let outerEnd = pair.close?.end ?? piece.end
    if continues, let last = passages.indices.last {
      passages[last].pieces.append(piece)
      passages[last].outer.end = outerEnd
    } else {
      passages.append(
        QuotedPassage(
          pieces: [piece], outer: TextRange(pair.open.start, outerEnd)))
    }
  }

  private func trimmed(_ range: TextRange) -> TextRange {
    var range = range
    while range.start < range.end, bytes[range.start] <= 0x20 { range.start += 1 }
    while range.end > range.start, bytes[range.end - 1] <= 0x20 { range.end -= 1 }
    return range
  }
}
