/// Bytes of a text, read without ever leaving them: beyond the end stands a zero.
struct ByteCursor {
  private let bytes: UnsafeBufferPointer<UInt8>
  let count: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    count = bytes.count
  }

  @inline(__always)
  subscript(offset: Int) -> UInt8 {
    offset < count ? bytes[offset] : 0
  }

  /// The character at an offset; ill-formed bytes count as symbols of one byte, so do zeros.
  @inline(__always)
  func character(at offset: Int, ascii: UnsafeBufferPointer<CharacterClass>) -> ClassifiedCharacter
  {
    let byte = self[offset]
    if byte < 0x80 { return ClassifiedCharacter(kind: ascii[Int(byte)], length: 1) }
    return wideCharacter(at: offset)
  }

  private func wideCharacter(at offset: Int) -> ClassifiedCharacter {
    let lead = self[offset]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead < 0xF5 else { return ClassifiedCharacter(kind: .symbol, length: 1) }
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length {
      let next = self[offset + index]
      guard next & 0xC0 == 0x80 else { return ClassifiedCharacter(kind: .symbol, length: 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return ClassifiedCharacter(kind: .of(scalar), length: length)
  }

  /// Whether the ASCII letters at an offset are these small letters, in either case.
  func matches(_ word: StaticString, at offset: Int) -> Bool {
    guard offset + word.utf8CodeUnitCount <= count else { return false }
    for index in 0..<word.utf8CodeUnitCount
    where bytes[offset + index] | 0x20 != word.utf8Start[index] { return false }
    return true
  }

  /// Up to eight bytes packed into a number, ASCII capitals as small letters; 0 when there are more.
  func packed(_ range: Range<Int>) -> UInt64 {
    guard range.count <= 8 else { return 0 }
    var key: UInt64 = 0
    for offset in range {
      let byte = self[offset]
      let isCapital = byte &- UInt8(ascii: "A") < 26
      key = key << 8 | UInt64(isCapital ? byte | 0x20 : byte)
    }
    return key
  }
}
