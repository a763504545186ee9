package import NewsCore
package import NewsModel
package import TerminalUI

/// A list of quotes: all of the archive, or those by or about somebody; newest first, or under
/// their speakers.
package struct QuoteListScreen: Screen {
  private(set) var query: QuoteQuery
  let subject: String
  private var listing = Listing<QuoteListRow>()
  private var shape = QuoteListRow.Shape(size: Size(width: 0, height: 0))

  package init(_ query: QuoteQuery = .all, subject: String = "All quotes") {
    self.query = query
    self.subject = subject
  }

  package var title: String {
    "\(subject) · \(listing.count)" + (query.order == .speaker ? " · by speaker" : "")
  }

  package var position: String { listing.position }
  package var preview: ArticlePlace? { (listing.selected?.summary).map(Self.place) }

  private static func place(of quote: QuoteSummary) -> ArticlePlace {
    ArticlePlace(id: quote.article.id, target: .quote(quote.index))
  }

  package let commands: [Command] =
    [.open, .order, .follow, .copy, .back, .star, .note, .tag] + Command.moves

  package func refusal(of command: Command) -> String? {
    switch command {
    case .open, .copy, .star, .note, .tag: listing.selected == nil ? "There is no quote here." : nil
    case .follow:
      listing.selected?.summary.speaker == nil ? "Who says this is not known." : nil
    default: nil
    }
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    shape = QuoteListRow.Shape(size: size)
    let query = query
    try listing.prepare(
      height: size.height, rowHeight: shape.height,
      count: { () throws(LibraryError) in try library.quoteCount(query) },
      fetch: { (offset, limit) throws(LibraryError) in
        try QuoteListRow.rows(query, offset: offset, limit: limit, from: library)
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    if command == .order { return changeOrder() }
    guard command != .back, let row = listing.selected else { return .back }
    switch command {
    case .open: return .show(ArticleScreen(Self.place(of: row.summary)))
    case .follow: return row.summary.speaker.map { .show(IdentityScreen(id: $0.id)) } ?? .stay
    case .star, .note: return row.marking.outcome(of: command)
    case .tag:
      return try ArticleMarking(article: row.summary.article, library: library)
        .outcome(of: command)
    case .copy: return .copy(Citation.of(row.cited), saying: "Quote copied.")
    default: return .stay
    }
  }

  private mutating func changeOrder() -> Outcome {
    query.order = query.order == .newest ? .speaker : .newest
    listing.restart()
    return .say(query.order == .newest ? "Newest first." : "By speaker, unknown speakers last.")
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words = "No quotes here."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    let (shape, order) = (shape, query.order)
    listing.draw(on: &canvas, in: area, theme: theme) { row, width in
      row.lines(shape, order, width: width, theme: theme)
    }
  }
}
