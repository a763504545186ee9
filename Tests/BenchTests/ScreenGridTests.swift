import Testing

@testable import dateline_bench

struct ScreenGridTests {
  private func screen(_ written: String) -> [String] {
    var grid = ScreenGrid(columns: 6, rows: 3)
    grid.feed(written.utf8)
    return grid.lines
  }

  @Test(arguments: [
    ("abc\u{1B}[2;3Hde", ["abc   ", "  de  ", "      "]),
    ("abcdef\u{1B}[1;3H\u{1B}[K", ["ab    ", "      ", "      "]),
    ("a\u{1B}[4b", ["aaaaa ", "      ", "      "]),
    ("a\r\nb\r\nc\r\nd", ["b     ", "c     ", "d     "]),
    ("a\r\nb\u{1B}[1;1H\u{1B}[L", ["      ", "a     ", "b     "]),
    ("a\r\nb\r\nc\u{1B}[2;3r\u{1B}[3;1H\n", ["a     ", "c     ", "      "]),
    ("abc\u{1B}[1;1H\u{1B}[2P", ["c     ", "      ", "      "]),
    ("“é”\u{1B}[31m!\u{1B}]0;title\u{7}?", ["“é”!? ", "      ", "      "]),
    ("abc\u{1B}[H\u{1B}[2J", ["      ", "      ", "      "]),
  ])
  func cellsAreWhatATerminalShows(written: String, lines: [String]) {
    #expect(screen(written) == lines)
  }

  @Test func anythingCanBeFed() {
    var random = SeededGenerator(seed: 4)
    var grid = ScreenGrid(columns: 9, rows: 4)
    let likely = Array("\u{1B}[;0123456789HJKLMPXrSTb@".utf8)
    for _ in 0..<200_000 {
      grid.feed([random.unit() < 0.7 ? random.pick(likely) : UInt8(random.next() & 0xFF)])
    }
    #expect(grid.lines.count == 4)
    #expect(grid.lines.allSatisfy { $0.unicodeScalars.count == 9 })
  }
}
