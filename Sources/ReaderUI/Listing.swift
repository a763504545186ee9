import NewsCore
import TerminalUI

/// A list of rows that are fetched as they come into view: how every list of the reader scrolls,
/// selects and draws.
struct Listing<Row: Sendable>: Sendable {
  private(set) var state = ListState()
  private var rows: [Row] = []
  private var offset = 0
  private(set) var isLoaded = false
  /// Whether the rows are those of before `restart`.
  private var isOutdated = false
  /// Whether the archive has changed since `page` was asked for.
  private var isStale = false
  /// Whether `count` is all there are; until then it is all that are known.
  private(set) var isCounted = true
  /// Rows that are being looked up beside the screen, and their number.
  private var page: BackgroundRows<Row>.Page?
  private var total: BackgroundAnswer<Int>?
  /// Screen lines that a row takes.
  private var rowHeight = 1

  var count: Int { state.count }
  var isEmpty: Bool { state.isEmpty }
  var selected: Row? { row(state.selection) }
  /// Whether other rows than those shown have been asked for.
  var isSearching: Bool { isOutdated && page != nil }

  /// "3/42".
  var position: String {
    isEmpty ? "" : "\(state.selection + 1)/\(isCounted ? "\(state.count)" : "…")"
  }

  /// Loads the rows that a list of this height shows, where they are not there yet.
  mutating func prepare(
    height: Int, rowHeight: Int = 1, count: () throws(LibraryError) -> Int,
    fetch: (_ offset: Int, _ limit: Int) throws(LibraryError) -> [Row]
  ) throws(LibraryError) {
    abandon()
    renew()
    self.rowHeight = rowHeight
    state.fit(count: isLoaded ? state.count : try count(), height: height / rowHeight)
    isCounted = true
    guard let missing else { return }
    offset = missing.lowerBound
    rows = try fetch(offset, missing.count)
    isLoaded = true
  }

  /// The same beside the screen: what is there stays until what was asked for has come.
  mutating func prepare(
    height: Int, rowHeight: Int = 1, beside library: Library, from source: BackgroundRows<Row>
  ) throws(LibraryError) {
    try takeAnswers()
    self.rowHeight = rowHeight
    state.fit(count: state.count, height: height / rowHeight)
    guard page == nil, let missing else { return }
    if isOutdated { isCounted = false }
    // The rows come first: they are what is waited for.
    let counts = !isLoaded || !isCounted
    total = nil
    page = source.page(missing, of: library)
    if counts { total = library.inBackground(source.count) }
    try takeAnswers()
  }

  /// The rows to fetch, a page above the screen and two below, so that paging on seldom fetches;
  /// `nil` when those on screen are there.
  private var missing: Range<Int>? {
    let needed = isOutdated ? 0..<0 : state.visible
    let have = offset..<offset + rows.count
    guard !isLoaded || !(needed.isEmpty || have.contains(needed)) else { return nil }
    let height = state.pager.height
    let first = max(0, needed.lowerBound - height)
    return first..<needed.lowerBound + height * 3
  }

  private mutating func takeAnswers() throws(LibraryError) {
    do throws(LibraryError) {
      try takePage()
      try takeTotal()
    } catch {
      // What failed is not tried again with every frame.
      abandon()
      (isLoaded, isStale, rows) = (true, false, [])
      take(count: 0)
      throw error
    }
  }

  private mutating func takePage() throws(LibraryError) {
    guard let asked = page, let result = asked.rows.result else { return }
    page = nil
    renew()
    rows = try result.get()
    (offset, isLoaded, isStale) = (asked.range.lowerBound, !isStale, false)
    let end = offset + rows.count
    if rows.count < asked.range.count {
      // Fewer than were asked for are the last; where none are left, there are fewer still.
      total = nil
      take(count: rows.isEmpty ? min(end, state.count) : end)
    } else {
      state.fit(count: max(end, state.count), height: state.pager.height)
    }
  }

  private mutating func takeTotal() throws(LibraryError) {
    guard page == nil, let result = total?.result else { return }
    total = nil
    take(count: try result.get())
  }

  private mutating func take(count: Int) {
    isCounted = true
    state.fit(count: count, height: state.pager.height)
  }

  private mutating func abandon() { (page, total) = (nil, nil) }

  /// Begins at the top where the rows are others now.
  private mutating func renew() {
    if isOutdated { state = ListState(height: state.pager.height) }
    isOutdated = false
  }

  /// The rows are stale: the next frame fetches them anew and keeps the place.
  ///
  /// Rows under way are still taken, or an archive that changes often would never show any.
  mutating func invalidate() {
    isLoaded = false
    isStale = page != nil
  }

  /// The rows are others: the next frame fetches them and starts at the top.
  mutating func restart() {
    abandon()
    (isLoaded, isStale, isOutdated) = (false, false, true)
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
      guard y + rowHeight <= area.maxY else { return }
      guard let row = row(index) else {
        // It is on its way.
        canvas.write("…", at: Point(x: area.x, y: y), width: area.width, style: theme[.faint])
        continue
      }
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
