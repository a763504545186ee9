import NewsCore
import NewsModel
import TerminalUI

extension ArticleView {
  /// Draws the page: the rows from the pager's top, with bars and speakers beside them.
  func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    let end = min(rows.count, pager.top + area.height)
    draw(rows: min(pager.top, end)..<end, on: &canvas, in: area, theme: theme)
  }

  /// Draws some of the rows from an area's top.
  func draw(rows shown: Range<Int>, on canvas: inout Canvas, in area: Rect, theme: Theme) {
    for (line, row) in rows[shown].enumerated() {
      draw(row, on: &canvas, at: area.y + line, in: area, theme: theme)
    }
  }

  private func draw(_ row: Row, on canvas: inout Canvas, at y: Int, in area: Rect, theme: Theme) {
    let start = Point(x: area.x + textStart, y: y)
    switch row {
    case .blank: break
    case .headline(let range):
      canvas.write(headline(range, theme: theme), at: start, width: textWidth)
    case .facts:
      drawFacts(on: &canvas, at: start, theme: theme)
    case .remark(let range):
      canvas.write(
        Highlighting.line(of: remark, range, under: [], base: theme[.note]), at: start,
        width: textWidth)
    case .text(let index):
      let line = layout.lines[index]
      canvas.write(styled(line.range, theme: theme), at: start, width: textWidth)
      drawQuote(beside: line, on: &canvas, at: start, theme: theme)
      drawNote(besideLine: index, on: &canvas, at: start, theme: theme)
    }
  }

  private func headline(_ range: TextRange, theme: Theme) -> StyledLine {
    let highlights = names.indices.filter { names[$0].isInHeadline }.compactMap { index in
      highlight(ofName: index, theme: theme)
    }
    return Highlighting.line(
      of: article.article.headline, range, under: highlights, base: theme[.title])
  }

  private func highlight(ofName index: Int, theme: Theme) -> Highlight? {
    let entity = names[index].entity
    if focus == .name(index) { return Highlight(range: entity.range, style: theme[.focus]) }
    guard kinds.shows(entity.kind) else { return nil }
    let style = theme[Role(entity.kind)]
    return Highlight(
      range: entity.range, style: entity.isDoubtful ? style.with(theme[.doubtfulName]) : style)
  }

  /// Quotes below, quantities and names on them, matches on those, the focus on top.
  private func styled(_ range: TextRange, theme: Theme) -> StyledLine {
    var highlights: [Highlight] = []
    if case .quote(let index) = focus {
      highlights += analysis.quotes[index].content.filter { $0.overlaps(range) }.map {
        Highlight(range: $0, style: theme[.selection])
      }
    }
    highlights += shownQuantities(overlapping: range).map {
      Highlight(range: $0.range, style: theme[.quantity])
    }
    highlights += namesInText(overlapping: range).compactMap {
      highlight(ofName: $0, theme: theme)
    }
    highlights += matches.slice(overlapping: range) { $0 }.map {
      Highlight(range: $0, style: theme[.match])
    }
    return Highlighting.line(of: text, range, under: highlights, base: theme[.text])
  }

  private func namesInText(overlapping range: TextRange) -> Range<Int> {
    let headline = analysis.headlineEntities.count
    let slice = analysis.entities.slice(overlapping: range, \.range)
    return slice.startIndex + headline..<slice.endIndex + headline
  }

  private func shownQuantities(overlapping range: TextRange) -> [Quantity] {
    quantities.slice(overlapping: range, \.range).filter { kinds.shows($0.kind) }
  }

  private func drawQuote(
    beside line: ArticleLayout.Line, on canvas: inout Canvas, at start: Point, theme: Theme
  ) {
    guard let index = line.quote else { return }
    let quote = analysis.quotes[index]
    let bar = quote.kind == .indirect ? "┆" : "┃"
    let style = theme[quote.kind == .indirect ? .faint : .quoteBar]
    canvas.write(bar, at: Point(x: start.x - Self.barWidth, y: start.y), style: style)
    guard hasMargin, line.beginsQuote, let speaker = speakerName(of: quote) else { return }
    let margin = Point(x: start.x + textWidth + 2, y: start.y)
    let width = Self.marginWidth - 2
    let role = theme[quote.isDoubtful ? .doubtful : .speaker]
    let star = marks(ofQuote: index).isStarred ? "★ " : ""
    canvas.write(
      star + Doubt.marked(speaker, quote.isDoubtful, width: width - star.count), at: margin,
      width: width, style: role)
  }

  private func drawNote(
    besideLine line: Int, on canvas: inout Canvas, at start: Point, theme: Theme
  ) {
    guard hasMargin, let note = marginNotes[line] else { return }
    let margin = Point(x: start.x + textWidth + 2, y: start.y)
    canvas.write(note, at: margin, width: Self.marginWidth - 2, style: theme[.note])
  }

  /// Who says a quote: the identity, else the words that name the source.
  func speakerName(of quote: Quote) -> String? {
    quote.speaker.map { analysis.identities[$0].name } ?? quote.source.map { text[$0].onOneLine }
  }

  // MARK: Facts

  /// Place, date and source on the left, counts on the right where there is room for both.
  private func drawFacts(on canvas: inout Canvas, at start: Point, theme: Theme) {
    let facts = TextLayout.truncated(origin, to: textWidth)
    let counts = self.counts
    let width = TextLayout.width(of: counts)
    canvas.write(facts, at: start, width: textWidth, style: theme[.faint])
    guard TextLayout.width(of: facts) + 2 + width <= textWidth else { return }
    let right = Point(x: start.x + textWidth - width, y: start.y)
    canvas.write(counts, at: right, width: width, style: theme[.faint])
  }

  private var origin: String {
    let article = article.article
    let parts = [article.dateline, article.date?.short, article.byline, article.source]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// "8 organizations  1 person  5 quotes".
  private var counts: String {
    func count(_ kind: EntityKind) -> Int { analysis.identities.count { $0.kind == kind } }
    return [
      counted(count(.organization), "organization", "organizations"),
      counted(count(.person), "person", "people"),
      counted(analysis.quotes.count, "quote", "quotes"),
    ].joined(separator: "  ")
  }
}

extension Role {
  /// The role that paints names of a kind.
  init(_ kind: EntityKind) {
    switch kind {
    case .person: self = .person
    case .organization: self = .organization
    case .location: self = .location
    case .miscellaneous: self = .miscellaneous
    }
  }
}

extension Array {
  /// The elements that overlap a range, of elements sorted by ranges that do not overlap each
  /// other. O(log n + result).
  func slice(overlapping range: TextRange, _ rangeOf: (Element) -> TextRange) -> ArraySlice<Element>
  {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if rangeOf(self[middle]).end <= range.start { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < count, rangeOf(self[end]).start < range.end { end += 1 }
    return self[low..<end]
  }
}
