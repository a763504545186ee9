import NewsModel
import Testing

@testable import TextAnalysis

/// In the marked text a passage stands in `[[` and `]]`, its pieces in paragraphs are joined by `+`
/// after the brackets: `[[first]]`, `[[+second]]`.
struct QuoteFinderTests {
  private func check(
    _ marked: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var text = marked
    for bracket in ["[[+", "[[", "]]"] { text = text.replacing(bracket, with: "") }
    #expect(
      mark(text, QuoteFinder.passages(in: Array(text.utf8))) == marked,
      sourceLocation: sourceLocation)
  }

  private func mark(_ text: String, _ passages: [QuotedPassage]) -> String {
    var bytes = Array(text.utf8)
    for passage in passages.reversed() {
      for (index, piece) in passage.pieces.enumerated().reversed() {
        bytes.insert(contentsOf: "]]".utf8, at: piece.end)
        bytes.insert(contentsOf: (index == 0 ? "[[" : "[[+").utf8, at: piece.start)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    "“[[We will go,]]” he said.",
    "\"[[We will go,]]\" he said.",
    "„[[Wir gehen]]“, sagte er.",
    "„[[We will go]]”, she said.",
    "«[[We will go]]», she said.",
    "« [[We will go]] », she said.",
    "»[[We will go]]«, she said.",
    "‹[[We will go]]›, she said.",
    "``[[We will go,]]'' she said.",
    "''[[We will go,]]'' she said.",
    "「[[We will go]]」 she said.",
    "”[[We will go,]]” she said.",
    "â€œ[[We will go,]]â€ she said.",
    "“[[We will go,]]\" she said.",
    "\"[[We will go,]]” she said.",
    "She said (“[[never]]”) twice.",
    "They came—“[[late]]”—and left.",
    "The minister:\"[[No.]]\"",
  ]) func knowsEveryDoubleMark(marked: String) { check(marked) }

  @Test(arguments: [
    "‘[[We will go,]]’ he said.",
    "'[[We will go,]]' he said.",
    "'[[We don't know,]]' he said, '[[but we'll see.]]'",
    "‘[[We don’t know,]]’ he said.",
    "‘[[The members’ policies are clear,]]’ she said.",
    "'[[The unions' offer stands,]]' the minister said.",
    "‘[[He told me “never” twice,]]’ she said.",
    "It's the dogs' dinner, isn't it?",
    "The members' budget and the states' rights.",
    "The members’ budget and the states’ rights.",
    "Music of the ’90s and the '80s, rock 'n' roll.",
    "'Tis the season, he thought.",
    "Get 'em while they last.",
  ]) func tellsSingleMarksFromApostrophes(marked: String) { check(marked) }

  @Test(arguments: [
    "He is 6'2\" tall.",
    "A 12\" record was found.",
    "\"[[He is 6'2\" tall,]]\" she said.",
    "At 40° 26′ 46″ the ship turned.",
    "The board is 3' wide.",
  ]) func knowsInchesAndFeet(marked: String) { check(marked) }

  @Test(arguments: [
    "“[[He told me ‘never’ and left,]]” she said.",
    "“[[He told me “never” and left,]]” she said.",
    "\"[[He told me 'never' and left,]]\" she said.",
    "«[[He told me “never” and left]]», she said.",
    "“[[The ‘zero rule’ holds,]]” she said.",
  ]) func keepsNestedMarksInside(marked: String) { check(marked) }

  @Test(arguments: [
    "“[[We will go, he said.",
    "\"[[We will go.",
  ]) func endsAnUnclosedPassageWithItsParagraph(start: String) {
    check(start + "]]\n\nIt rained.")
    check(start + "]]\r\n\r\nIt rained.")
  }

  @Test(arguments: [
    "“[[First.]]\n\n“[[+Second,]]” he said.",
    "\"[[First.]]\n\n\"[[+Second.]]\n\n\"[[+Third,]]\" he said.",
    "“[[First.]]\r\n\r\n“[[+Second,]]” he said.",
    "''[[First.]]\n\n''[[+Second,]]'' he said.",
    "“[[First.]]”\n\n“[[Second,]]” he said.",
    "“[[First.]]\n\nIt rained.\n\n“[[Second,]]” he said.",
    "«[[First.]]\n\n«[[+Second]]», he said.",
  ]) func joinsParagraphsThatOpenAgain(marked: String) { check(marked) }

  @Test func joinsHardWrappedLines() {
    check(
      """
      “[[We will go to the mountains when the
      snow has melted, and not before,]]” she said, “[[but
      who knows.]]”
      """)
  }

  @Test func takesALineBreakAsAParagraphInTextThatIsNotWrapped() {
    let sentence = String(repeating: "It rained for a long time in the valley. ", count: 4)
    check("\(sentence)\n“[[We will go\(sentence.dropLast())]]\nHe left. \(sentence)")
  }

  @Test func neverCrashesAndKeepsPiecesApart() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("\"'“”‘’„«» `,.a1\n\u{9D}".utf8)
    for _ in 0..<600 {
      let bytes = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
        Bool.random(using: &generator)
          ? alphabet.randomElement(using: &generator) ?? 0
          : UInt8.random(in: 0...255, using: &generator)
      }
      let pieces = QuoteFinder.passages(in: bytes).flatMap(\.pieces)
      #expect(pieces.allSatisfy { $0.start >= 0 && !$0.isEmpty && $0.end <= bytes.count })
      #expect(zip(pieces, pieces.dropFirst()).allSatisfy { $0.end <= $1.start })
    }
  }

  @Test(arguments: ["\"", "“", "'", "‘", "“”", "''", "a\"", "'a ", "“‘"])
  func readsManyMarks(unit: String) {
    let bytes = Array(String(repeating: unit, count: 20_000).utf8)
    #expect(QuoteFinder.passages(in: bytes).count <= bytes.count)
  }
}
