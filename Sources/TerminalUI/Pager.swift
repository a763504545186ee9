/// The part of some lines that fits on screen, and the moves through them.
///
/// Knows only numbers; who draws fetches the lines that are visible. All calls are O(1).
package struct Pager: Sendable, Hashable {
  /// The first line on screen.
  package private(set) var top = 0
  /// How many lines there are.
  package private(set) var count: Int
  /// How many of them fit on screen, 1 at least.
  package private(set) var height: Int

  package init(count: Int = 0, height: Int = 1) {
    self.count = max(0, count)
    self.height = max(1, height)
  }

  /// The lines on screen.
  package var visible: Range<Int> { top..<min(count, top + min(height, count)) }
  package var isAtStart: Bool { top == 0 }
  package var isAtEnd: Bool { top == lastTop }

  /// Takes a new number of lines or a new height and stays where it is as far as that goes.
  package mutating func fit(count: Int, height: Int) {
    self.count = max(0, count)
    self.height = max(1, height)
    top = min(top, lastTop)
  }

  package mutating func scroll(by lines: Int) { top += min(max(lines, -top), lastTop - top) }
  /// Moves by half a screen, down for `count` above 0.
  package mutating func scrollHalfPages(_ count: Int) { scroll(by: count * max(1, height / 2)) }
  /// Moves by a screen but for one line, which helps the eye to go on.
  package mutating func scrollPages(_ count: Int) { scroll(by: count * max(1, height - 1)) }
  package mutating func scrollToStart() { top = 0 }
  package mutating func scrollToEnd() { top = lastTop }

  /// Brings a line on screen with the least move.
  package mutating func reveal(_ line: Int) {
    if line < top { scroll(by: line - top) }
    if line >= top + height { scroll(by: line - (top + height - 1)) }
  }

  /// Brings a line to the middle of the screen, as far as there are lines around it.
  package mutating func center(on line: Int) { scroll(by: line - height / 2 - top) }

  private var lastTop: Int { max(0, count - height) }
}

extension Pager {
  /// Where the screen is among the lines, as pagers say it: "All", "Top", "42%" or "End".
  package var position: String {
    if isAtStart { return isAtEnd ? "All" : "Top" }
    return isAtEnd ? "End" : "\(Int(100 * Double(top) / Double(lastTop)))%"
  }

  /// The screen lines that the thumb of a scroll bar covers; `nil` where all lines fit.
  package var thumb: Range<Int>? {
    guard count > height else { return nil }
    let length = max(1, Int(Double(height) * Double(height) / Double(count)))
    let start = Int((Double(height - length) * Double(top) / Double(lastTop)).rounded())
    return start..<start + length
  }
}

extension Canvas {
  /// Draws a scroll bar along the left side of an area as high as the pager; nothing where all
  /// lines fit.
  package mutating func drawScrollBar(of pager: Pager, in area: Rect, style: Style = .plain) {
    guard let thumb = pager.thumb else { return }
    fill(Rect(x: area.x, y: area.y, width: 1, height: area.height), with: "│", style: style)
    let bar = Rect(x: area.x, y: area.y + thumb.lowerBound, width: 1, height: thumb.count)
    fill(bar, with: "┃", style: style)
  }
}
