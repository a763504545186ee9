package import NewsCore
package import NewsModel
package import TerminalUI

/// The page of an organization, person or place: everything the archive says about it.
package struct IdentityScreen: Screen {
  enum Item: Sendable, Hashable {
    case heading(String)
    case relation(Relation)
    case allRelated(EntityKind)
    case quotesBy(Int)
    case quotesAbout(Int)
    case article(ArticleSummary)
  }

  let id: IdentityID
  private(set) var page: IdentityPage?
  private var listing = Listing<Item>()
  private var isMissing = false
  /// Keys of the articles of which the mentions are to be split off.
  private var marked: Set<String> = []

  package init(id: IdentityID) { self.id = id }

  package var title: String {
    guard let identity = page?.identity else { return "Organization" }
    return "\(identity.name) · \(counted(identity.articleCount, "article", "articles"))"
  }

  package var position: String { listing.position }

  package var preview: ArticlePlace? {
    if case .article(let article)? = listing.selected { ArticlePlace(id: article.id) } else { nil }
  }

  package let commands: [Command] =
    [
      .open, .follow, .articles, .related, .quotesBy, .quotesAbout, .people, .around, .path,
      .timeLine, .changes, .back, .copy, .mark, .merge, .names, .split, .rename, .reject, .ignore,
    ]
    + Command.moves

  package func refusal(of command: Command) -> String? {
    guard let page else { return command == .back ? nil : "There is no such page any more." }
    switch command {
    case .related where page.related.isEmpty:
      return "No organization is named together with \(page.identity.name)."
    case .people where page.people.isEmpty:
      return "Nobody is named together with \(page.identity.name)."
    case .quotesBy where page.quotesByCount == 0: return "No quotes by \(page.identity.name)."
    case .quotesAbout where page.quotesAboutCount == 0:
      return "No quotes about \(page.identity.name)."
    case .mark:
      if case .article? = listing.selected { return nil }
      return "Select an article first."
    case .timeLine where page.identity.first == nil:
      return "No article on \(page.identity.name) has a date."
    case .follow:
      if case .relation? = listing.selected { return nil }
      return "Select a related organization or person first."
    default: return nil
    }
  }

  // MARK: Loading

  /// Relations of each sort on the page; the rest is one key away.
  private static let shownRelations = 8

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if !listing.isLoaded {
      page = try library.page(of: id)
      isMissing = page == nil
    }
    guard let page else { return }
    let fixed = Self.fixedItems(of: page)
    let isFresh = !listing.isLoaded && listing.isEmpty
    try listing.prepare(
      height: size.height - Self.headerHeight,
      count: { () throws(LibraryError) in fixed.count + page.identity.articleCount },
      fetch: { (offset, limit) throws(LibraryError) in
        let head = fixed.dropFirst(offset).prefix(limit)
        let articles = try library.articles(
          .naming(page.identity.id), offset: max(0, offset - fixed.count),
          limit: limit - head.count)
        return head + articles.map { .article($0) }
      })
    if isFresh { _ = listing.perform(.top, skipping: \.isHeading) }
  }

  private static func fixedItems(of page: IdentityPage) -> [Item] {
    var items: [Item] = []
    func section(_ title: String, _ relations: [Relation], _ kind: EntityKind) {
      guard !relations.isEmpty else { return }
      items.append(.heading(title))
      items += relations.prefix(shownRelations).map { .relation($0) }
      if relations.count > shownRelations { items.append(.allRelated(kind)) }
    }
    section("Related organizations", page.related, .organization)
    section("People", page.people, .person)
    if page.quotesByCount + page.quotesAboutCount > 0 { items.append(.heading("Quotes")) }
    if page.quotesByCount > 0 { items.append(.quotesBy(page.quotesByCount)) }
    if page.quotesAboutCount > 0 { items.append(.quotesAbout(page.quotesAboutCount)) }
    items.append(.heading("Articles"))
    return items
  }

  package mutating func invalidate() { listing.invalidate() }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command, skipping: \.isHeading) { return .stay }
    if command == .back { return .back }
    guard let page else { return .stay }
    switch (command, listing.selected) {
    case (.open, .relation(let relation)?):
      return .show(EvidenceScreen(page.identity, relation.other))
    case (.open, .allRelated(let kind)?):
      return .show(IdentityListScreen(.related(page.identity, kind)))
    case (.open, .quotesBy?):
      return IdentityListScreen.outcome(of: .quotesBy, for: page.identity)
    case (.open, .quotesAbout?):
      return IdentityListScreen.outcome(of: .quotesAbout, for: page.identity)
    case (.open, .article(let article)?):
      return .show(ArticleScreen(ArticlePlace(id: article.id)))
    case (.open, _): return .stay
    case (.mark, .article(let article)?): return mark(article)
    case (.split, let item): return split(item, of: page.identity)
    case (.changes, _): return .show(try ChangesScreen(page.identity, in: library))
    case (.follow, .relation(let relation)?):
      return IdentityListScreen.outcome(of: .follow, for: relation.other)
    default: return IdentityListScreen.outcome(of: command, for: page.identity)
    }
  }

  // MARK: Splitting

  private mutating func mark(_ article: ArticleSummary) -> Outcome {
    if marked.remove(article.key) == nil { marked.insert(article.key) }
    _ = listing.perform(.down)
    guard !marked.isEmpty else { return .say("Nothing is marked any more.") }
    let articles = counted(marked.count, "article", "articles")
    return .say("\(articles) marked; | splits the mentions there off.")
  }

  /// Splits the mentions of the articles marked off, or of the one selected; without any shows the
  /// names that can be.
  private mutating func split(_ item: Item?, of identity: IdentitySummary) -> Outcome {
    var articles = marked
    marked = []
    if articles.isEmpty, case .article(let article)? = item { articles = [article.key] }
    guard !articles.isEmpty else { return .show(NameListScreen(identity)) }
    let counted = counted(articles.count, "article", "articles")
    return .decide(
      .splitIn(identity.id, articles: articles.sorted()),
      saying: "\(identity.name) in \(counted) is a thing of its own")
  }

  // MARK: Mouse and drawing

  static let headerHeight = 3

  package mutating func select(at point: Point) -> Bool {
    listing.select(line: point.y - Self.headerHeight)
  }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard let page else {
      let words = isMissing ? "The archive does not name this any more." : ""
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    drawHeader(of: page, on: &canvas, in: area, theme: theme)
    let list = area.rows(Self.headerHeight, area.height - Self.headerHeight)
    listing.draw(on: &canvas, in: list, theme: theme) { item, width in
      [self.line(for: item, width: width, theme: theme)]
    }
  }

  private func drawHeader(
    of page: IdentityPage, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let identity = page.identity
    var name = StyledLine(identity.name, theme[Role(identity.kind)].with(theme[.title]))
    let aliases = identity.aliases.prefix(6).joined(separator: " · ")
    if !aliases.isEmpty { name.append("   " + aliases, theme[.text]) }
    let setting = identity.setting.map { ", \($0)" } ?? ""
    name.append("   " + identity.kind.name + setting, theme[.faint])
    if identity.isIgnored { name.append(", ignored", theme[.faint]) }
    canvas.write(name, at: Point(x: area.x, y: area.y), width: area.width)
    var facts = StyledLine(counted(identity.articleCount, "article", "articles"))
    facts.append(", " + counted(identity.mentionCount, "mention", "mentions"))
    if let years = IdentityRow.years(of: identity) { facts.append(", \(years)  ") }
    let room = min(40, area.width - TextLayout.width(of: facts.text))
    facts.append(
      Sparkline.text(page.mentionsByYear.map(\.mentions), columns: room), theme[.gauge])
    canvas.write(facts, at: Point(x: area.x, y: area.y + 1), width: area.width)
  }

  private func line(for item: Item, width: Int, theme: Theme) -> StyledLine {
    switch item {
    case .heading(let title): StyledLine(title, theme[.heading])
    case .relation(let relation):
      IdentityRow.line(
        for: relation, strongest: strongest(relation.other.kind), width: width, theme: theme)
    case .allRelated(let kind): StyledLine("          all \(kind.plural) …", theme[.faint])
    case .quotesBy(let count):
      StyledLine("  \(counted(count, "quote", "quotes")) by \(quotesBySubject)")
    case .quotesAbout(let count): StyledLine("  \(counted(count, "quote", "quotes")) about it")
    case .article(let article): articleLine(for: article, width: width, theme: theme)
    }
  }

  private func articleLine(
    for article: ArticleSummary, width: Int, theme: Theme
  ) -> StyledLine {
    guard !marked.isEmpty else { return ArticleRow.line(for: article, width: width, theme: theme) }
    return StyledLine(Mark.text(marked.contains(article.key)), theme[.key])
      + ArticleRow.line(for: article, width: width - Mark.width, theme: theme)
  }

  private var quotesBySubject: String {
    page?.identity.kind == .organization ? "it and its people" : "them"
  }

  private func strongest(_ kind: EntityKind) -> Double {
    (kind == .person ? page?.people : page?.related)?.first?.strength ?? 1
  }
}

extension IdentityScreen.Item {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
