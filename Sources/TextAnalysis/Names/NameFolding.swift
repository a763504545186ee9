/// Makes spellings of one name equal: case, diacritics, dots, hyphens, "&" and "and", -isation and
/// -ization, British and American endings.
package enum NameFolding {
  /// One folded word; empty when nothing but marks is left.
  static func word(_ bytes: some Collection<UInt8>) -> String {
    // Most words are short and plain: they are folded in place, and with no more room than they need
    // they do without an allocation.
    var isPlain = true
    let room = bytes.reduce(0) { $0 + ($1 == UInt8(ascii: "&") ? 3 : 1) }
    let folded = String(unsafeUninitializedCapacity: room) { buffer in
      var count = 0
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): append(byte | 0x20, &count, buffer)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "+"):
          append(byte, &count, buffer)
        case UInt8(ascii: "&"): for letter in "and".utf8 { append(letter, &count, buffer) }
        case 0x80...:
          isPlain = false
          append(byte, &count, buffer)
        default: break
        }
      }
      return count
    }
    return american(isPlain ? folded : plain(folded))
  }

  @inline(__always)
  private static func append(
    _ byte: UInt8, _ count: inout Int, _ buffer: UnsafeMutableBufferPointer<UInt8>
  ) {
    buffer[count] = byte
    count += 1
  }

  /// The key of a name given as folded words: all of them run together.
  static func key(_ words: some Collection<String>) -> String {
    // Most names are one word, which joining would copy.
    if words.count == 1, let word = words.first { return word }
    return words.joined()
  }

  /// The key of a name given as text.
  package static func key(of name: String) -> String {
    key(expanded(words(of: name)))
  }

  /// Words without a leading "the", and with the full words for "UN", "US", "UK" and "EU" before
  /// others: "UN Security Council" is "United Nations Security Council".
  static func expanded(_ words: [String]) -> [String] {
    guard words.count > 1 else { return words }
    if words[0] == "the" { return expanded(Array(words.dropFirst())) }
    guard let full = expansions[words[0]] else { return words }
    return full + words.dropFirst()
  }

  private static let expansions = [
    "un": ["united", "nations"], "us": ["united", "states"], "uk": ["united", "kingdom"],
    "eu": ["european", "union"],
  ]

  /// The folded words of a name given as text.
  package static func words(of name: String) -> [String] {
    name.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ",") }
      .map { word($0) }.filter { !$0.isEmpty }
  }

  /// Small letters without diacritics and typographic marks.
  private static func plain(_ word: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in word.unicodeScalars {
      if scalar.isASCII {
        scalars.append(scalar)
        continue
      }
      let isMark =
        (0x300..<0x370).contains(scalar.value) || (0x2000..<0x2070).contains(scalar.value)
      if isMark { continue }
      for small in scalar.properties.lowercaseMapping.unicodeScalars {
        scalars.append(contentsOf: (baseLetters[small] ?? String(small)).unicodeScalars)
      }
    }
    return String(scalars)
  }

  /// Base letters of Latin letters with diacritics.
  private static let baseLetters: [Unicode.Scalar: String] = {
    let rows = [
      "a": "àáâãäåāăąǎạảấầẩẫậắằẳẵặ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęěẹẻẽếềểễệ",
      "g": "ĝğġģǧ",
      "h": "ĥħḥ", "i": "ìíîïĩīĭįıỉị", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ",
      "o": "òóôõöøōŏőơọỏốồổỗộớờởỡợ", "r": "ŕŗř", "s": "śŝşšșṣ", "t": "ţťŧțṭ",
      "u": "ùúûüũūŭůűųưụủứừửữự",
      "w": "ŵ", "y": "ýÿŷỳỵỷỹ", "z": "źżž", "ss": "ß", "ae": "æ", "oe": "œ", "th": "þ",
    ]
    var letters: [Unicode.Scalar: String] = [:]
    for (base, row) in rows {
      for scalar in row.unicodeScalars { letters[scalar] = base }
    }
    return letters
  }()

  /// One spelling for words that British and American papers write differently.
  private static func american(_ word: String) -> String {
    let count = word.utf8.count
    guard count > 5, let last = word.utf8.last, endings.contains(last) else { return word }
    if count > 8, word.hasSuffix("isation") { return word.dropLast(7) + "ization" }
    if count > 9, word.hasSuffix("isations") { return word.dropLast(8) + "izations" }
    return count < 12 ? spellings[word] ?? word : word
  }

  /// Last letters of the words that have two spellings.
  private static let endings = Array("ensrdm".utf8)

  private static let spellings = [
    "centre": "center", "centres": "centers", "defence": "defense", "labour": "labor",
    "programme": "program", "programmes": "programs", "theatre": "theater", "harbour": "harbor",
    "offence": "offense", "licence": "license", "councillors": "councilors", "armour": "armor",
    "aeroplane": "airplane", "organised": "organized", "neighbour": "neighbor", "honour": "honor",
  ]
}
