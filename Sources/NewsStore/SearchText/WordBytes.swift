/// Well-formed UTF-8 and what its bytes are to words. Offsets lie on scalar boundaries.
struct WordBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  var count: Int { bytes.count }

  /// An ASCII letter in lower case, a digit, or 0 for any other byte.
  @inline(__always)
  static func folded(_ byte: UInt8) -> UInt8 {
    let lower = byte | 0x20
    if lower &- UInt8(ascii: "a") < 26 { return lower }
    return byte &- UInt8(ascii: "0") < 10 ? byte : 0
  }

  /// The byte at an offset; beyond the end stands a zero.
  func byte(at offset: Int) -> UInt8 { offset < count ? bytes[offset] : 0 }

  @inline(__always)
  func width(at offset: Int) -> Int {
    let lead = bytes[offset]
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
  }

  func scalar(at offset: Int) -> Unicode.Scalar {
    let width = width(at: offset)
    guard width > 1, offset + width <= count else { return Unicode.Scalar(byte(at: offset) & 0x7F) }
    var value = UInt32(bytes[offset]) & (0x7F >> UInt32(width))
    for index in 1..<width { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Whether a scalar that can begin a word stands at an offset.
  @inline(__always)
  func beginsWord(at offset: Int) -> Bool {
    let byte = byte(at: offset)
    if byte < 0x80 { return Self.folded(byte) != 0 }
    let role = ScalarFolding(scalar(at: offset)).role
    return role != .separator && role != .ignored
  }

  func isLetter(at offset: Int) -> Bool {
    let byte = byte(at: offset)
    if byte < 0x80 { return Self.folded(byte) >= UInt8(ascii: "a") }
    return ScalarFolding(scalar(at: offset)).role == .letter
  }

  /// Whether a word of a single letter stands at an offset.
  func isLoneLetter(at offset: Int) -> Bool {
    isLetter(at: offset) && !goesOn(at: offset + width(at: offset))
  }

  /// Whether a word of one to three ASCII letters stands at an offset.
  func isShortWord(at offset: Int) -> Bool {
    var end = offset
    while end < offset + 4, Self.folded(byte(at: end)) >= UInt8(ascii: "a") { end += 1 }
    return 1...3 ~= end - offset && !goesOn(at: end)
  }

  /// Whether a word that has begun goes on at an offset.
  private func goesOn(at offset: Int) -> Bool {
    let byte = byte(at: offset)
    if byte < 0x80 { return Self.folded(byte) != 0 }
    return ScalarFolding(scalar(at: offset)).role != .separator
  }
}

/// Hangul written as jamo, which make up a syllable by the arithmetic of the Unicode Standard,
/// section 3.12.
extension WordBytes {
  /// The syllable whose jamo begin at an offset, and their bytes.
  func syllable(at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    guard let lead = jamo(at: offset, 0x1100, 19), let vowel = jamo(at: offset + 3, 0x1161, 21)
    else { return nil }
    let tail = jamo(at: offset + 6, 0x11A8, 27)
    let value = 0xAC00 + (lead * 21 + vowel) * 28 + (tail.map { $0 + 1 } ?? 0)
    return Unicode.Scalar(value).map { ($0, tail == nil ? 6 : 9) }
  }

  /// Which jamo of a series stands at an offset; each takes three bytes.
  private func jamo(at offset: Int, _ first: UInt32, _ count: UInt32) -> UInt32? {
    guard byte(at: offset) == 0xE1 else { return nil }
    let index = scalar(at: offset).value &- first
    return index < count ? index : nil
  }
}
