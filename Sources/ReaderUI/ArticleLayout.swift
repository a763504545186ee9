import NewsModel
import TerminalUI

/// The lines of an article's text at one width, with what stands beside them.
struct ArticleLayout: Sendable, Hashable {
  struct Line: Sendable, Hashable {
    /// UTF-8 offsets into the article's text; empty for the line between paragraphs.
    var range: TextRange
    /// Index of the quote whose bar stands beside the line.
    var quote: Int?
    /// Whether the quote begins on this line, so that its speaker stands in the margin.
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

  private mutating func mark(_ quote: Quote, _ index: Int) {
    for (number, piece) in quote.content.enumerated() {
      guard let first = line(at: piece.start) else { continue }
      if number == 0 { lines[first].beginsQuote = true }
      var current = first
      while current < lines.count, lines[current].range.start < piece.end {
        if lines[current].quote == nil { lines[current].quote = index }
        if current == first, number == 0 { lines[current].quote = index }
        current += 1
      }
    }
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
