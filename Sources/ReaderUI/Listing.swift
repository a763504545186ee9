import NewsCore
import TerminalUI

/// A list of rows that are fetched as they come into view: how every list of the reader scrolls,
/// selects and draws.
struct Listing<Row: Sendable>: Sendable {
  private(set) var state = ListState()
  private var rows: [Row] = []
  private var offset = 0
  private(set) var isLoaded = false
  /// Screen lines that a row takes.
  private var rowHeight = 1

  var count: Int { state.count }
  var isEmpty: Bool { state.isEmpty }
  var selected: Row? { row(state.selection) }

  /// "3/42".
  var position: String { isEmpty ? "" : "\(state.selection + 1)/\(state.count)" }

  /// Loads the rows that a list of this height shows, where they are not there yet.
  mutating func prepare(
    height: Int, rowHeight: Int = 1, count: () throws(LibraryError) -> Int,
    fetch: (_ offset: Int, _ limit: Int) throws(LibraryError) -> [Row]
  ) throws(LibraryError) {
    self.rowHeight = rowHeight
    state.fit(count: isLoaded ? state.count : try count(), height: height / rowHeight)
    let needed = state.visible
    let have = offset..<offset + rows.count
    guard !isLoaded || !(needed.isEmpty || have.contains(needed)) else { return }
    // A page above and two below, so that paging on seldom fetches.
    let page = state.pager.height
    offset = max(0, needed.lowerBound - page)
    rows = try fetch(offset, page * 4)
    isLoaded = true
  }

  /// The rows are stale: the next frame fetches them anew and keeps the place.
  mutating func invalidate() { isLoaded = false }

  /// The rows are others: the next frame fetches them and starts at the top.
  mutating func restart() {
    isLoaded = false
    state = ListState()
  }

  /// Moves the selection; false for commands that are no moves.
  mutating func perform(_ command: Command) -> Bool { state.perform(command) }

  /// Moves the selection, on over rows that nothing can be done with.
  mutating func perform(_ command: Command, skipping isIdle: (Row) -> Bool) -> Bool {
    guard state.perform(command) else { return false }
    let onward: Command = [.up, .halfPageUp, .pageUp].contains(command) ? .up : .down
    while let selected, isIdle(selected) {
      let before = state.selection
      _ = state.perform(onward)
      if state.selection == before { break }
    }
    return true
  }

  mutating func select(_ index: Int) { state.select(index) }

  /// Selects the row drawn at a line of the list; false when there is none.
  mutating func select(line: Int) -> Bool {
    guard line >= 0, let index = state.row(onLine: line / rowHeight) else { return false }
    state.select(index)
    return true
  }

  private func row(_ index: Int) -> Row? {
    rows.indices.contains(index - offset) ? rows[index - offset] : nil
  }

  /// Draws the visible rows, the selected one in the selection's style.
  func draw(
    on canvas: inout Canvas, in area: Rect, theme: Theme, lines: (Row, _ width: Int) -> [StyledLine]
  ) {
    for index in state.visible {
      let y = area.y + (index - state.visible.lowerBound) * rowHeight
      guard let row = row(index), y + rowHeight <= area.maxY else { return }
      let isSelected = index == state.selection
      for (number, line) in lines(row, area.width).prefix(rowHeight).enumerated() {
        // Colours under a reversed row would make a patchwork of it.
        let shown = isSelected ? StyledLine(line.text) : line
        canvas.write(shown, at: Point(x: area.x, y: y + number), width: area.width)
      }
      if isSelected {
        let row = Rect(x: area.x, y: y, width: area.width, height: rowHeight)
        canvas.restyle(row, with: theme[.selection])
      }
    }
  }
}
