import NewsModel
import Testing

@testable import ArticleParsing

/// SplitMix64, so that a failure can be repeated.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite struct RandomBytesTests {
  /// Pieces that parsers look for, from which half of the files are put together.
  static let pieces: [[UInt8]] =
    [
      "\n", "\n\n", "\r\n", " ", "---\n", "title: ", "date: 2017-02-30\n", "# ", "> ", "- ", "1. ",
      "{", "}", "[", "]", "\"id\":", "\"text\":\"", "\"", ",", "\\u", "\\ud83d", "\\", "By Jane ",
      "BEIJING, 3 May (X) — ", "|-|-|", "<b", "<!--", "&amp;", "&#", "```", "*", "](", "![", "é",
      "“", "wörd ", "2017-11-07 10:00 ", "Nov. ", "&a", "*a", ": ", "? ", "\t",
    ].map { Array($0.utf8) } + [[0xFF], [0xFF, 0xFE], [0xFE, 0xFF], [0], [0xE2, 0x80], [0xD8]]

  private static func bytes(_ generator: inout SeededGenerator) -> [UInt8] {
    let count = Int.random(in: 0..<24, using: &generator)
    if Bool.random(using: &generator) {
      return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
    return (0..<count).flatMap { _ in pieces[Int.random(in: 0..<pieces.count, using: &generator)] }
  }

  /// Every article has a headline if it has a text, and no file vanishes without a word.
  @Test(arguments: [ArticleFormat.text, .markdown]) func anyBytesAreRead(format: ArticleFormat) {
    var generator = SeededGenerator(state: 17)
    var failures: [[UInt8]] = []
    for _ in 0..<10_000 {
      let bytes = Self.bytes(&generator)
      let file = ArticleParser.parse(bytes, as: format, from: FileContext(name: "a.txt"))
      let isRead = file.articles.allSatisfy { !$0.headline.isEmpty && !$0.text.isEmpty }
      if !isRead || (file.articles.isEmpty && file.problems.isEmpty) { failures.append(bytes) }
    }
    #expect(failures == [])
  }

  /// Every line that is not blank is an article or a problem.
  @Test func anyLinesAreRead() {
    var generator = SeededGenerator(state: 23)
    var failures: [[UInt8]] = []
    for _ in 0..<10_000 {
      let bytes = Self.bytes(&generator).filter { $0 != 0xFF && $0 != 0xFE }
      let file = ArticleParser.parse(bytes, as: .jsonl, from: FileContext())
      let lines = bytes.split(separator: 0x0A).count { line in
        !line.allSatisfy { [0x20, 0x09, 0x0C, 0x0D].contains($0) }
      }
      if file.articles.count + file.problems.count < lines { failures.append(bytes) }
    }
    #expect(failures == [])
  }

  @Test(arguments: [ArticleFormat.text, .markdown]) func lineEndsDoNotMatter(format: ArticleFormat)
  {
    var generator = SeededGenerator(state: 4)
    var failures: [[UInt8]] = []
    for _ in 0..<1_000 {
      let bytes = Self.bytes(&generator).filter { $0 < 0x80 && $0 != 0x0D }
      let crlf = bytes.flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
      let files = [bytes, crlf].map { ArticleParser.parse($0, as: format, from: FileContext()) }
      if files[0] != files[1] { failures.append(bytes) }
    }
    #expect(failures == [])
  }
}
