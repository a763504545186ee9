import Foundation
import NewsModel

/// The folded form of a name, under which its spellings meet: no case, no diacritics, no leading
/// "the", no dots or apostrophes, "&" as "and", hyphens as spaces, "-isation" as "-ization".
struct NameKey: Hashable {
  private(set) var text: String

  init(_ name: String) {
    var words = NameKey.foldedWords(name)
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    text = words.map(NameKey.respelled).joined(separator: " ")
  }

  /// The key of a name of a kind. A title before a person's tells nobody from another.
  init(_ name: String, of kind: EntityKind) {
    self.init(name)
    guard kind == .person else { return }
    let rest = words.drop { Self.titles.contains(String($0)) }
    if !rest.isEmpty { text = rest.joined(separator: " ") }
  }

  private static let titles: Set<String> = [
    "mr", "mrs", "ms", "miss", "mme", "dr", "prof", "professor", "sir", "dame", "lord", "lady",
    "rev", "hon", "gen", "col", "capt", "lt", "sgt", "sen", "rep", "gov", "judge", "justice",
  ]

  var words: [Substring] { text.split(separator: " ") }
  var isEmpty: Bool { text.isEmpty }

  /// The words of a text in lower case, ASCII where a letter has an ASCII base.
  static func foldedWords(_ text: String) -> [String] {
    text.utf8.allSatisfy { $0 < 0x80 } ? foldedASCII(text) : foldedScalars(text)
  }

  /// Most names by far: no scalar has to be looked up.
  private static func foldedASCII(_ text: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func endWord() {
      if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
      word.removeAll(keepingCapacity: true)
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ".") where !word.isEmpty, UInt8(ascii: "'"), UInt8(ascii: "`"): continue
      case UInt8(ascii: "&"):
        endWord()
        words.append("and")
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        word.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
      default: endWord()
      }
    }
    endWord()
    return words
  }

  private static func foldedScalars(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func endWord() {
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
      switch scalar {
      case "." where !word.isEmpty, "'", "’", "‘", "ʼ", "`": continue
      case "&":
        endWord()
        words.append("and")
      default:
        if isWordScalar(scalar) { word.append(fold(scalar)) } else { endWord() }
      }
    }
    endWord()
    return words
  }

  static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// Letters that Unicode does not take apart but that people type as others, and marks, which
  /// fall away.
  private static func fold(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "ø", "Ø": "o"
    case "ł", "Ł": "l"
    case "đ", "Đ", "ð", "Ð": "d"
    case "ı", "İ": "i"
    case "ß": "ss"
    case "æ", "Æ": "ae"
    case "œ", "Œ": "oe"
    case "þ", "Þ": "th"
    default:
      scalar.properties.generalCategory == .nonspacingMark
        ? "" : scalar.properties.lowercaseMapping
    }
  }

  private static func respelled(_ word: String) -> String {
    for (british, american) in [("isation", "ization"), ("isations", "izations")]
    where word.utf8.count > british.utf8.count + 2 && word.hasSuffix(british) {
      return word.dropLast(british.count) + american
    }
    return word
  }
}
