import TerminalUI
import Testing

struct BrailleGridTests {
  private func rows(_ lines: [(Point, Point)], width: Int = 6, height: Int = 3) -> [String] {
    var grid = BrailleGrid(size: Size(width: width, height: height))
    for (start, end) in lines { grid.line(from: start, to: end) }
    return (0..<height).map { y in
      (0..<width).map { grid.cell($0, y)?.text ?? " " }.joined()
    }
  }

  @Test func linesRunBetweenTheMiddlesOfCells() {
    #expect(rows([(Point(x: 0, y: 0), Point(x: 5, y: 0))])[0] == "⠒⠒⠒⠒⠒⠂")
    #expect(rows([(Point(x: 1, y: 0), Point(x: 1, y: 2))]) == [" ⡆    ", " ⡇    ", " ⠃    "])
    #expect(rows([(Point(x: 2, y: 1), Point(x: 2, y: 1))])[1] == "  ⠂   ")
  }

  @Test func aLineIsTheSameFromEitherEndInItsCells() {
    let there = rows([(Point(x: 0, y: 0), Point(x: 5, y: 2))])
    #expect(there.allSatisfy { $0.contains { $0 != " " } })
  }

  @Test func whatLiesOutsideIsLeftOut() {
    #expect(rows([(Point(x: -40, y: 1), Point(x: 40, y: 1))])[1] == "⠒⠒⠒⠒⠒⠒")
    #expect(rows([(Point(x: 9, y: 9), Point(x: 12, y: 40))]).allSatisfy { $0 == "      " })
    #expect(rows([], width: 0, height: 0).isEmpty)
  }

  @Test func aCellKnowsItsHighestLevel() {
    var grid = BrailleGrid(size: Size(width: 3, height: 1))
    grid.line(from: Point(x: 0, y: 0), to: Point(x: 2, y: 0), level: 2)
    grid.line(from: Point(x: 0, y: 0), to: Point(x: 1, y: 0), level: 1)
    #expect(grid.cell(0, 0)?.level == 2)
    grid.line(from: Point(x: 2, y: 0), to: Point(x: 2, y: 0), level: 3)
    #expect(grid.cell(2, 0)?.level == 3)
  }
}
