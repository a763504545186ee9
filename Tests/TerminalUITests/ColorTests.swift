import Testing

@testable import TerminalUI

@Suite struct ColorTests {
  @Test(
    arguments: [
      (Color.standard, 256, nil), (.ansi(9), 256, 9), (.palette(208), 256, 208),
      (.ansi(9), 16, 9), (.palette(9), 16, 9), (.palette(196), 16, 9), (.palette(16), 8, 0),
      (.palette(231), 16, 15), (.palette(244), 16, 8), (.palette(22), 8, 0), (.palette(34), 8, 2),
      (.ansi(1), 0, nil), (.palette(231), 88, 15),
    ] as [(Color, Int, Int?)]) func nearest(color: Color, size: Int, index: Int?)
  {
    #expect(color.index(inPaletteOf: size) == index)
  }
}
