package import NewsCore
package import NewsModel
package import TerminalUI

/// A list of quotes: all of the archive, or those by or about somebody.
package struct QuoteListScreen: Screen {
  let query: QuoteQuery
  let subject: String
  private var listing = Listing<QuoteSummary>()
  private var quoteHeight = 2

  package init(_ query: QuoteQuery = .all, subject: String = "All quotes") {
    self.query = query
    self.subject = subject
  }

  package var title: String { "\(subject) · \(listing.count)" }
  package var position: String { listing.position }
  package var preview: ArticlePlace? { listing.selected.map(Self.place) }

  private static func place(of quote: QuoteSummary) -> ArticlePlace {
    ArticlePlace(id: quote.article.id, target: .quote(quote.index))
  }

  package let commands: [Command] = [.open, .follow, .copy, .back] + Command.moves

  package func refusal(of command: Command) -> String? {
    switch command {
    case .open, .copy: listing.selected == nil ? "There is no quote here." : nil
    case .follow:
      listing.selected?.speaker == nil ? "Who says this is not known." : nil
    default: nil
    }
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    quoteHeight = size.width >= 60 ? 2 : 3
    let query = query
    try listing.prepare(
      height: size.height, rowHeight: quoteHeight + 2,
      count: { () throws(LibraryError) in try library.quoteCount(query) },
      fetch: { (offset, limit) throws(LibraryError) in
        try library.quotes(query, offset: offset, limit: limit)
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    guard command != .back, let quote = listing.selected else { return .back }
    switch command {
    case .open: return .show(ArticleScreen(Self.place(of: quote)))
    case .follow: return quote.speaker.map { .show(IdentityScreen(id: $0.id)) } ?? .stay
    case .copy: return try copy(quote, from: library)
    default: return .stay
    }
  }

  private func copy(
    _ quote: QuoteSummary, from library: Library
  ) throws(LibraryError) -> Outcome {
    guard let article = try library.article(quote.article.id),
      article.analysis.quotes.indices.contains(quote.index)
    else { return .say("The article of this quote has changed.") }
    return .copy(Citation.of(quote: quote.index, in: article), saying: "Quote copied.")
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words = "No quotes here."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    let height = quoteHeight
    listing.draw(on: &canvas, in: area, theme: theme) { quote, width in
      Self.lines(for: quote, width: width, height: height, theme: theme)
    }
  }

  /// Who said it, where and when; below, the words.
  private static func lines(
    for quote: QuoteSummary, width: Int, height: Int, theme: Theme
  ) -> [StyledLine] {
    let speaker = quote.speaker?.name ?? quote.sourceText ?? "unknown speaker"
    var head = StyledLine(TextLayout.truncated(speaker, to: width / 2), theme[.speaker])
    head.append("  ")
    let room = max(0, width - TextLayout.width(of: head.text))
    head = head + ArticleRow.origin(of: quote.article, width: room, theme: theme)
    let words = quote.kind == .indirect ? quote.text : "“\(quote.text)”"
    return [head]
      + Passage.lines(of: words, base: theme[.quote], indent: 2, width: width, height: height)
  }
}
