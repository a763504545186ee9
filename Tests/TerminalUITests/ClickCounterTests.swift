import Testing

@testable import TerminalUI

@Suite struct ClickCounterTests {
  private let here = Point(x: 3, y: 4)

  @Test func twoQuickClicksAtOnePlaceAreOne() {
    var clicks = ClickCounter()
    #expect(
      [0, 200, 300, 500].map { clicks.action(at: here, milliseconds: $0) }
        == [.click, .doubleClick, .click, .doubleClick])
  }

  @Test func slowOrMovedClicksAreSingle() {
    var clicks = ClickCounter()
    #expect([0, 500].map { clicks.action(at: here, milliseconds: $0) } == [.click, .click])
    #expect(clicks.action(at: Point(x: 0, y: 0), milliseconds: 510) == .click)
  }
}
