/// One cell of a canvas: what it shows and how.
package struct Cell: Sendable, Hashable {
  /// A spacing scalar with the combining ones that belong to it; empty in the right half of a
  /// double-width cell.
  package var text: String
  package var style: Style

  package init(_ text: String = " ", _ style: Style = .plain) {
    self.text = text
    self.style = style
  }
}

/// A grid of cells that screens draw on; nothing else reaches the terminal.
///
/// All text that enters passes `VisibleText`, so that no control character, escape sequence,
/// bidirectional override or invisible character of an article comes out raw.
package struct Canvas: Sendable, Hashable {
  package let size: Size
  package private(set) var cells: [Cell]

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: max(0, size.width) * max(0, size.height))
  }

  package var bounds: Rect { Rect(size) }

  package subscript(x: Int, y: Int) -> Cell { cells[y * size.width + x] }

  /// Writes text from a point to the right, cut at `width` columns or the canvas' edge; gives the
  /// columns used.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, width: Int = .max, style: Style = .plain
  ) -> Int { 0 }

  /// Writes a styled line; `style` lies below the line's own styles. Gives the columns used.
  @discardableResult
  package mutating func write(
    _ line: StyledLine, at point: Point, width: Int = .max, style: Style = .plain
  ) -> Int { 0 }

  /// Fills a rectangle with one character of width 1.
  package mutating func fill(_ area: Rect, with text: String = " ", style: Style = .plain) {}

  /// Puts a style on top of what a rectangle's cells have.
  package mutating func restyle(_ area: Rect, with style: Style) {}

  /// The rows as text, without trailing spaces: what tests compare.
  package var rows: [String] { [] }
}
