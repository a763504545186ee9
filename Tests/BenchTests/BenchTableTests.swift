import Testing

@testable import dateline_bench

struct BenchTableTests {
  @Test func everyRowIsALineOfFourCells() {
    var table = BenchTable()
    table += [
      BenchRow(what: "open", dateline: "3 ms", peers: ["a 4 ms", "b not installed"], command: "x"),
      BenchRow(what: "a|b", dateline: "1 s", command: "y z"),
    ]
    #expect(
      table.markdown == """
        | | Dateline | peers | command |
        | --- | --- | --- | --- |
        | open | 3 ms | a 4 ms; b not installed | `x` |
        | a\\|b | 1 s | – | `y z` |
        """)
  }

  @Test(arguments: [
    (0.000_25, "0.25 ms"), (0.0042, "4.2 ms"), (0.0151, "15 ms"), (1.234, "1.23 s"),
    (0.9999, "1.00 s"), (75.04, "75.0 s"),
  ])
  func timesAreWrittenInTheirUnit(seconds: Double, text: String) {
    #expect(Figures.time(seconds) == text)
  }

  @Test func numbersAreGrouped() {
    #expect(Figures.count(7) == "7")
    #expect(Figures.count(100_000) == "100,000")
    #expect(Figures.count(2_345_678) == "2.35 million")
    #expect(Figures.percent(1, of: 200) == "0.5 %")
    #expect(Figures.percent(0, of: 0) == "0 %")
  }

  @Test func mediansAreOfTheMiddle() throws {
    #expect(Timing([]) == nil)
    let odd = try #require(Timing([3, 1, 2]))
    #expect(odd.median == 2 && odd.minimum == 1 && odd.runs == 3)
    #expect(try #require(Timing([4, 1, 2, 3])).median == 2.5)
  }
}
