import Foundation
import NewsModel
import Testing

@testable import NewsStore

@Suite struct SearchTokensTests {
  /// Texts and the words they are read as.
  @Test(arguments: [
    ("", []), (" \n—", []), ("The end. Next", ["the", "end", "next"]),
    ("Élysée ELYSEE e\u{301}lyse\u{301}e", ["elysee", "elysee", "elysee"]),
    (
      "Łódź Søren Đorđe Straße Æther œuvre",
      ["lodz", "soren", "dorde", "strasse", "aether", "oeuvre"]
    ),
    (
      "İstanbul Diyarbakır Þór ẞ Ǆ ﬁnance Ｆｕｌｌ",
      ["istanbul", "diyarbakir", "thor", "ss", "dz", "finance", "full"]
    ),
    ("Ελλάδας ΕΛΛΑΔΑΣ", ["ελλαδασ", "ελλαδασ"]), ("Россия Ещё", ["россия", "еще"]),
    ("أحمد محـمد", ["احمد", "محمد"]), ("हिन्दी", ["हिनदी"]), ("٣٤ ４２ m² 3½", ["34", "42", "m2", "3"]),
    ("U.N. U.S.A said U.S.-led", ["un", "usa", "said", "us", "led"]),
    ("in the U.N.", ["in", "the", "un"]), ("8 a.m. É.U. U.N.’s", ["8", "am", "eu", "un", "s"]),
    (
      "Ph.D. J.K. Rowling U.S.Army it.Next",
      ["ph", "d", "jk", "rowling", "us", "army", "it", "next"]
    ),
    ("1.2.3 1,000.50 3.a.", ["1", "2", "3", "1", "000", "50", "3", "a"]),
    (
      "AT&T at&t's R&D S&P 500",
      ["at\u{E026}t", "at\u{E026}t", "s", "r\u{E026}d", "s\u{E026}p", "500"]
    ),
    ("Johnson&Johnson A & B &c a&", ["johnson", "johnson", "a", "b", "c", "a"]),
    (
      "C++ c# F#, BBB+ (AA+)",
      ["c\u{E02B}\u{E02B}", "c\u{E023}", "f\u{E023}", "bbb\u{E02B}", "aa\u{E02B}"]
    ),
    ("a+b C#m LGBTQ+ C+++ 10+ a++b", ["a", "b", "c", "m", "lgbtq", "c", "10", "a", "b"]),
    ("COVID-19 COVID‑19", ["covid", "19", "covid", "19"]),
    ("O'Brien O’Brien Oʼ\u{42}rien", ["o", "brien", "o", "brien", "o", "brien"]),
    ("don't Alimov’s", ["don", "t", "alimov", "s"]), ("snake_case", ["snake", "case"]),
    ("soft\u{AD}ware zero\u{200B}width \u{FEFF}mark\u{2060}", ["software", "zerowidth", "mark"]),
    ("at\u{E026}t c\u{E02B} \u{F8FF} x\u{10FFFD}y", ["at", "t", "c", "x", "y"]),
    ("東京都 iPhone版", ["東", "京", "都", "iphone", "版"]),
    ("ｶﾅ がか", ["カ", "ナ", "か", "か"]), ("서울은", ["서", "울", "은"]),
    ("\u{1109}\u{1165}\u{110B}\u{116E}\u{11AF}", ["서", "울"]), ("ไทย", ["ไ", "ท", "ย"]),
    ("กี่", ["กี"]),
    ("\u{301}x \u{200D}", ["x"]), ("👍🏽 €5 №", ["5"]),
  ])
  func `a text is read as words`(text: String, words: [String]) {
    #expect(SearchTokens.words(of: text) == words)
  }

