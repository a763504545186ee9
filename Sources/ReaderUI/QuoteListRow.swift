import NewsCore
import NewsModel
import TerminalUI

/// A quote as a row of a list: who said it, where and when; the sentence before; the words.
struct QuoteListRow: Sendable {
  var summary: QuoteSummary
  var cited: CitedQuote
  /// Whether the quote before it in the list is somebody else's.
  var beginsSpeaker: Bool

  var marking: QuoteMarking {
    QuoteMarking(article: summary.article.id, words: cited.words, marks: summary.marks)
  }

  /// Lines that each row has.
  struct Shape: Sendable, Hashable {
    var words: Int
    var context: Int

    /// Narrow screens wrap more; only tall ones have room for the sentence before.
    init(size: Size) {
      words = size.width >= 60 ? 2 : 3
      context = size.height >= 16 ? 1 : 0
    }

    /// With the line of the speaker and the one between two quotes.
    var height: Int { words + context + 2 }
  }

  /// The rows of a stretch of a list.
  static func rows(
    _ query: QuoteQuery, offset: Int, limit: Int, from library: Library
  ) throws(LibraryError) -> [QuoteListRow] {
    // The one before tells whether the first begins a speaker.
    let first = max(0, offset - 1)
    let quotes = try library.citedQuotes(query, offset: first, limit: limit + offset - first)
    let speakers = quotes.map(\.summary.speaker?.id)
    return quotes.indices.dropFirst(offset - first).map { index in
      QuoteListRow(
        summary: quotes[index].summary, cited: quotes[index].cited,
        beginsSpeaker: index == 0 || speakers[index] != speakers[index - 1])
    }
  }

  func lines(
    _ shape: Shape, _ order: QuoteQuery.Order, width: Int, theme: Theme
  ) -> [StyledLine] {
    var lines = [head(order, width: width, theme: theme)]
    if shape.context > 0 { lines.append(context(width: width, theme: theme)) }
    return lines
      + Passage.lines(
        of: cited.quoted, base: theme[.quote], indent: 2, width: width, height: shape.words)
  }

  /// Under their speakers, only the first quote of each has the name in full style.
  private func head(_ order: QuoteQuery.Order, width: Int, theme: Theme) -> StyledLine {
    let isRepeated = order == .speaker && !beginsSpeaker
    let known: Role = order == .speaker ? .heading : .speaker
    let style = theme[cited.isDoubtful ? .doubtful : isRepeated ? .faint : known]
    let name = summary.speaker?.name ?? cited.speaker ?? "unknown speaker"
    let isDoubtful = cited.isDoubtful && cited.speaker != nil
    var head = StyledLine()
    if summary.marks.isStarred { head.append("★ ", style) }
    head.append(Doubt.marked(name, isDoubtful, width: width / 2), style)
    head.append("  ")
    let room = max(0, width - TextLayout.width(of: head.text))
    return head + ArticleRow.origin(of: summary.article, width: room, theme: theme)
  }

  /// The user's note, else the sentence before.
  private func context(width: Int, theme: Theme) -> StyledLine {
    let note = summary.marks.note
    guard note.isEmpty else {
      return StyledLine("  " + TextLayout.truncated(note, to: max(0, width - 3)), theme[.note])
    }
    let sentence = TextLayout.truncated(cited.context ?? "", to: max(0, width - 3))
    return StyledLine("  " + sentence, theme[.faint])
  }
}
