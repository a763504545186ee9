/// The words of a name in the form in which its spellings meet: small letters without diacritics,
/// dots and apostrophes, "&" as "and", hyphens as spaces, American spelling, no possessive ending.
package enum FoldedName {
  /// The folded words of a name, at most sixteen; O(length).
  package static func words(_ name: some StringProtocol) -> [String] {
    var folder = Folder()
    for byte in name.utf8 {
      guard byte < 0x80 else { return slowWords(name) }
      folder.add(byte)
    }
    return folder.end()
  }

  /// The same for names with letters beyond ASCII.
  private static func slowWords(_ name: some StringProtocol) -> [String] {
    var folder = Folder()
    for scalar in name.unicodeScalars {
      switch scalar {
      case "\u{0}"..."\u{7F}": folder.add(UInt8(scalar.value))
      case "\u{200B}"..."\u{200F}", "\u{2060}", "\u{300}"..."\u{36F}": continue
      case "’", "‘", "ʼ": folder.add(UInt8(ascii: "'"))
      default:
        if let letters = LatinLetters.base(scalar) {
          for byte in letters.utf8 { folder.append(byte) }
        } else {
          folder.add(UInt8(ascii: " "))
        }
      }
    }
    return folder.end()
  }

  /// Takes a name byte by byte.
  private struct Folder {
    private var words: [String] = []
    private var word: [UInt8] = []
    /// 1 behind an apostrophe, 2 behind an apostrophe and an s.
    private var possessive = 0

    mutating func add(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"):
        append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): append(byte)
      case UInt8(ascii: "."), UInt8(ascii: "`"): possessive = 0
      case UInt8(ascii: "'"): possessive = 1
      case UInt8(ascii: "&"):
        endWord()
        for letter in "and".utf8 { append(letter) }
        endWord()
      default: endWord()
      }
    }

    mutating func append(_ byte: UInt8) {
      possessive = possessive == 1 && byte == UInt8(ascii: "s") ? 2 : 0
      word.append(byte)
    }

    private mutating func endWord() {
      possessive = 0
      if !word.isEmpty, words.count < 16 { words.append(american(word)) }
      word.removeAll(keepingCapacity: true)
    }

    mutating func end() -> [String] {
      if possessive == 2, word.count > 1 { word.removeLast() }
      endWord()
      return words
    }
  }

  private static func american(_ word: [UInt8]) -> String {
    let folded = String(decoding: word, as: UTF8.self)
    guard word.count > 5, let last = word.last, endings.contains(last) else { return folded }
    if word.count > 8, folded.hasSuffix("isation") { return folded.dropLast(7) + "ization" }
    if word.count > 9, folded.hasSuffix("isations") { return folded.dropLast(8) + "izations" }
    return word.count < 12 ? spellings[folded] ?? folded : folded
  }

  /// Last letters of the words that have two spellings.
  private static let endings = Array("ensrdm".utf8)

  private static let spellings = [
    "centre": "center", "centres": "centers", "defence": "defense", "labour": "labor",
    "programme": "program", "programmes": "programs", "theatre": "theater", "harbour": "harbor",
    "offence": "offense", "licence": "license", "armour": "armor", "aeroplane": "airplane",
    "neighbour": "neighbor", "honour": "honor", "organised": "organized",
  ]
}

/// Letters beyond ASCII by the Latin letters that people type for them.
enum LatinLetters {
  /// The letters for a letter, small; itself in small where it is of another script; `nil` for
  /// signs and spaces.
  static func base(_ scalar: Unicode.Scalar) -> String? {
    if let known = table[scalar] { return known }
    let properties = scalar.properties
    guard properties.isAlphabetic || properties.numericType != nil else { return nil }
    return properties.lowercaseMapping
  }

  /// Latin letters with marks; each one's name in Unicode tells its letter ("LATIN SMALL LETTER E
  /// WITH ACUTE").
  private static let table: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "þ": "th", "Þ": "th", "ð": "d",
      "Ð": "d", "ı": "i",
    ]
    for value in [0xC0...0x24F, 0x1E00...0x1EFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)), table[scalar] == nil,
        let name = scalar.properties.name, name.hasPrefix("LATIN ")
      else { continue }
      let words = name.split(separator: " ")
      guard words.count >= 6, words[2] == "LETTER", words[4] == "WITH", words[3].utf8.count == 1
      else { continue }
      table[scalar] = words[3].lowercased()
    }
    return table
  }()
}
