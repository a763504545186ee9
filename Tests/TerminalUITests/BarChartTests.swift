import Testing

@testable import TerminalUI

struct BarChartTests {
  @Test func theHighestBarIsFullAndNothingIsBlank() {
    #expect(BarChart.lines([0, 1, 8, 16], height: 2, pitch: 1) == ["   █", " ▁██"])
  }

  @Test func whatIsThereIsSeen() {
    #expect(BarChart.lines([1, 100_000], height: 3, pitch: 1) == [" █", " █", "▁█"])
  }

  @Test func barsHaveAGapWhereThereIsRoom() {
    #expect(BarChart.lines([1, 2], height: 1, pitch: 3) == ["▄▄ ██ "])
    #expect(BarChart.lines([1, 2], height: 1, pitch: 2) == ["▄ █ "])
  }

  @Test func withoutCountsThereIsNothing() {
    #expect(BarChart.lines([], height: 2, pitch: 4) == ["", ""])
    #expect(BarChart.lines([0, 0], height: 1, pitch: 2) == ["    "])
    #expect(BarChart.lines([.max, 1], height: 1, pitch: 1) == ["█▁"])
    #expect(BarChart.lines([1], height: -1, pitch: 1) == [])
  }
}
