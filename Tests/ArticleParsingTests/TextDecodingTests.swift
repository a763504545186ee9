import Testing

@testable import ArticleParsing

@Suite struct TextDecodingTests {
  static func text(_ bytes: [UInt8]) -> String { DecodedText(decoding: bytes).utf8[...].text }

  static func windows1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "“": 0x93
      case "”": 0x94
      case "’": 0x92
      case "–": 0x96
      case "€": 0x80
      default: UInt8(scalar.value)
      }
    }
  }

  @Test(arguments: [
    "Renée’s café – “the best”, for 5 €", "naïve", "a few words and é", "A line\nÀ la carte\n",
  ])
  func windows1252IsDetected(text: String) {
    let decoded = DecodedText(decoding: Self.windows1252(text))
    #expect(decoded.utf8[...].text == text)
    #expect(decoded.problems == [])
  }

  /// Each breaks one of the rules that make a text Windows-1252.
  @Test(arguments: [
    // A byte that the encoding leaves open.
    Array("a long text with ".utf8) + [0x81],
    // A control byte.
    Array("a long text with ".utf8) + [0xE9, 0x07],
    // More than a quarter of letters beyond ASCII.
    [0xCF, 0xF0, 0xE8, 0xE2, 0x20, 0xEC, 0xE8, 0xF0],
    // As many whole characters of UTF-8 as stray bytes.
    Array("a long text, é, ".utf8) + [0xE9],
    // Cut inside a character.
    Array("a long text: ".utf8) + [0xE2, 0x80],
    // A mark that promises UTF-8.
    [0xEF, 0xBB, 0xBF] + Array("a long text, ".utf8) + [0xE9],
  ])
  func otherwiseIllFormedBytesAreReplaced(bytes: [UInt8]) {
    let decoded = DecodedText(decoding: bytes)
    #expect(decoded.utf8[...].text.contains("\u{FFFD}"))
    #expect(decoded.problems.count == 1)
  }

  @Test func lineEndsBecomeLF() {
    #expect(Self.text(Array("a\r\nb\rc\n\rd\r\r\ne\r".utf8)) == "a\nb\nc\n\nd\n\ne\n")
  }

  @Test func nulIsReplaced() {
    let decoded = DecodedText(decoding: [0x61, 0, 0x62, 0])
    #expect(decoded.utf8[...].text == "a\u{FFFD}b\u{FFFD}")
    #expect(decoded.problems.map(\.reason) == ["2 NUL bytes became U+FFFD: is this a text file?"])
  }

  @Test(arguments: [
    [], [0xFE], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE, 0x41],
  ])
  func tinyFiles(bytes: [UInt8]) {
    let text = Self.text(bytes)
    #expect(text == "" || text == "\u{FFFD}")
  }

  @Test func problemNamesTheLine() {
    let decoded = DecodedText(decoding: Array("é\né\né".utf8) + [0xFF])
    #expect(decoded.problems.map(\.line) == [3])
  }
}