  /// The words' places, for marks and snippets.
  @Test(arguments: [
    ("Élysée, 1.5", ["Élysée", "1", "5"]), ("the U.N. met", ["the", "U.N.", "met"]),
    ("e\u{301}t C++!", ["e\u{301}t", "C++"]), ("(東京)", ["東", "京"]), ("AT&T’s", ["AT&T", "s"]),
    ("\u{AD}a\u{AD}b", ["a\u{AD}b"]), ("サ\u{3099}B", ["サ\u{3099}", "B"]),
  ])
  func `a word knows its place`(text: String, words: [String]) {
    #expect(Self.tokens(text).map { text[$0.range] } == words)
  }

  @Test func `an overlong word is cut between scalars`() {
    #expect(
      SearchTokens.words(of: String(repeating: "a", count: 65)) == [
        String(repeating: "a", count: 64)
      ])
    let odd = "a" + String(repeating: "д", count: 1000) + "a"
    #expect(SearchTokens.words(of: odd) == ["a" + String(repeating: "д", count: 31)])
    #expect(Self.tokens(odd).map(\.range) == [TextRange(0, 2002)])
  }

  /// Whatever scalars come: what goes into the index is what a query asks for, and ranges are sound.
  @Test func `any text is read soundly`() {
    var random = SeededGenerator(seed: 7)
    for round in 0..<3000 {
      let text = Self.randomText(&random, hostile: round % 2 == 0)
      let tokens = Self.tokens(text)
      var stream: [UInt8] = []
      SearchTokens.appendStream(of: text, to: &stream)
      #expect(String(decoding: stream, as: UTF8.self) == tokens.map { $0.word + " " }.joined())
      #expect(SearchTokens.words(of: text) == tokens.map(\.word))
      let isIndexable = stream.allSatisfy { $0 >= 0x80 || $0 == 0x20 || WordBytes.folded($0) == $0 }
      #expect(isIndexable)
      expectSound(tokens.map(\.range), in: text)
      for token in tokens { #expect(1...64 ~= token.word.utf8.count) }
    }
  }

  /// Folded once more a word stays as it is, save for the signs, which no text may hold.
  @Test func `folding twice is folding once`() {
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let words = SearchTokens.words(of: "\(scalar)")
      if SearchTokens.words(of: words.joined(separator: " ")) != words {
        Issue.record("U+\(String(value, radix: 16)) is \(words)")
      }
    }
  }

  /// A letter and its marks are the same word composed and taken apart.
  @Test func `both normal forms are one word`() {
    for value in 0xC0...UInt32(0x2FFFF) {
      guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else { continue }
      let apart = "\(scalar)".decomposedStringWithCanonicalMapping
      if SearchTokens.words(of: apart) != SearchTokens.words(of: "\(scalar)") {
        Issue.record("U+\(String(value, radix: 16)) apart is \(SearchTokens.words(of: apart))")
      }
    }
  }

  private func expectSound(_ ranges: [TextRange], in text: String) {
    let bytes = Array(text.utf8)
    var end = 0
    for range in ranges {
      #expect(end <= range.start && range.start < range.end && range.end <= bytes.count)
      for offset in [range.start, range.end] where offset < bytes.count {
        #expect(bytes[offset] & 0xC0 != 0x80)
      }
      end = range.end
    }
  }

  private static func tokens(_ text: String) -> [(word: String, range: TextRange)] {
    var tokens: [(String, TextRange)] = []
    SearchTokens.forEach(in: text) { bytes, range in
      tokens.append((String(decoding: bytes.indices.map { bytes[$0] }, as: UTF8.self), range))
    }
    return tokens
  }

  private static func randomText(_ random: inout SeededGenerator, hostile: Bool) -> String {
    let signs = Array("aZ&.+#'’ \u{AD}\u{301}é東가\u{1100}\u{1161}\u{11A8}ไ\u{E026}½9".unicodeScalars)
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      let any = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random))
      text.append(hostile ? any ?? "\u{FFFD}" : signs.randomElement(using: &random)!)
    }
    return String(text)
  }
}
