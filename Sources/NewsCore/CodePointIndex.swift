import NewsModel

/// Converts between UTF-8 offsets, the unit inside the program, and code points, the unit of the
/// interchange format. Made in one pass over the text; a look-up costs at most `step` bytes.
struct CodePointIndex {
  private static let step = 64

  private let bytes: [UInt8]
  /// Code points before each multiple of `step` bytes.
  private var counts: [Int] = []
  let count: Int

  init(_ text: String) {
    bytes = Array(text.utf8)
    var total = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.step == 0 { counts.append(total) }
      if Self.isStart(byte) { total += 1 }
    }
    count = total
  }

  private static func isStart(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// Code points before a UTF-8 offset.
  func codePoints(before offset: Int) -> Int {
    guard offset < bytes.count else { return count }
    let block = offset / Self.step
    return counts[block]
      + bytes[(block * Self.step)..<offset].reduce(0) { $0 + (Self.isStart($1) ? 1 : 0) }
  }

  func codePoints(_ range: TextRange) -> TextRange {
    TextRange(codePoints(before: range.start), codePoints(before: range.end))
  }

  /// The UTF-8 offset of a code point; `nil` when the text is not that long.
  func offset(ofCodePoint number: Int) -> Int? {
    guard (0...count).contains(number) else { return nil }
    if number == count { return bytes.count }
    var low = 0
    var high = counts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if counts[middle] <= number { low = middle } else { high = middle }
    }
    var left = number - counts[low]
    var offset = low * Self.step
    while true {
      if Self.isStart(bytes[offset]) {
        if left == 0 { return offset }
        left -= 1
      }
      offset += 1
    }
  }
}
