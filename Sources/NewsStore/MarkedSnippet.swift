import NewsModel

/// Reads a passage in which SQLite has marked the matches. O(length).
struct MarkedSnippet {
  /// Control characters, which no article shows, tell the marks from the text.
  static let opening: Unicode.Scalar = "\u{2}"
  static let closing: Unicode.Scalar = "\u{3}"

  /// Bytes kept of a longer text before the first match and after it.
  private static let before = 80
  private static let after = 160

  private var bytes: [UInt8] = []
  private var marks: [TextRange] = []

  init(_ marked: String) {
    var start: Int?
    bytes.reserveCapacity(marked.utf8.count)
    for byte in marked.utf8 {
      switch byte {
      case UInt8(ascii: Self.opening): start = bytes.count
      case UInt8(ascii: Self.closing):
        if let begun = start { marks.append(TextRange(begun, bytes.count)) }
        start = nil
      default: bytes.append(byte)
      }
    }
  }

  /// The passage on one line, cut at white space around the first match when it is long.
  var excerpt: Excerpt {
    let text = String(decoding: bytes, as: UTF8.self)
    let first = marks.first ?? TextRange(0, 0)
    let whole = TextRange(0, bytes.count)
    guard bytes.count > 4 * (Self.before + Self.after) else {
      return Excerpt(whole, of: text, marks: marks)
    }
    let window = TextRange(
      wordStart(first.start - Self.before), wordEnd(first.end + Self.after))
    return Excerpt(window, of: text, marks: marks)
  }

  /// The first place from an offset on where a word or at least a character begins.
  private func wordStart(_ offset: Int) -> Int {
    guard offset > 0 else { return 0 }
    let limit = min(bytes.count, offset + Self.before)
    if let space = bytes[offset..<limit].firstIndex(of: 0x20) { return space + 1 }
    return bytes[offset...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
  }

  /// The last place up to an offset where a word or at least a character ends.
  private func wordEnd(_ offset: Int) -> Int {
    guard offset < bytes.count else { return bytes.count }
    if let space = bytes[(offset - Self.before)..<offset].lastIndex(of: 0x20) { return space }
    return bytes[..<offset].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
  }
}
