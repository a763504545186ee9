import Testing

@testable import TerminalUI

@Suite struct VisibleTextTests {
  /// Cells divided by "|", double-width ones in brackets.
  private func cells(_ text: String) -> String {
    VisibleText(text).map { $0.width == 2 ? "[\($0.text)]" : $0.text }.joined(separator: "|")
  }

  @Test(arguments: [
    ("schön", "s|c|h|ö|n"),
    ("“a”", "“|a|”"),
    ("作者", "[作]|[者]"),
    ("ｱア", "ｱ|[ア]"),
    ("\u{1112}\u{1161}\u{11AB}", "[한]"),
    ("क्षि", "क्|ष|ि"),
    ("กำ", "ก|ำ"),
    ("a\tb\nc\u{A0}d\u{2028}e", "a| |b| |c| |d| |e"),
  ]) func ordinaryText(text: String, shown: String) {
    #expect(cells(text) == shown)
  }

  @Test(arguments: [
    ("👨‍👩‍👧‍👦!", "[👨]|!"),
    ("👩🏽‍🚀!", "[👩]|!"),
    ("👍🏽!", "[👍]|!"),
    ("🏽", "[🏽]"),
    ("❤️‍🔥!", "❤|!"),
    ("🇩🇪", "D|E"),
    ("1️⃣", "1\u{20E3}"),
    ("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}!", "[🏴]|!"),
    ("🫨", "[🫨]"),
  ]) func emoji(text: String, shown: String) {
    #expect(cells(text) == shown)
  }

  @Test(arguments: [
    ("e\u{301}a", "é|a"),
    ("\u{301}a", "\u{25CC}\u{301}|a"),
    ("x\u{302}\u{302}\u{302}\u{302}\u{302}\u{302}y", "x\u{302}\u{302}\u{302}\u{302}|y"),
    ("\n\u{301}", " \u{301}"),
  ]) func marks(text: String, shown: String) {
    #expect(cells(text) == shown)
  }

  @Test(arguments: [
    ("\u{1B}[31m", "␛|[|3|1|m"),
    ("\0\u{7}\u{8}\u{7F}", "␀|␇|␈|␡"),
    ("\u{9B}31m", "�|3|1|m"),
    ("a\u{202E}b\u{2066}c", "a|�|b|�|c"),
    ("a\u{200E}b\u{200B}c\u{2060}d\u{AD}e\u{FEFF}", "a|·|b|·|c|·|d|·|e|·"),
    ("\u{E000}\u{F0000}\u{378}", "�|�|�"),
    ("\u{3164}\u{115F}", "·|·"),
    ("\u{E0041}\u{E0042}", "�|�"),
  ]) func hostileText(text: String, shown: String) {
    #expect(cells(text) == shown)
  }

  @Test(arguments: [
    ("می\u{200C}خواهم", "م|ی|خ|و|ا|ه|م"),
    ("র\u{200D}\u{9CD}য", "র\u{9CD}|য"),
    ("a\u{200D} b", "a|·| |b"),
    ("\u{200D}a\u{200C}", "·|a|·"),
    ("☀\u{FE0F}\u{FE0F}", "☀|·"),
    (" \u{FE0F}", " |·"),
  ]) func joinersAndVariationSelectors(text: String, shown: String) {
    #expect(cells(text) == shown)
  }

  @Test func noCellHoldsWhatCannotBeSeen() {
    var generator = SeededGenerator(state: 1)
    for _ in 0..<1500 {
      let text = generator.text(upTo: 30)
      for cell in VisibleText(text) {
        #expect(
          cell.text.unicodeScalars.allSatisfy(isHarmless), "\(text.unicodeScalars.map(\.value))")
      }
    }
  }

  @Test func cellsTakeTheTextInOrder() {
    var generator = SeededGenerator(state: 2)
    for _ in 0..<1500 {
      let text = generator.text(upTo: 30)
      var end = 0
      for cell in VisibleText(text) {
        #expect(end <= cell.offset && cell.offset < cell.end)
        #expect(cell.width == 1 || cell.width == 2)
        #expect(cell.marks.count <= VisibleCell.mostMarks)
        end = cell.end
      }
      #expect(end <= text.utf8.count)
    }
  }

  @Test func widthIsWhatTheCanvasUses() {
    var generator = SeededGenerator(state: 3)
    for _ in 0..<500 {
      let text = generator.text(upTo: 40)
      var canvas = Canvas(size: Size(width: 100, height: 1))
      let used = canvas.write(text, at: Point(x: 0, y: 0))
      #expect(used == TextLayout.width(of: text))
      #expect((0..<100).allSatisfy { $0 < used || canvas[$0, 0] == Cell() })
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: scalar == " " || !scalar.properties.isDefaultIgnorableCodePoint
    }
  }
}
