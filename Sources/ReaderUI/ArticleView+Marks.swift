import NewsModel
import TerminalUI

extension ArticleView {
  /// "★ #asia #peace · to quote": what the user did with the article; empty where nothing.
  var remark: String {
    let star = marks.isStarred ? ["★"] : []
    let words = (star + marks.tags.map { "#" + $0 }).joined(separator: " ")
    return [words, marks.note].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func marks(ofQuote index: Int) -> QuoteMarks {
    // Most articles have none: then no words are put together.
    guard !marks.quotes.isEmpty else { return QuoteMarks() }
    return marks.quotes[analysis.quotes[index].words(in: text)] ?? QuoteMarks()
  }

  func quoteMarking(_ index: Int) -> QuoteMarking {
    QuoteMarking(
      article: article.id, words: analysis.quotes[index].words(in: text),
      marks: marks(ofQuote: index))
  }

  /// The notes on quotes, wrapped to stand in the margin below the speaker, as far as the next
  /// speaker leaves room.
  func notesBesideQuotes() -> [Int: String] {
    guard !marks.quotes.isEmpty else { return [:] }
    var notes: [Int: String] = [:]
    var noted: Set<Int> = []
    for (line, place) in layout.lines.enumerated() {
      guard let index = place.quote, place.beginsQuote, noted.insert(index).inserted else {
        continue
      }
      let note = marks(ofQuote: index).note
      for (step, piece) in TextLayout.pieces(of: note, width: Self.marginWidth - 2).enumerated() {
        let below = line + step + 1
        guard below < layout.lines.count, !layout.lines[below].beginsQuote else { break }
        notes[below] = piece
      }
    }
    return notes
  }
}

extension TextLayout {
  /// The lines of a text as texts.
  fileprivate static func pieces(of text: String, width: Int) -> [String] {
    lines(of: text, width: width).map { line in
      let start = text.utf8.index(text.startIndex, offsetBy: line.lowerBound)
      return String(text[start..<text.utf8.index(start, offsetBy: line.count)])
    }
  }
}
