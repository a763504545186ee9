import Testing

@testable import TerminalUI

@Suite struct SparklineTests {
  @Test(
    arguments: [
      ([1, 2, 3, 4, 5, 6, 7, 8], 8, "▁▂▃▄▅▆▇█"),
      ([0, 1, 1000], 8, " ▁█"),
      ([1, 3, 4, 8], 2, "▃█"),
      ([0, 0], 5, "  "),
      ([5], 1, "█"),
      ([], 5, ""),
      ([1, 2], 0, ""),
      ([.max, .max, 1], 3, "██▁"),
      ([-1, 1], 2, " █"),
    ] as [([Int], Int, String)]) func bars(counts: [Int], columns: Int, text: String)
  {
    #expect(Sparkline.text(counts, columns: columns) == text)
  }
}
