import NewsModel
import TerminalUI

/// The lines of an article's text at one width, with what stands beside them.
struct ArticleLayout: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    /// UTF-8 offsets into the article's text; empty for the line between paragraphs.
    var range: TextRange
    /// Index of the quote whose bar stands beside the line.
    var quote: Int?
    /// Whether the quote, or a paragraph of it, begins on this line, so that its speaker stands
    /// in the margin.
    var beginsQuote = false
  }

  var lines: [Line] = []

  /// Lays out a text; `isShown` decides which quotes get a bar. Linear in the text.
  init(_ article: AnnotatedArticle, width: Int, isShown: (Quote) -> Bool) {
    for paragraph in Self.paragraphs(of: article.article.text) {
      if !lines.isEmpty { lines.append(Line(range: TextRange(paragraph.start, paragraph.start))) }
      for line in TextLayout.lines(of: article.article.text[paragraph], width: width) {
        let start = paragraph.start + line.lowerBound
        lines.append(Line(range: TextRange(start, paragraph.start + line.upperBound)))
      }
    }
    for (index, quote) in article.analysis.quotes.enumerated() where isShown(quote) {
      mark(quote, index)
    }
  }

  /// The paragraphs of a text: every non-empty line is one.
  static func paragraphs(of text: String) -> [TextRange] {
    var text = text
    return text.withUTF8 { bytes in
      var paragraphs: [TextRange] = []
      var start = 0
      for offset in 0...bytes.count where offset == bytes.count || bytes[offset] == 10 {
        if offset > start { paragraphs.append(TextRange(start, offset)) }
        start = offset + 1
      }
      return paragraphs
    }
  }

  /// Gives the lines of a quote its bar. Where two quotes share a line, the bar is of the one
  /// that begins there.
  private mutating func mark(_ quote: Quote, _ index: Int) {
    var last: Int?
    for piece in quote.content {
      guard let first = line(at: piece.start) else { continue }
      if last == nil { lines[first].quote = index }
      for line in first..<lines.count {
        guard line == first || lines[line].range.start < piece.end else { break }
        if lines[line].quote == nil { lines[line].quote = index }
      }
      let isNamed = last.map { isParagraphBreak(between: $0, and: first) } ?? true
      if isNamed, lines[first].quote == index { lines[first].beginsQuote = true }
      last = line(at: piece.end - 1)
    }
  }

  private func isParagraphBreak(between line: Int, and next: Int) -> Bool {
    line < next && lines[line + 1...next].contains { $0.range.isEmpty }
  }

  /// The line in which an offset stands. O(log lines).
  func line(at offset: Int) -> Int? {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].range.start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }
}
