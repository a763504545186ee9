/// One line of a text that is not blank.
struct TextLine {
  /// Where it stands, without blanks at its end; those at its start belong to it.
  var range: Range<Int>
  /// Number of blanks at its start.
  var indent: Int
  /// Whether a blank line stands before it, or nothing.
  var startsBlock: Bool
}

/// A text cut at its line ends; blank lines only leave their trace in `TextLine.startsBlock`.
struct TextLines {
  let utf8: [UInt8]
  private(set) var lines: [TextLine] = []

  /// O(n).
  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    var start = 0
    var startsBlock = true
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: UInt8(ascii: "\n")) ?? utf8.count
      if let line = Self.line(start..<end, of: utf8, startsBlock: startsBlock) {
        lines.append(line)
        startsBlock = false
      } else {
        startsBlock = true
      }
      start = end + 1
    }
  }

  private static func line(
    _ range: Range<Int>, of utf8: [UInt8], startsBlock: Bool
  ) -> TextLine? {
    guard let first = utf8[range].firstIndex(where: { !$0.isBlank }),
      let last = utf8[range].lastIndex(where: { !$0.isBlank })
    else { return nil }
    return TextLine(
      range: range.lowerBound..<last + 1, indent: first - range.lowerBound,
      startsBlock: startsBlock)
  }

  /// A line without the blanks at its start.
  func content(of line: TextLine) -> ArraySlice<UInt8> {
    utf8[line.range.lowerBound + line.indent..<line.range.upperBound]
  }

  /// Takes the first lines away; the next one begins a block.
  mutating func removeFirst(_ count: Int) {
    lines.removeFirst(count)
    if !lines.isEmpty { lines[0].startsBlock = true }
  }

  /// The lines before the first blank one, at most `limit` of them.
  func firstBlock(limit: Int) -> [ArraySlice<UInt8>] {
    var block: [ArraySlice<UInt8>] = []
    for line in lines.prefix(limit) {
      if !block.isEmpty, line.startsBlock { break }
      block.append(content(of: line))
    }
    return block
  }
}
