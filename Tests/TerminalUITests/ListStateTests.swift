import Testing

@testable import TerminalUI

@Suite struct ListStateTests {
  @Test func keepsTheSelectionOnScreen() {
    var list = ListState(count: 3_000_000, height: 10)
    list.move(by: 12)
    #expect(list.selection == 12 && list.visible == 3..<13)
    list.move(by: -1)
    #expect(list.selection == 11 && list.visible == 3..<13)
    list.moveToEnd()
    #expect(list.selection == 2_999_999 && list.visible == 2_999_990..<3_000_000)
    list.movePages(-1)
    #expect(list.selection == 2_999_990)
    list.moveHalfPages(-1)
    #expect(list.selection == 2_999_985 && list.visible.lowerBound == 2_999_985)
    list.move(by: .max)
    #expect(list.selection == 2_999_999)
    list.move(by: .min)
    #expect(list.selection == 0 && list.visible == 0..<10)
  }

  @Test func fitsANewSize() {
    var list = ListState(count: 100, height: 10)
    list.select(50)
    list.fit(count: 100, height: 3)
    #expect(list.visible.contains(50))
    list.fit(count: 20, height: 3)
    #expect(list.selection == 19 && list.visible == 17..<20)
    list.fit(count: 0, height: 3)
    #expect(list.selection == 0 && list.isEmpty && list.visible.isEmpty)
    list.move(by: 1)
    #expect(list.selection == 0)
  }

  @Test func scrollingTakesTheSelectionAlong() {
    var list = ListState(count: 100, height: 10)
    list.scroll(by: 3)
    #expect(list.selection == 3 && list.visible == 3..<13)
    list.select(12)
    list.scroll(by: -3)
    #expect(list.selection == 9 && list.visible == 0..<10)
  }

  @Test func findsRowsUnderTheMouse() {
    var list = ListState(count: 12, height: 10)
    list.moveToEnd()
    #expect(list.row(onLine: 0) == 2)
    #expect(list.row(onLine: 9) == 11)
    #expect(list.row(onLine: 10) == nil)
    #expect(list.row(onLine: -1) == nil)
  }
}
