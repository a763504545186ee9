package import NewsCore
import NewsModel
package import TerminalUI

/// One article with its names, quotes and speakers.
package struct ArticleScreen: Screen {
  let id: ArticleID
  private(set) var view: ArticleView?
  private(set) var isLegendOpen = false
  private var finder: TextFinder?
  package private(set) var field: TextField?
  /// What to centre on once the article is there.
  private var target: ArticlePlace.Target?
  private var isStale = false

  /// An article at a place, with the words found that a search looked for.
  init(_ place: ArticlePlace, finding words: String? = nil) {
    id = place.id
    target = place.target
    finder = words.flatMap { TextFinder($0) }
  }

  package var title: String { view?.article.article.headline ?? "Article" }

  package var position: String { view?.pager.position ?? "" }

  package var fieldLabel: String { "find: " }

  package let commands: [Command] =
    [
      .nextEntity, .nextQuote, .open, .organizations, .kinds, .find, .back, .previousEntity,
      .previousQuote, .nextMatch, .previousMatch, .copy, .toggleRead, .star, .tag, .note,
      .wider, .narrower,
    ] + Command.moves

  package func refusal(of command: Command) -> String? {
    guard let view else {
      return command == .back ? nil : "There is no such article any more."
    }
    switch command {
    case .open:
      return view.followed == nil ? "Nothing to follow here; ] jumps to a name." : nil
    case .organizations:
      return view.analysis.identities.contains { $0.kind == .organization }
        ? nil : "No organizations in this article."
    case .nextMatch, .previousMatch:
      return finder == nil ? "Nothing was searched here yet; / does." : nil
    default: return nil
    }
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if view == nil || isStale { try load(from: library) }
    view?.prepare(for: Size(width: size.width, height: max(1, size.height - 1)))
    if let target, view != nil {
      self.target = nil
      go(to: target)
    }
  }

  private mutating func load(from library: Library) throws(LibraryError) {
    isStale = false
    guard let article = try library.article(id) else { return }
    let marks = try library.marks(of: id)
    if let old = view, old.article == article {
      view?.setMarks(marks)
      return
    }
    view = view.map { ArticleView(article, like: $0) } ?? ArticleView(article)
    view?.setMarks(marks)
    if let finder { view?.matches = finder.matches(in: article.article.text) }
    findQuantities()
  }

  private mutating func go(to target: ArticlePlace.Target) {
    switch target {
    case .quote(let index): view?.show(quote: index)
    case .passage(let range):
      view?.matches = [range]
      view?.show(offset: range.start)
    }
  }

  package mutating func invalidate() { isStale = true }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if view?.pager.perform(command) == true { return .stay }
    switch command {
    case .nextEntity: return jump { $0.jumpToName(.forward) ? nil : "No further name." }
    case .previousEntity: return jump { $0.jumpToName(.backward) ? nil : "No earlier name." }
    case .nextQuote: return jump { $0.jumpToQuote(.forward) ? nil : "No further quote." }
    case .previousQuote: return jump { $0.jumpToQuote(.backward) ? nil : "No earlier quote." }
    case .open: return follow()
    case .organizations:
      guard let article = view?.article else { return .stay }
      return try IdentityListScreen.organizations(of: article, in: library)
    case .kinds: isLegendOpen.toggle()
    case .find: field = TextField()
    case .nextMatch: return goToMatch(.forward)
    case .previousMatch: return goToMatch(.backward)
    case .copy: return copy()
    case .wider: view.map { view?.setColumn(min(200, $0.column + 4)) }
    case .narrower: view.map { view?.setColumn(max(24, $0.column - 4)) }
    case .toggleRead: return .changed(.read(id, isRead: false))
    case .star, .tag, .note: return mark(command)
    case .back where isLegendOpen: isLegendOpen = false
    case .back: return .back
    default: break
    }
    return .stay
  }

  private mutating func jump(_ move: (inout ArticleView) -> String?) -> Outcome {
    guard var moved = view else { return .stay }
    let complaint = move(&moved)
    view = moved
    if let complaint { return .say(complaint) }
    return view?.described.map { .say($0) } ?? .stay
  }

  private func follow() -> Outcome {
    guard let page = view?.followed else { return .stay }
    return .show(IdentityScreen(id: page))
  }

  /// Star and note are of the quote that is picked, else of the article.
  private func mark(_ command: Command) -> Outcome {
    guard let view else { return .stay }
    let marks = view.marks
    if case .quote(let index) = view.focus, command != .tag {
      return view.quoteMarking(index).outcome(of: command)
    }
    switch command {
    case .star: return .changed(.starred(id, isStarred: !marks.isStarred))
    case .tag: return .ask(.tags(marks.tags, of: id))
    default: return .ask(.note(marks.note, of: id))
    }
  }

  private func copy() -> Outcome {
    guard let view else { return .stay }
    if case .quote(let index) = view.focus, let quote = CitedQuote(index, in: view.article) {
      return .copy(Citation.of(quote), saying: "Quote copied.")
    }
    return .copy(Citation.of(view.article.article), saying: "Citation copied; } picks a quote.")
  }

  // MARK: The legend

  /// Takes the keys of the open legend; true when the key was one of them.
  package mutating func takeLegendKey(_ key: Key) -> Bool {
    guard isLegendOpen, case .character(let letter) = key,
      let item = KindFilter.Item(rawValue: letter)
    else { return false }
    toggle(item)
    return true
  }

  private mutating func toggle(_ item: KindFilter.Item) {
    view?.toggle(item)
    findQuantities()
  }

  /// Finds dates and numbers once they are to be shown.
  private mutating func findQuantities() {
    guard let view, view.kinds.showsQuantities, view.quantities.isEmpty else { return }
    self.view?.quantities = Library.quantities(in: view.article.article)
  }

  // MARK: Finding

  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    switch key {
    case .escape:
      field = nil
      return .stay
    case .enter:
      field = nil
      return goToMatch(.forward)
    default:
      field?.handle(key)
      find()
      return .stay
    }
  }

  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {
    field?.insert(text)
    find()
  }

  private mutating func find() {
    guard let view, let words = field?.text else { return }
    finder = TextFinder(words)
    self.view?.matches = finder?.matches(in: view.text) ?? []
  }

  private mutating func goToMatch(_ direction: ArticleView.Direction) -> Outcome {
    guard let view, let finder else { return .stay }
    if view.matches.isEmpty { self.view?.matches = finder.matches(in: view.text) }
    guard let range = self.view?.jumpToMatch(direction) else {
      return .say("“\(finder.words)” is not in this article.")
    }
    let number = (self.view?.matches.firstIndex(of: range) ?? 0) + 1
    return .say("Match \(number) of \(self.view?.matches.count ?? 0)")
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool {
    guard let view else { return false }
    if point.y == view.page.height {
      let item = view.kinds.item(
        atColumn: point.x - view.textStart, width: view.legendWidth, isOpen: isLegendOpen)
      if let item { toggle(item) }
      return false
    }
    return self.view?.focusName(at: point) ?? false
  }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard let view else {
      canvas.write("This article is no longer in the archive.", at: Point(x: area.x, y: area.y))
      return
    }
    view.draw(on: &canvas, in: area.rows(0, area.height - 1), theme: theme)
    let legend = view.kinds.legend(width: view.legendWidth, isOpen: isLegendOpen, theme: theme)
    let start = Point(x: area.x + view.textStart, y: area.maxY - 1)
    canvas.write(legend, at: start, width: view.legendWidth)
  }
}
