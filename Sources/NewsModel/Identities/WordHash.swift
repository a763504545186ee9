/// Hashes of words in small letters (FNV-1a), to pass over most words of a text without making
/// strings of them.
struct WordHash {
  private(set) var value: UInt32 = 2_166_136_261

  /// The hash of a word's ASCII letters, case and all other bytes apart.
  init(_ word: some Sequence<UInt8>) {
    for byte in word where (byte | 0x20) &- UInt8(ascii: "a") < 26 { add(byte) }
  }

  init() {}

  /// Goes on with a letter.
  mutating func add(_ letter: UInt8) {
    value = (value ^ UInt32(letter | 0x20)) &* 16_777_619
  }

  /// Whether a byte is an ASCII letter or a part of a character beyond ASCII.
  static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- UInt8(ascii: "a") < 26 || byte >= 0x80
  }
}
