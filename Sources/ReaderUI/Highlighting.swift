import NewsModel
import TerminalUI

/// A style that lies on a stretch of text.
struct Highlight: Sendable, Hashable {
  var range: TextRange
  var style: Style
}

/// Flattens highlights that may overlap into runs of one style each.
enum Highlighting {
  /// A stretch of a text as a line; where highlights overlap, later ones lie on top.
  ///
  /// Offsets are UTF-8 into `text`. O(highlights² of the line), which is a handful.
  static func line(
    of text: String, _ range: TextRange, under highlights: [Highlight], base: Style = .plain
  ) -> StyledLine {
    var line = StyledLine()
    let cuts = boundaries(of: highlights, in: range)
    for (start, end) in zip(cuts, cuts.dropFirst()) where start < end {
      let piece = TextRange(start, end)
      let style = highlights.reduce(base) { style, highlight in
        highlight.range.contains(piece) ? style.with(highlight.style) : style
      }
      line.append(text[piece], style)
    }
    return line
  }

  private static func boundaries(of highlights: [Highlight], in range: TextRange) -> [Int] {
    var cuts = [range.start, range.end]
    for highlight in highlights {
      for edge in [highlight.range.start, highlight.range.end]
      where range.start < edge && edge < range.end {
        cuts.append(edge)
      }
    }
    return cuts.sorted()
  }
}
