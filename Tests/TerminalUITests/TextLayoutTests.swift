import Testing

@testable import TerminalUI

@Suite struct TextLayoutTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("\u{1B}[0m", 4), ("“ö”", 3), ("作者", 4), ("👨‍👩‍👧‍👦", 2), ("e\u{301}", 1),
    ("🇩🇪", 2),
  ]) func widths(text: String, width: Int) {
    #expect(TextLayout.width(of: text) == width)
  }

  @Test(arguments: [
    ("abcdef", 6, "abcdef"), ("abcdef", 5, "abcd…"), ("abcdef", 1, "…"), ("abcdef", 0, ""),
    ("abcdef", -1, ""), ("作者作", 6, "作者作"), ("作者作", 5, "作者…"), ("作者作", 4, "作…"),
    ("作", 1, "…"), ("a\u{200C}b", 1, "…"), ("xa\u{200C}bc", 3, "xa…"), ("", 0, ""),
  ]) func truncation(text: String, width: Int, cut: String) {
    #expect(TextLayout.truncated(text, to: width) == cut)
  }

  @Test(arguments: [
    ("the quick brown fox", 9, "the quick|brown fox"),
    ("  the   quick  ", 5, "the|quick"),
    ("one\ntwo", 20, "one\ntwo"),
    ("one\ntwo", 3, "one|two"),
    ("", 5, ""),
    ("   ", 5, ""),
    ("well-known", 6, "well-|known"),
    ("word—word", 6, "word—|word"),
    ("COVID-19 -v", 7, "COVID-1|9 -v"),
    ("to -5 C", 4, "to|-5 C"),
    ("incomprehensible", 6, "incomp|rehens|ible"),
    ("an incomprehensible", 6, "an|incomp|rehens|ible"),
    ("作者作者", 5, "作者|作者"),
    ("作者。作", 4, "作|者。|作"),
    ("「作者」", 4, "「作|者」"),
    ("he said “no” again", 9, "he said|“no”|again"),
    ("10\u{A0}km", 4, "10\u{A0}k|m"),
    ("a b", 0, "a|b"),
    ("作者", 1, "作|者"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}e\u{301}|e\u{301}"),
  ]) func breaking(text: String, width: Int, lines: String) {
    #expect(pieces(of: text, width: width).joined(separator: "|") == lines)
  }

  @Test func linesFitAndLoseNothing() {
    var generator = SeededGenerator(state: 4)
    for round in 0..<1500 {
      let text = generator.text(upTo: 60)
      let width = 2 + round % 20
      let lines = pieces(of: text, width: width)
      #expect(lines.allSatisfy { TextLayout.width(of: $0) <= width })
      #expect(lines.flatMap(shownCells) == shownCells(text))
    }
  }

  @Test func rangesAreInOrder() {
    var generator = SeededGenerator(state: 5)
    for _ in 0..<500 {
      let text = generator.text(upTo: 60)
      let ranges = TextLayout.lines(of: text, width: 7)
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
      #expect(ranges.allSatisfy { !$0.isEmpty })
    }
  }

  @Test func truncatedTextFits() {
    var generator = SeededGenerator(state: 6)
    for round in 0..<1500 {
      let text = generator.text(upTo: 30)
      let width = round % 20
      let cut = TextLayout.truncated(text, to: width)
      #expect(TextLayout.width(of: cut) <= width)
      #expect(cut.hasSuffix("…") || cut.isEmpty || cut == text)
    }
  }

  @Test func longParagraphWithoutSpaces() {
    let text = String(repeating: "x", count: 2 << 20)
    let lines = TextLayout.lines(of: text, width: 64)
    #expect(lines.count == (2 << 20) / 64)
    #expect(lines.allSatisfy { $0.count == 64 })
  }

  private func pieces(of text: String, width: Int) -> [String] {
    let bytes = Array(text.utf8)
    return TextLayout.lines(of: text, width: width).map { range in
      let piece = String(validating: bytes[range], as: UTF8.self)
      #expect(piece != nil, "a line starts or ends inside a scalar")
      return piece ?? ""
    }
  }

  /// What is seen of a text, but for spaces.
  private func shownCells(_ text: String) -> [String] {
    VisibleText(text).map(\.text).filter { $0 != " " && $0 != "\u{3000}" }
  }
}
