/// Reads Unicode scalars from UTF-8 bytes one after the other; an invalid byte reads as U+FFFD.
struct ScalarCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset: Int
  private let end: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    self.bytes = bytes
    offset = start
    self.end = end
  }

  /// The next scalar, `nil` at the end.
  @inline(__always)
  mutating func next() -> UInt32? {
    guard offset < end else { return nil }
    let first = UInt32(bytes[offset])
    offset += 1
    return first < 0x80 ? first : multibyte(first)
  }

  private mutating func multibyte(_ first: UInt32) -> UInt32 {
    let length: Int
    switch first {
    case 0xC2..<0xE0: length = 1
    case 0xE0..<0xF0: length = 2
    case 0xF0..<0xF5: length = 3
    default: return 0xFFFD
    }
    guard offset + length <= end else { return 0xFFFD }
    var scalar = first & (0x3F >> UInt32(length))
    for index in offset..<offset + length {
      let byte = UInt32(bytes[index])
      guard byte & 0xC0 == 0x80 else { return 0xFFFD }
      scalar = scalar << 6 | (byte & 0x3F)
    }
    offset += length
    return scalar
  }
}
