import NewsModel
import TerminalUI

/// A passage of text over a few lines, with stretches of it marked.
enum Passage {
  /// At most `height` lines of `width` columns; the last ends in "…" when words are left over.
  static func lines(
    of text: String, marks: [TextRange] = [], markStyle: Style = .plain, base: Style = .plain,
    indent: Int, width: Int, height: Int
  ) -> [StyledLine] {
    let ranges = TextLayout.lines(of: text, width: max(4, width - indent - 1))
    let highlights = marks.map { Highlight(range: $0, style: markStyle) }
    let margin = StyledLine(String(repeating: " ", count: indent))
    return ranges.prefix(height).enumerated().map { number, range in
      let bytes = TextRange(range.lowerBound, range.upperBound)
      var line = margin + Highlighting.line(of: text, bytes, under: highlights, base: base)
      if number == height - 1, ranges.count > height { line.append("…", base) }
      return line
    }
  }
}
