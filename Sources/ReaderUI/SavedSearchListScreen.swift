package import NewsCore
import NewsModel
package import TerminalUI

/// The searches that the user keeps, each a feed of its own: what it finds, and how much of that is
/// unread.
package struct SavedSearchListScreen: Screen {
  private var listing = Listing<SavedSearch>()
  private var counts = SearchCounts()

  package init() {}

  package var title: String {
    "Saved searches · \(listing.count)" + (counts.isComplete ? "" : " · counting …")
  }

  package var position: String { listing.position }

  package let commands: [Command] =
    [.open, .search, .keepSearch, .deleteSearch, .back, .copy] + Command.moves

  package func refusal(of command: Command) -> String? {
    let needing: [Command] = [.open, .keepSearch, .deleteSearch, .copy]
    return needing.contains(command) && listing.selected == nil
      ? "There is no saved search here." : nil
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if !listing.isLoaded {
      let all = try library.savedSearches()
      counts.restart(all)
      try listing.prepare(
        height: size.height, count: { () throws(LibraryError) in all.count },
        fetch: { (offset, limit) throws(LibraryError) in
          Array(all.dropFirst(offset).prefix(limit))
        })
    }
    try counts.prepare(from: library)
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    if command == .back { return .back }
    guard let search = listing.selected else { return .stay }
    switch command {
    case .open: return Self.results(of: search)
    case .search: return .show(SearchScreen(search.query))
    case .keepSearch: return .ask(.name(of: search, among: try library.savedSearches()))
    case .deleteSearch: return .changed(.searches(from: [search], to: []))
    case .copy: return .copy(search.query, saying: "Query copied.")
    default: return .stay
    }
  }

  private static func results(of search: SavedSearch) -> Outcome {
    guard let query = search.parsed else { return .show(SearchScreen(search.query)) }
    return .show(ArticleListScreen(.matching(query), subject: search.name))
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let key = Command.keepSearch.keys[0]
      let words = "No saved searches yet. \(key) on the screen of a search saves it."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    listing.draw(on: &canvas, in: area, theme: theme) { search, width in
      [line(for: search, width: width, theme: theme)]
    }
  }

  private static let nameWidth = 24

  /// "● Central Asia  org:SCO after:1y        112 articles  3 unread".
  private func line(for search: SavedSearch, width: Int, theme: Theme) -> StyledLine {
    let hasUnread = (counts[search]?.unread ?? 0) > 0
    let right = self.right(of: search, width: width)
    var line = StyledLine(hasUnread ? "● " : "  ", theme[.unread])
    let name = ArticleRow.cell(search.name, min(Self.nameWidth, width / 3))
    line.append(name, theme[hasUnread ? .unread : .text])
    let room = width - TextLayout.width(of: line.text + right) - 4
    line.append("  " + ArticleRow.cell(search.query, max(0, room)) + "  ", theme[.faint])
    line.append(right)
    return line
  }

  private func right(of search: SavedSearch, width: Int) -> String {
    guard search.parsed != nil else { return "cannot be read" }
    guard let count = counts[search] else { return counts.isComplete ? "" : "…" }
    guard width >= 60 else { return "\(count.unread)/\(count.articles)" }
    return counted(count.articles, "article", "articles") + "  "
      + ArticleRow.cell("\(count.unread) unread", 12)
  }
}
