/// Fills lines greedily, one cell at a time, and looks at each cell once.
struct LineBreaker {
  let width: Int
  private var lines: [Range<Int>] = []
  /// Where the current line starts: in the text and in columns of the whole paragraph.
  private var start: (offset: Int, column: Int)?
  /// The last place where the current line may end and the next begin.
  private var opportunity: (end: Int, next: Int, column: Int)?
  private var column = 0
  /// Where the last cell that is not a space ends.
  private var contentEnd = 0
  private var previous = BreakClass.space

  init(width: Int) { self.width = width }

  mutating func add(_ cell: VisibleCell) {
    let kind = BreakClass(of: cell, after: previous)
    if kind != .space { place(cell, kind) }
    column += cell.width
    previous = kind
  }

  mutating func finish() -> [Range<Int>] {
    if let start { lines.append(start.offset..<contentEnd) }
    return lines
  }

  private mutating func place(_ cell: VisibleCell, _ kind: BreakClass) {
    if start == nil { start = (cell.offset, column) }
    if contentEnd > 0, previous.allowsBreak(before: kind) {
      opportunity = (contentEnd, cell.offset, column)
    }
    while let start, column + cell.width - start.column > width, column > start.column {
      breakLine(at: opportunity ?? (contentEnd, cell.offset, column))
    }
    contentEnd = cell.end
  }

  private mutating func breakLine(at place: (end: Int, next: Int, column: Int)) {
    if let start { lines.append(start.offset..<place.end) }
    start = (place.next, place.column)
    opportunity = nil
  }
}
