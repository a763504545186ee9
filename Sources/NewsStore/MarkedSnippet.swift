import NewsModel

/// Reads a passage in which SQLite has marked the matches. O(length).
struct MarkedSnippet {
  /// Control characters, which no article shows, tell the marks from the text.
  static let opening: Unicode.Scalar = "\u{2}"
  static let closing: Unicode.Scalar = "\u{3}"

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

  /// The passage on one line.
  var excerpt: Excerpt {
    Excerpt(
      TextRange(0, bytes.count), of: String(decoding: bytes, as: UTF8.self), marks: marks)
  }
}
