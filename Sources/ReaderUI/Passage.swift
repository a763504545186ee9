import NewsModel
import TerminalUI

/// A passage of text over a few lines, with stretches of it marked.
enum Passage {
  /// At most `height` lines of `width` columns, the first and the last mark always among them; "…"
  /// stands where words are left out.
  static func lines(
    of text: String, marks: [TextRange] = [], markStyle: Style = .plain, base: Style = .plain,
    indent: Int, width: Int, height: Int
  ) -> [StyledLine] {
    let ranges = TextLayout.lines(of: text, width: max(4, width - indent - 1))
    let highlights = marks.map { Highlight(range: $0, style: markStyle) }
    let margin = StyledLine(String(repeating: " ", count: indent))
    let shown = shownLines(of: ranges, marks, height)
    return shown.map { number in
      let bytes = TextRange(ranges[number].lowerBound, ranges[number].upperBound)
      var line = margin + Highlighting.line(of: text, bytes, under: highlights, base: base)
      if number + 1 < ranges.count, !shown.contains(number + 1) { line.append("…", base) }
      return line
    }
  }

  /// Numbers of the lines to show: the first ones, or those from the first mark to the last, or where
  /// that is too much the last mark's below the first's.
  private static func shownLines(
    of lines: [Range<Int>], _ marks: [TextRange], _ height: Int
  ) -> [Int] {
    guard lines.count > height, height > 0 else { return Array(lines.indices.prefix(height)) }
    let marked = marks.compactMap { mark in lines.firstIndex { $0.upperBound > mark.start } }
    guard let first = marked.min(), let last = marked.max() else { return Array(0..<height) }
    if last - first < height {
      let start = max(0, last - height + 1)
      return Array(start..<start + height)
    }
    return Array(first..<first + height - 1) + [last]
  }
}
