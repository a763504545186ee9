internal import NewsModel

/// The paragraphs of a text, where a quotation without its closing mark ends.
///
/// A blank line ends a paragraph. A single line break does too, unless the text is hard-wrapped:
/// no line is longer than 100 bytes and lines mostly break inside a sentence.
struct QuoteParagraphs {
  /// In text order, without line breaks at their ends.
  private(set) var ranges: [TextRange] = []

  /// O(length of the text).
  init(of bytes: [UInt8]) {
    let lines = Self.lines(of: bytes)
    let joinsLines = Self.isHardWrapped(lines, in: bytes)
    var open: TextRange?
    for line in lines {
      let isBlank = bytes[line.start..<line.end].allSatisfy { $0 <= 0x20 }
      if let paragraph = open, isBlank || !joinsLines {
        ranges.append(paragraph)
        open = nil
      }
      if !isBlank { open = TextRange(open?.start ?? line.start, line.end) }
    }
    if let open { ranges.append(open) }
  }

  private static func lines(of bytes: [UInt8]) -> [TextRange] {
    var lines: [TextRange] = []
    var start = 0
    for offset in bytes.indices where bytes[offset] == UInt8(ascii: "\n") {
      lines.append(TextRange(start, offset))
      start = offset + 1
    }
    lines.append(TextRange(start, bytes.count))
    return lines
  }

  private static func isHardWrapped(_ lines: [TextRange], in bytes: [UInt8]) -> Bool {
    var breaks = 0
    var insideSentence = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      if line.count > 100 || next.count > 100 { return false }
      guard let last = bytes[line.start..<line.end].last(where: { $0 > 0x20 }),
        bytes[next.start..<next.end].contains(where: { $0 > 0x20 })
      else { continue }
      breaks += 1
      if last.isAsciiLetter || last == UInt8(ascii: ",") { insideSentence += 1 }
    }
    return breaks > 0 && insideSentence * 2 >= breaks
  }
}
