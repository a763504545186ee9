/// The words of a name in the form in which its spellings meet: small letters without diacritics,
/// dots and apostrophes, "&" as "and", hyphens as spaces, American spelling, no possessive ending.
package enum FoldedName {
  /// The folded words of a name, at most sixteen; O(length).
  package static func words(_ name: some StringProtocol) -> [String] {
    var words: [String] = []
    var word = ""
    /// 1 behind an apostrophe, 2 behind an apostrophe and an s.
    var possessive = 0
    func end() {
      if !word.isEmpty { words.append(american(word)) }
      word = ""
    }
    for scalar in name.unicodeScalars {
      guard words.count < 16 else { return words }
      possessive = possessive == 1 && scalar == "s" ? 2 : 0
      switch scalar {
      case "a"..."z", "0"..."9":
        word.unicodeScalars.append(scalar)
      case "A"..."Z":
        word.unicodeScalars.append(Unicode.Scalar(scalar.value | 0x20) ?? scalar)
      case ".", "`", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{300}"..."\u{36F}": continue
      case "'", "’", "‘", "ʼ": possessive = 1
      case "&":
        end()
        words.append("and")
      case "\u{80}"...:
        if let letters = LatinLetters.base(scalar) { word += letters } else { end() }
      default: end()
      }
    }
    if possessive == 2, word.utf8.count > 1 { word.removeLast() }
    end()
    return words
  }

  private static func american(_ word: String) -> String {
    guard word.utf8.count > 5 else { return word }
    for (british, american) in endings where word.utf8.count > british.utf8.count + 2 {
      if word.hasSuffix(british) { return word.dropLast(british.utf8.count) + american }
    }
    return spellings[word] ?? word
  }

  private static let endings = [("isation", "ization"), ("isations", "izations")]

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
