/// Breaks text into lines of a given width.
package enum TextLayout {
  /// How many columns a text takes on the canvas. Linear.
  package static func width(of text: String) -> Int {
    // Every ASCII character, controls included, shows in one column.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return VisibleText(text).reduce(0) { $0 + $1.width }
  }

  /// The text cut to `width` columns, with "…" at its end where something was cut. Linear in
  /// `width`, not in the text.
  package static func truncated(_ text: String, to width: Int) -> String {
    guard width > 0 else { return "" }
    var end = 0
    var columns = 0
    for cell in VisibleText(text) {
      columns += cell.width
      if columns > width { return String(Substring(text.utf8.prefix(end))) + "…" }
      if columns < width { end = cell.end }
    }
    return text
  }

  /// Breaks one paragraph at spaces (after hyphens and dashes, between CJK characters, and inside
  /// words that are longer than a line) into lines of at most `width` columns. Gives the UTF-8
  /// offsets of each line in `text`, without the spaces at the break and around the paragraph;
  /// none for a text of nothing but spaces. Linear.
  ///
  /// Only where `width` is 1, a double-width character has a line that it does not fit.
  package static func lines(of text: String, width: Int) -> [Range<Int>] {
    var breaker = LineBreaker(width: max(1, width))
    for cell in VisibleText(text) { breaker.add(cell) }
    return breaker.finish()
  }
}
