import Testing

@testable import TerminalUI

@Suite struct PagerTests {
  @Test func movesAndStaysInside() {
    var pager = Pager(count: 100, height: 10)
    pager.scroll(by: 3)
    #expect(pager.visible == 3..<13)
    pager.scrollHalfPages(1)
    #expect(pager.top == 8)
    pager.scrollPages(2)
    #expect(pager.top == 26)
    pager.scroll(by: .max)
    #expect(pager.top == 90 && pager.isAtEnd)
    pager.scroll(by: .min)
    #expect(pager.top == 0 && pager.isAtStart)
    pager.scrollToEnd()
    #expect(pager.visible == 90..<100)
  }

  @Test(arguments: [(0, 0), (5, 0), (50, 45), (99, 90), (100, 90), (-1, 0)])
  func centers(on line: Int, top: Int) {
    var pager = Pager(count: 100, height: 10)
    pager.center(on: line)
    #expect(pager.top == top)
  }

  @Test(arguments: [(20, 20), (29, 20), (30, 21), (19, 19), (99, 90), (1000, 90), (-5, 0)])
  func reveals(_ line: Int, top: Int) {
    var pager = Pager(count: 100, height: 10)
    pager.scroll(by: 20)
    pager.reveal(line)
    #expect(pager.top == top)
  }

  @Test func fitsANewSize() {
    var pager = Pager(count: 100, height: 10)
    pager.scrollToEnd()
    pager.fit(count: 50, height: 20)
    #expect(pager.visible == 30..<50)
    pager.fit(count: 5, height: 20)
    #expect(pager.visible == 0..<5)
    pager.fit(count: -1, height: 0)
    #expect(pager.visible.isEmpty)
  }

  @Test(arguments: [(5, 0, "All"), (100, 0, "Top"), (100, 45, "50%"), (100, 90, "End")])
  func says(count: Int, top: Int, position: String) {
    var pager = Pager(count: count, height: 10)
    pager.scroll(by: top)
    #expect(pager.position == position)
  }

  @Test(arguments: [
    (5, 0, "     "), (10, 0, "┃┃│││"), (10, 5, "│││┃┃"), (10, 3, "││┃┃│"),
    (1_000_000, 999_995, "││││┃"),
  ]) func drawsItsBar(count: Int, top: Int, bar: String) {
    var pager = Pager(count: count, height: 5)
    pager.scroll(by: top)
    var canvas = Canvas(size: Size(width: 2, height: 5))
    canvas.drawScrollBar(of: pager, in: Rect(x: 1, y: 0, width: 1, height: 5))
    #expect((0..<5).map { canvas[1, $0].text }.joined() == bar)
  }
}
