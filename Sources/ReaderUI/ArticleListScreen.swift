package import NewsCore
package import NewsModel
package import TerminalUI

/// A list of articles, newest first; typing after `/` narrows it.
package struct ArticleListScreen: Screen {
  let query: ArticleQuery
  let subject: String
  private var listing = Listing<ArticleSummary>()
  private var unread = 0
  private var typed = TypedWords()

  package init(_ query: ArticleQuery = .all, subject: String = "All articles") {
    self.query = query
    self.subject = subject
  }

  package var title: String {
    var parts = [subject, "\(listing.count)"]
    if query == .all, filter.isEmpty, unread > 0 { parts.append("\(unread) unread") }
    if !filter.isEmpty { parts.append("filter “\(filter)”") }
    return parts.joined(separator: " · ")
  }

  package var position: String { listing.position }
  package var field: TextField? { typed.field }
  package var fieldLabel: String { "filter: " }
  package var preview: ArticlePlace? { listing.selected.map { ArticlePlace(id: $0.id) } }

  package let commands: [Command] =
    [.open, .find, .organizations, .toggleRead, .back, .copy, .star, .tag, .note, .unfold]
    + Command.moves

  package func refusal(of command: Command) -> String? {
    switch command {
    case .unfold:
      ArticleMarking.refusalToUnfold(listing.selected, in: query)
    case .open, .toggleRead, .organizations, .copy, .star, .tag, .note:
      listing.selected == nil ? "There is no article here." : nil
    default: nil
    }
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    let (query, filter) = (query, filter)
    if query == .all, !listing.isLoaded { unread = try library.unreadCount() }
    try listing.prepare(
      height: size.height,
      count: { () throws(LibraryError) in try library.articleCount(query, filter: filter) },
      fetch: { (offset, limit) throws(LibraryError) in
        try library.articles(query, filter: filter, offset: offset, limit: limit)
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    guard let article = listing.selected else { return performWithoutArticle(command) }
    switch command {
    case .open: return .show(ArticleScreen(ArticlePlace(id: article.id)))
    case .toggleRead: return .changed(.read(article.id, isRead: !article.isRead))
    case .organizations:
      return try IdentityListScreen.organizations(of: article, in: library)
    case .unfold, .star, .tag, .note:
      return try ArticleMarking(article: article, library: library).outcome(of: command)
    case .copy: return .copy(article.headline, saying: "Headline copied.")
    default: return performWithoutArticle(command)
    }
  }

  private mutating func performWithoutArticle(_ command: Command) -> Outcome {
    switch command {
    case .find: typed.edit()
    case .back where !filter.isEmpty: clearFilter()
    case .back: return .back
    default: break
    }
    return .stay
  }

  // MARK: The filter

  private var filter: String { typed.words }

  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    take(typed.type(key))
    return .stay
  }

  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {
    take(typed.paste(text))
  }

  private mutating func take(_ effect: TypedWords.Effect) {
    switch effect {
    case .changed: listing.restart()
    case .escaped: clearFilter()
    case .move(let command): _ = listing.perform(command)
    case .nothing, .entered, .abandoned: break
    }
  }

  private mutating func clearFilter() {
    typed.clear()
    listing.restart()
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words = filter.isEmpty ? "No articles here yet." : "No article matches “\(filter)”."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    listing.draw(on: &canvas, in: area, theme: theme) { article, width in
      [ArticleRow.line(for: article, width: width, theme: theme)]
    }
  }
}
