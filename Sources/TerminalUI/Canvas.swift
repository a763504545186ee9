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
  /// columns used. A double-width character that does not fit whole is left out. Linear in what is
  /// shown and in what lies to the left of the canvas.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, width: Int = .max, style: Style = .plain
  ) -> Int {
    write(text, at: point, width: width) { _ in style }
  }

  /// Writes a styled line; `style` lies below the line's own styles. Gives the columns used.
  ///
  /// The runs are shown as the one text that they are: a mark at the start of a run goes on the
  /// last character of the run before.
  @discardableResult
  package mutating func write(
    _ line: StyledLine, at point: Point, width: Int = .max, style: Style = .plain
  ) -> Int {
    var runs = line.runs[...]
    var end = 0
    var current = style
    return write(line.text, at: point, width: width) { offset in
      while offset >= end, let run = runs.popFirst() {
        end += run.text.utf8.count
        current = style.with(run.style)
      }
      return current
    }
  }

  /// Fills a rectangle with one character of width 1.
  package mutating func fill(_ area: Rect, with text: String = " ", style: Style = .plain) {
    var visible = VisibleText(text)
    let cell = visible.next().flatMap { $0.width == 1 ? $0.text : nil } ?? " "
    forEachPoint(in: area) { x, y, canvas in
      canvas.put(Cell(cell, style), width: 1, x, y)
    }
  }

  /// Puts a style on top of what a rectangle's cells have.
  package mutating func restyle(_ area: Rect, with style: Style) {
    forEachPoint(in: area) { x, y, canvas in
      let index = y * canvas.size.width + x
      canvas.cells[index].style = canvas.cells[index].style.with(style)
    }
  }

  /// The rows as text, without trailing spaces: what tests compare.
  package var rows: [String] {
    (0..<max(0, size.height)).map { y in
      var row = (0..<max(0, size.width)).map { self[$0, y].text }
      while row.last == " " { row.removeLast() }
      return row.joined()
    }
  }

  private mutating func write(
    _ text: String, at point: Point, width: Int, style: (_ offset: Int) -> Style
  ) -> Int {
    guard 0 <= point.y, point.y < size.height, point.x < size.width else { return 0 }
    let room = min(max(0, width), size.width - point.x)
    var used = 0
    for cell in VisibleText(text) {
      guard used + cell.width <= room else { break }
      let x = point.x + used
      used += cell.width
      if x >= 0 { put(Cell(cell.text, style(cell.offset)), width: cell.width, x, point.y) }
    }
    return used
  }

  /// Puts a character in its cell, or two, and blanks what is left of a double-width one that it
  /// cuts in half.
  private mutating func put(_ cell: Cell, width: Int, _ x: Int, _ y: Int) {
    let index = y * size.width + x
    if cells[index].text.isEmpty, x > 0 { cells[index - 1].text = " " }
    if x + width < size.width, cells[index + width].text.isEmpty { cells[index + width].text = " " }
    cells[index] = cell
    if width == 2 { cells[index + 1] = Cell("", cell.style) }
  }

  private mutating func forEachPoint(
    in area: Rect, _ body: (_ x: Int, _ y: Int, _ canvas: inout Canvas) -> Void
  ) {
    for y in max(0, area.y)..<max(0, area.y, min(area.maxY, size.height)) {
      for x in max(0, area.x)..<max(0, area.x, min(area.maxX, size.width)) { body(x, y, &self) }
    }
  }
}
