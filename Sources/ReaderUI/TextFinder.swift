import NewsModel

/// Finds words in one text, ignoring case where they have no capital letter.
struct TextFinder: Sendable, Hashable {
  let words: String

  /// `nil` for no words.
  init?(_ words: String) {
    guard !words.isEmpty else { return nil }
    self.words = words
  }

  /// Where the words stand, as UTF-8 offsets; white space matches any white space. Linear for
  /// ordinary words, O(text × words) at worst.
  func matches(in text: String) -> [TextRange] {
    let isExact = words.contains { $0.isUppercase }
    let needle = Self.folded(words, isExact: isExact).bytes
    let hay = Self.folded(text, isExact: isExact)
    guard let first = needle.first, needle.count <= hay.bytes.count else { return [] }
    var matches: [TextRange] = []
    var start = 0
    while start <= hay.bytes.count - needle.count {
      if hay.bytes[start] == first,
        hay.bytes[start..<start + needle.count].elementsEqual(needle)
      {
        let end = start + needle.count
        matches.append(TextRange(Int(hay.offsets[start]), Int(hay.offsets[end])))
        start = end
      } else {
        start += 1
      }
    }
    return matches
  }

  /// The text's bytes as compared, and for each the offset in the text of the scalar it is from.
  private static func folded(
    _ text: String, isExact: Bool
  ) -> (bytes: [UInt8], offsets: [Int32]) {
    var bytes: [UInt8] = []
    var offsets: [Int32] = []
    var offset: Int32 = 0
    for scalar in text.unicodeScalars {
      let form = isExact ? String(scalar) : scalar.properties.lowercaseMapping
      for byte in scalar.properties.isWhitespace ? " ".utf8 : form.utf8 {
        bytes.append(byte)
        offsets.append(offset)
      }
      offset += Int32(UTF8.width(scalar))
    }
    offsets.append(offset)
    return (bytes, offsets)
  }
}
