package import NewsModel

/// A passage of an article on one line: each run of white space with a line break in it is one
/// space. Marks, given as offsets into the article, move along.
package struct Excerpt: Sendable, Hashable {
  package private(set) var text: String
  /// UTF-8 offsets into `text`, in text order.
  package private(set) var marks: [TextRange]

  /// O(length of the article up to the passage). Marks outside of the passage are left out.
  package init(_ range: TextRange, of article: String, marks: [TextRange] = []) {
    let inside = marks.filter(range.contains).sorted()
    var line = OneLine()
    var offset = range.start
    var starts: [Int] = []
    var ends: [Int] = []
    var nextStart = 0
    let endOrder = inside.map(\.end).sorted()
    for byte in article.utf8.dropFirst(range.start).prefix(range.count) {
      while nextStart < inside.count, inside[nextStart].start == offset {
        starts.append(line.nextOffset)
        nextStart += 1
      }
      while ends.count < endOrder.count, endOrder[ends.count] == offset {
        ends.append(line.bytes.count)
      }
      line.add(byte)
      offset += 1
    }
    while ends.count < endOrder.count { ends.append(line.bytes.count) }
    text = String(decoding: line.bytes, as: UTF8.self)
    self.marks = zip(starts, ends).map { TextRange($0, $1) }.filter { !$0.isEmpty }
  }

  /// Two passages of an article as one, with " … " between.
  package func joined(with other: Excerpt) -> Excerpt {
    let ellipsis = " … "
    let shift = text.utf8.count + ellipsis.utf8.count
    var joined = self
    joined.text += ellipsis + other.text
    joined.marks += other.marks.map { TextRange($0.start + shift, $0.end + shift) }
    return joined
  }
}

extension Excerpt {
  /// Bytes kept of a longer passage before the first mark and after it.
  private static let before = 80
  private static let after = 160

  /// The same, cut at white space around its first mark when it is long.
  func cut() -> Excerpt {
    let bytes = Array(text.utf8)
    guard bytes.count > 4 * (Self.before + Self.after) else { return self }
    let first = marks.first ?? TextRange(0, 0)
    let window = TextRange(
      Self.wordStart(first.start - Self.before, bytes), Self.wordEnd(first.end + Self.after, bytes))
    return Excerpt(window, of: text, marks: marks)
  }

  /// The first place from an offset on where a word, or at least a character, begins.
  private static func wordStart(_ offset: Int, _ bytes: [UInt8]) -> Int {
    guard offset > 0 else { return 0 }
    if let space = bytes[offset..<(offset + before)].firstIndex(of: 0x20) { return space + 1 }
    return bytes[offset...].firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.count
  }

  /// The last place up to an offset where a word, or at least a character, ends.
  private static func wordEnd(_ offset: Int, _ bytes: [UInt8]) -> Int {
    guard offset < bytes.count else { return bytes.count }
    if let space = bytes[(offset - before)..<offset].lastIndex(of: 0x20) { return space }
    return bytes[..<offset].lastIndex { $0 & 0xC0 != 0x80 } ?? 0
  }
}

/// Bytes of a text with its line breaks turned to spaces as they come.
private struct OneLine {
  private(set) var bytes: [UInt8] = []
  /// Spaces held back until it is known whether a line break is among them.
  private var held = 0
  private var holdsBreak = false

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Where the next byte that is no space will stand.
  var nextOffset: Int { bytes.count + spaces }

  private var spaces: Int { holdsBreak ? 1 : held }

  mutating func add(_ byte: UInt8) {
    if Self.isBreak(byte) || Self.isSpace(byte) {
      held += 1
      holdsBreak = holdsBreak || Self.isBreak(byte)
    } else {
      flush()
      bytes.append(byte)
    }
  }

  private mutating func flush() {
    bytes.append(contentsOf: repeatElement(0x20, count: spaces))
    (held, holdsBreak) = (0, false)
  }
}
