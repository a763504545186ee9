import Testing

@testable import TerminalUI

@Suite struct CanvasTests {
  @Test func writesRows() {
    var canvas = Canvas(size: Size(width: 16, height: 3))
    canvas.write("“schön”", at: Point(x: 0, y: 0))
    canvas.write("作者 writes", at: Point(x: 2, y: 1))
    #expect(
      shown(canvas) == """
        “schön”
          作者 writes

        """)
  }

  @Test func cutsAtWidthAndEdge() {
    var canvas = Canvas(size: Size(width: 8, height: 3))
    #expect(canvas.write("abcdef", at: Point(x: 0, y: 0), width: 3) == 3)
    #expect(canvas.write("abcdef", at: Point(x: 5, y: 1)) == 3)
    #expect(canvas.write("abcdef", at: Point(x: -2, y: 2)) == 6)
    #expect(
      shown(canvas) == """
        abc
             abc
        cdef
        """)
  }

  @Test func leavesOutHalvesOfWideCharacters() {
    var canvas = Canvas(size: Size(width: 5, height: 2))
    #expect(canvas.write("作者作", at: Point(x: 0, y: 0)) == 4)
    #expect(canvas.write("作者", at: Point(x: -1, y: 1)) == 4)
    #expect(canvas.rows == ["作者", " 者"])
  }

  @Test(arguments: [
    (0, "x 者"), (1, " x者"), (2, "作x"), (3, "作 x"),
  ]) func blanksWhatIsLeftOfAWideCharacter(x: Int, row: String) {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write("作者", at: Point(x: 0, y: 0))
    canvas.write("x", at: Point(x: x, y: 0))
    #expect(canvas.rows == [row])
  }

  @Test func writesNothingOutside() {
    var canvas = Canvas(size: Size(width: 2, height: 1))
    for point in [Point(x: 0, y: 1), Point(x: 0, y: -1), Point(x: 2, y: 0)] {
      #expect(canvas.write("x", at: point) == 0)
    }
    #expect(canvas.write("x", at: Point(x: 0, y: 0), width: -1) == 0)
    #expect(canvas.rows == [""])
    var empty = Canvas(size: Size(width: -1, height: 4))
    empty.write("x", at: Point(x: 0, y: 0))
    #expect(empty.rows == ["", "", "", ""])
  }

  @Test func paintsRunsOverTheLinesStyle() {
    let red = Style(foreground: .ansi(1), [.bold])
    var line = StyledLine("ab")
    line.append("作", red)
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write(line, at: Point(x: 0, y: 0), style: Style(background: .palette(7), .dim))
    #expect(canvas[1, 0] == Cell("b", Style(background: .palette(7), .dim)))
    let top = Style(foreground: .ansi(1), background: .palette(7), [.bold, .dim])
    #expect(canvas[2, 0] == Cell("作", top))
    #expect(canvas[3, 0] == Cell("", top))
  }

  @Test func showsRunsAsOneText() {
    let line = StyledLine("e") + StyledLine("\u{301}!", Style(.bold))
    var canvas = Canvas(size: Size(width: 4, height: 1))
    #expect(canvas.write(line, at: Point(x: 0, y: 0)) == 2)
    #expect(canvas.rows == ["é!"])
    #expect(canvas[0, 0].style == .plain)
    #expect(canvas[1, 0].style == Style(.bold))
  }

  @Test func fillsAndRestyles() {
    var canvas = Canvas(size: Size(width: 4, height: 3))
    canvas.fill(Rect(x: 1, y: 1, width: 9, height: 9), with: "─", style: Style(.dim))
    canvas.fill(Rect(x: 3, y: 2, width: 1, height: 1), with: "作")
    canvas.restyle(Rect(x: -1, y: 1, width: 3, height: 1), with: Style(.bold))
    #expect(canvas.rows == ["", " ───", " ──"])
    #expect(canvas[0, 1].style == Style(.bold))
    #expect(canvas[1, 1].style == Style([.dim, .bold]))
    #expect(canvas[2, 1].style == Style(.dim))
  }

  @Test func everyRowIsExactlyAsWideAsTheCanvas() {
    var generator = SeededGenerator(state: 7)
    var canvas = Canvas(size: Size(width: 12, height: 3))
    for _ in 0..<1500 {
      let x = Int.random(in: -3..<14, using: &generator)
      let y = Int.random(in: -1..<4, using: &generator)
      canvas.write(generator.text(upTo: 8), at: Point(x: x, y: y), width: Int(x.magnitude))
      #expect((0..<3).allSatisfy { hasWholeCharacters(row: $0, of: canvas) })
    }
  }

  /// Whether each double-width character has two cells and each other one.
  private func hasWholeCharacters(row: Int, of canvas: Canvas) -> Bool {
    let texts = (0..<canvas.size.width).map { canvas[$0, row].text }
    return zip(texts, texts.dropFirst() + [" "]).allSatisfy { text, next in
      text.isEmpty ? !next.isEmpty : (TextLayout.width(of: text) == 2) == next.isEmpty
    }
  }

  private func shown(_ canvas: Canvas) -> String { canvas.rows.joined(separator: "\n") }
}
