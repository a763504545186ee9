import TerminalUI

/// A canvas as lines of text with SGR sequences (ECMA-48, 8.3.117), for output that is no screen.
enum ANSIText {
  /// The rows without trailing spaces; without `isStyled`, the text alone.
  static func lines(of canvas: Canvas, isStyled: Bool) -> [String] {
    isStyled ? (0..<canvas.size.height).map { line(of: canvas, row: $0) } : canvas.rows
  }

  private static func line(of canvas: Canvas, row: Int) -> String {
    let cells = (0..<canvas.size.width).map { canvas[$0, row] }
    let end = cells.lastIndex { $0 != Cell() }.map { $0 + 1 } ?? 0
    var line = ""
    var style = Style.plain
    for cell in cells[..<end] {
      if cell.style != style {
        line += sequence(for: cell.style)
        style = cell.style
      }
      line += cell.text
    }
    return style == .plain ? line : line + sequence(for: .plain)
  }

  private static func sequence(for style: Style) -> String {
    var codes = ["0"]
    let attributes: [(Style.Attributes, String)] = [
      (.bold, "1"), (.dim, "2"), (.italic, "3"), (.underline, "4"), (.reverse, "7"),
    ]
    codes += attributes.filter { style.attributes.contains($0.0) }.map(\.1)
    codes += color(style.foreground, base: 30) + color(style.background, base: 40)
    return "\u{1B}[" + codes.joined(separator: ";") + "m"
  }

  private static func color(_ color: Color, base: Int) -> [String] {
    switch color {
    case .standard: []
    case .ansi(let number) where number < 8: ["\(base + Int(number))"]
    case .ansi(let number): ["\(base + 52 + Int(number))"]
    case .palette(let number): ["\(base + 8);5;\(number)"]
    }
  }
}
