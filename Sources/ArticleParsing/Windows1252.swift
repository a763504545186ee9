/// The 8-bit encoding of Western European Windows, which old wire copy comes in.
enum Windows1252 {
  /// Whether ill-formed UTF-8 is rather a text in Windows-1252; decided for the whole file.
  ///
  /// All must hold:
  /// - no control bytes beside tab, line ends and form feed, and none of the five bytes that
  ///   Windows-1252 leaves open: else it is no text at all, or none of this encoding;
  /// - more stray bytes than characters of UTF-8, whole or cut: one damaged byte in a text full of
  ///   curly quotes leaves it UTF-8, and so does a text cut inside a character;
  /// - at most a quarter of the bytes above ASCII: Western languages stay far below, while other
  ///   8-bit alphabets (Cyrillic, Greek) consist of little else.
  static func isLikely(for bytes: [UInt8], faults: UTF8Faults) -> Bool {
    var highCount = 0
    var leadCount = 0
    for byte in bytes {
      if byte < 0x20 ? !isTextControl(byte) : byte == 0x7F { return false }
      guard byte >= 0x80 else { continue }
      if isUnassigned(byte) { return false }
      highCount += 1
      if byte >= 0xC0 { leadCount += 1 }
    }
    // Characters of UTF-8, whole or cut, have one lead byte each.
    let utf8Count = leadCount - faults.strayLeadCount
    return faults.strayCount > utf8Count && highCount <= bytes.count / 4
  }

  /// The text as UTF-8; every byte is a character.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        result += Array(String(scalar(of: byte)).utf8)
      }
    }
    return result
  }

  private static func isTextControl(_ byte: UInt8) -> Bool {
    byte == 0x09 || byte == 0x0A || byte == 0x0C || byte == 0x0D
  }

  private static func isUnassigned(_ byte: UInt8) -> Bool {
    byte < 0xA0 && c1Scalars[Int(byte) - 0x80] == "\u{FFFD}"
  }

  private static func scalar(of byte: UInt8) -> Unicode.Scalar {
    (0x80..<0xA0).contains(byte) ? c1Scalars[Int(byte) - 0x80] : Unicode.Scalar(byte)
  }

  /// What stands at 80 to 9F, where Latin-1 has control characters; U+FFFD where nothing does.
  private static let c1Scalars: [Unicode.Scalar] = [
    "€", "\u{FFFD}", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\u{FFFD}", "Ž",
    "\u{FFFD}", "\u{FFFD}", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ",
    "\u{FFFD}", "ž", "Ÿ",
  ]
}
