package import NewsCore
package import NewsModel
package import TerminalUI

/// A list of articles, newest first; a query typed after `/` narrows it.
package struct ArticleListScreen: Screen {
  let query: ArticleQuery
  let subject: String
  private var listing = Listing<ArticleSummary>()
  private var unread = 0
  private var typed = TypedWords()
  /// What the list is narrowed to: the words typed, as far as they could be read.
  private var filter: SearchQuery?
  package private(set) var fieldProblem: SearchQueryError?

  package init(_ query: ArticleQuery = .all, subject: String = "All articles") {
    self.query = query
    self.subject = subject
    // Nothing is there before the search has found it.
    if query.matching != nil { listing.restart() }
  }

  package var title: String {
    var parts = [subject, found]
    if query == .all, filter == nil, unread > 0 { parts.append("\(unread) unread") }
    if !typed.words.isEmpty { parts.append("filter “\(typed.words)”") }
    return parts.joined(separator: " · ")
  }

  private var found: String {
    if listing.isSearching { return "searching …" }
    return listing.isCounted ? "\(listing.count)" : "counting …"
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
      listing.isSearching
        ? "The search is still going on."
        : listing.selected == nil ? "There is no article here." : nil
    default: nil
    }
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if query == .all, !listing.isLoaded { unread = try library.unreadCount() }
    let query = query.narrowed(to: filter)
    if query.matching != nil { return try prepareMatching(query, for: size, from: library) }
    try listing.prepare(
      height: size.height,
      count: { () throws(LibraryError) in try library.articleCount(query) },
      fetch: { (offset, limit) throws(LibraryError) in
        try library.articles(query, offset: offset, limit: limit)
      })
  }

  private mutating func prepareMatching(
    _ query: ArticleQuery, for size: Size, from library: Library
  ) throws(LibraryError) {
    try listing.prepare(
      height: size.height, beside: library,
      from: BackgroundRows(
        count: { (library) throws(LibraryError) in try library.articleCount(query) },
        fetch: { (library, offset, limit) throws(LibraryError) in
          try library.articles(query, offset: offset, limit: limit)
        }))
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
      return try ArticleMarking(
        article: article, library: library, isUnfolded: query.story != nil
      ).outcome(of: command)
    case .copy: return .copy(article.headline, saying: "Headline copied.")
    default: return performWithoutArticle(command)
    }
  }

  private mutating func performWithoutArticle(_ command: Command) -> Outcome {
    switch command {
    case .find: typed.edit()
    case .back where !typed.words.isEmpty: clearFilter()
    case .back: return .back
    default: break
    }
    return .stay
  }

  // MARK: The filter

  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    take(typed.type(key))
    return .stay
  }

  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {
    take(typed.paste(text))
  }

  private mutating func take(_ effect: TypedWords.Effect) {
    switch effect {
    case .changed: read()
    case .escaped: clearFilter()
    case .entered: if fieldProblem != nil { typed.edit() }
    case .move(let command): _ = listing.perform(command)
    case .nothing, .abandoned: break
    }
  }

  /// Reads the words as a query; while they are none, the list stays as it is.
  ///
  /// The word being typed stays a beginning when the field closes, so that what is seen stays.
  private mutating func read() {
    do throws(SearchQueryError) {
      let read = try SearchQueryParser.parse(
        typed.words, today: LocalDay.today, isTyping: true)
      (filter, fieldProblem) = (read.isEmpty ? nil : read, nil)
      listing.restart()
    } catch {
      fieldProblem = error
    }
  }

  private mutating func clearFilter() {
    typed.clear()
    (filter, fieldProblem) = (nil, nil)
    listing.restart()
  }

  private var nothing: String {
    query.matching == nil ? "No articles here yet." : "No article is like that."
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      guard !listing.isSearching, fieldProblem == nil else { return }
      let words = filter == nil ? nothing : "No article matches “\(typed.words)”."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    listing.draw(on: &canvas, in: area, theme: theme) { article, width in
      [ArticleRow.line(for: article, width: width, theme: theme)]
    }
  }
}
