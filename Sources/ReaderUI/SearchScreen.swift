package import NewsCore
import NewsModel
package import TerminalUI

/// Searches the archive as one types.
package struct SearchScreen: Screen {
  private var listing = Listing<SearchHit>()
  private var typed: TypedWords
  private var query: SearchQuery?
  private var order = SearchOrder.newest
  private var problem: SearchQueryError?
  private var snippetHeight = 1

  /// Ready to be typed into, or with the words already looked for.
  package init(_ words: String = "") {
    typed = TypedWords(words)
    if words.isEmpty { typed.edit() } else { read() }
  }

  package var title: String {
    guard query != nil else { return "Search the archive" }
    let words = TextLayout.truncated(words, to: Self.longestTitle)
    return "Search “\(words)” · \(found) · \(order.title)"
  }

  /// Columns of the title that the words may take.
  private static let longestTitle = 20

  private var found: String {
    if listing.isSearching { return "searching …" }
    return listing.isCounted ? counted(listing.count, "article", "articles") : "counting …"
  }

  package var position: String { query == nil ? "" : listing.position }
  package var field: TextField? { typed.field }
  package var fieldLabel: String { "search: " }
  package var preview: ArticlePlace? { selected.map { ArticlePlace(id: $0.article.id) } }

  /// Rows of an earlier query are not shown without one.
  private var selected: SearchHit? { query == nil ? nil : listing.selected }

  package let commands: [Command] =
    [.open, .find, .order, .search, .keepSearch, .back, .copy] + Command.moves

  package func refusal(of command: Command) -> String? {
    if command == .keepSearch, query == nil { return "There is no search to save yet." }
    guard [.open, .copy, .order].contains(command) else { return nil }
    if listing.isSearching, command != .order { return "The search is still going on." }
    return selected == nil ? "Nothing is found." : nil
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    snippetHeight = size.width >= 60 ? 1 : 2
    guard let query else { return }
    let order = order
    try listing.prepare(
      height: size.height, rowHeight: snippetHeight + 2, beside: library,
      from: BackgroundRows(
        count: { (library) throws(LibraryError) in try library.articleCount(.matching(query)) },
        fetch: { (library, offset, limit) throws(LibraryError) in
          try library.search(query, order: order, offset: offset, limit: limit)
        }))
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    switch command {
    case .find, .search: typed.edit()
    case .back: return .back
    case .order: return changeOrder()
    case .keepSearch:
      let search = SavedSearch(name: "", query: words)
      return .ask(.name(of: search, among: try library.savedSearches()))
    case .open: return selected.map { .show(screen(for: $0)) } ?? .stay
    case .copy:
      return selected.map { .copy($0.article.headline, saying: "Headline copied.") } ?? .stay
    default: break
    }
    return .stay
  }

  private mutating func changeOrder() -> Outcome {
    order = order == .newest ? .relevance : .newest
    listing.restart()
    return .say(order.title.capitalizedFirst + " first.")
  }

  private func screen(for hit: SearchHit) -> ArticleScreen {
    ArticleScreen(ArticlePlace(id: hit.article.id), finding: query?.expression.firstWords)
  }

  // MARK: Typing

  private var words: String { typed.words }

  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    switch typed.type(key) {
    case .changed: read()
    case .abandoned: return .back
    case .move(let command): _ = listing.perform(command)
    case .nothing, .entered, .escaped: break
    }
    return .stay
  }

  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {
    if case .changed = typed.paste(text) { read() }
  }

  /// Reads the words as a query, newest first again; the list starts anew.
  private mutating func read() {
    listing.restart()
    order = .newest
    do throws(SearchQueryError) {
      let read = try SearchQueryParser.parse(words, today: LocalDay.today)
      (query, problem) = (read.isEmpty ? nil : read, nil)
    } catch {
      (query, problem) = (nil, error)
    }
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    if let problem { return draw(problem, on: &canvas, in: area, theme: theme) }
    guard query != nil else { return drawHelp(on: &canvas, in: area, theme: theme) }
    guard !listing.isEmpty else {
      let words = listing.isSearching ? "" : "No article is like that."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    let height = snippetHeight
    listing.draw(on: &canvas, in: area, theme: theme) { hit, width in
      [ArticleRow.origin(of: hit.article, width: width, theme: theme)]
        + Passage.lines(
          of: hit.snippet, marks: hit.marks, markStyle: theme[.match], indent: 2, width: width,
          height: height)
    }
  }

  private func draw(
    _ problem: SearchQueryError, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let before = TextLayout.width(of: words[TextRange(0, min(problem.offset, words.utf8.count))])
    // Of a long query the part around the place is shown.
    let x = area.x + 2 - max(0, before - area.width * 2 / 3)
    canvas.write(words, at: Point(x: x, y: area.y + 1), width: area.maxX - x)
    canvas.write("^", at: Point(x: x + before, y: area.y + 2), style: theme[.error])
    let reason = Passage.lines(
      of: problem.reason, base: theme[.error], indent: 2, width: area.width, height: 3)
    for (row, line) in reason.enumerated() {
      canvas.write(line, at: Point(x: area.x, y: area.y + 3 + row), width: area.width)
    }
  }

  private func drawHelp(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    for (row, help) in SearchLanguage.rows.prefix(area.height).enumerated() {
      var line = StyledLine("  ")
      line.append(ArticleRow.cell(help.example, area.width < 60 ? 20 : 24), theme[.key])
      line.append(help.meaning, theme[.faint])
      canvas.write(line, at: Point(x: area.x, y: area.y + row), width: area.width)
    }
  }
}

extension SearchOrder {
  fileprivate var title: String {
    switch self {
    case .newest: "newest"
    case .relevance: "best match"
    }
  }
}

extension SearchExpression {
  /// The first word or phrase looked for, to be found in an opened article.
  fileprivate var firstWords: String? {
    switch self {
    case .text(.word(let words), _), .text(.prefix(let words), _), .text(.phrase(let words), _):
      words
    case .text(.near(let words, _), _): words.first
    case .all(let parts), .any(let parts): parts.lazy.compactMap(\.firstWords).first
    default: nil
    }
  }
}
