/// The selected row of a list and the part of it that is on screen.
///
/// Knows only numbers, so that lists of millions cost nothing; who draws fetches the rows that are
/// visible. All calls are O(1).
package struct ListState: Sendable, Hashable {
  /// The selected row; 0 in an empty list.
  package private(set) var selection = 0
  /// What is on screen of the rows.
  package private(set) var pager: Pager

  package init(count: Int = 0, height: Int = 1) { pager = Pager(count: count, height: height) }

  package var count: Int { pager.count }
  package var isEmpty: Bool { pager.count == 0 }
  /// The rows on screen.
  package var visible: Range<Int> { pager.visible }

  /// Takes a new number of rows or a new height; the selection stays and is on screen.
  package mutating func fit(count: Int, height: Int) {
    pager.fit(count: count, height: height)
    select(selection)
  }

  /// Selects a row, the nearest there is, and brings it on screen.
  package mutating func select(_ row: Int) {
    selection = max(0, min(row, count - 1))
    pager.reveal(selection)
  }

  /// Moves the selection, down for `rows` above 0.
  package mutating func move(by rows: Int) {
    let (row, overflow) = selection.addingReportingOverflow(rows)
    select(overflow ? rows.signum() * count : row)
  }

  package mutating func moveHalfPages(_ count: Int) { move(by: count * max(1, pager.height / 2)) }
  package mutating func movePages(_ count: Int) { move(by: count * max(1, pager.height - 1)) }
  package mutating func moveToStart() { select(0) }
  package mutating func moveToEnd() { select(count - 1) }

  /// Moves the rows under the screen, as a mouse wheel does, and takes the selection along when it
  /// would leave it.
  package mutating func scroll(by rows: Int) {
    pager.scroll(by: rows)
    selection = max(visible.lowerBound, min(selection, visible.upperBound - 1))
  }

  /// The row that is shown on a line of the screen, counted from the list's first.
  package func row(onLine line: Int) -> Int? {
    0 <= line && line < visible.count ? visible.lowerBound + line : nil
  }
}
