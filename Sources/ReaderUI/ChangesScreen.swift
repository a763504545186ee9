package import NewsCore
package import NewsModel
package import TerminalUI

/// What is new on an identity since a date that one types: ties, organizations, articles.
package struct ChangesScreen: Screen {
  enum Item: Sendable, Hashable {
    case heading(String)
    case tie(IdentityChanges.NewTie)
    /// A line of the sentence that states the tie before it.
    case sentence(IdentityChanges.NewTie, line: Int)
    case notice(String)
    case organization(IdentityChanges.Acquaintance)
    case article(ArticleSummary)
  }

  let identity: IdentitySummary
  /// The first day that counts, since 1970-01-01.
  private var day: Int
  private var typed: TypedWords
  package private(set) var fieldProblem: SearchQueryError?
  private var listing = Listing<Item>()
  private var changes: IdentityChanges?
  /// Why there may be ties that are not told.
  private var notice: String?
  private var answer: BackgroundAnswer<IdentityChanges>?
  private var isStale = true

  /// Days before the newest article that are new without being asked for.
  private static let newDays = 30

  init(_ identity: IdentitySummary, in library: Library) throws(LibraryError) {
    self.identity = identity
    day = (try library.newestDate()?.day ?? LocalDay.today) - Self.newDays
    typed = TypedWords(PublicationDate(seconds: Int64(day) * 86_400, hasTime: false).iso8601)
    typed.edit()
  }

  package var title: String {
    let date = PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
    let found =
      answer == nil
      ? counted(changes?.articleCount ?? 0, "article", "articles") : "searching …"
    return "\(identity.name) since \(date.short) · \(found)"
  }

  package var position: String { listing.position }
  package var field: TextField? { typed.field }
  package var fieldLabel: String { "new since: " }

  package var preview: ArticlePlace? { listing.selected?.place }

  package let commands: [Command] =
    [.open, .find, .follow, .back, .copy, .articles, .related, .timeLine] + Command.moves

  package func refusal(of command: Command) -> String? {
    switch command {
    case .open, .copy: listing.selected?.isIdle != false ? "There is nothing selected here." : nil
    case .follow:
      listing.selected?.other == nil ? "Select a tie or an organization first." : nil
    default: nil
    }
  }

  // MARK: Loading

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    let (id, day) = (identity.id, day)
    if isStale {
      isStale = false
      answer = library.inBackground { (library) throws(LibraryError) in
        try library.changes(of: id, since: day)
      }
    }
    if let result = answer?.result {
      answer = nil
      changes = try result.get()
      notice = try library.staleNotice()
      listing.invalidate()
    }
    guard let changes else { return }
    let fixed = fixedItems(of: changes, width: size.width)
    let isFresh = !listing.isLoaded && listing.isEmpty
    try listing.prepare(
      height: size.height,
      count: { () throws(LibraryError) in fixed.count + changes.articleCount },
      fetch: { (offset, limit) throws(LibraryError) in
        let head = fixed.dropFirst(offset).prefix(limit)
        let articles = try library.articles(
          .naming(id, since: day), offset: max(0, offset - fixed.count), limit: limit - head.count)
        return head + articles.map { .article($0) }
      })
    if isFresh { _ = listing.perform(.top, skipping: \.isIdle) }
  }

  private func fixedItems(of changes: IdentityChanges, width: Int) -> [Item] {
    var items: [Item] = [.heading("New ties · \(changes.ties.count)")]
    for tie in changes.ties {
      items.append(.tie(tie))
      let lines = Self.lines(of: tie, width: width, theme: .monochrome).count
      items += (0..<lines).map { .sentence(tie, line: $0) }
    }
    if let notice { items.append(.notice(notice)) }
    items.append(.heading("New organizations with it · \(changes.organizations.count)"))
    items += changes.organizations.map { .organization($0) }
    items.append(.heading("New articles · \(changes.articleCount)"))
    return items
  }

  package mutating func invalidate() {
    isStale = true
    listing.invalidate()
  }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command, skipping: \.isIdle) { return .stay }
    let item = listing.selected
    switch command {
    case .find: typed.edit()
    case .back: return .back
    case .open:
      if case .organization(let found)? = item {
        return .show(EvidenceScreen(identity, found.other))
      }
      return item?.place.map { .show(ArticleScreen($0)) } ?? .stay
    case .follow: return item?.other.map { .show(IdentityScreen(id: $0.id)) } ?? .stay
    case .copy: return item?.text.map { .copy($0, saying: "Copied.") } ?? .stay
    default: return IdentityListScreen.outcome(of: command, for: identity)
    }
    return .stay
  }

  // MARK: The date

  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    switch typed.type(key) {
    case .changed: read()
    case .entered: if fieldProblem != nil { typed.edit() }
    case .move(let command): _ = listing.perform(command, skipping: \.isIdle)
    case .abandoned: return .back
    case .nothing, .escaped: break
    }
    return .stay
  }

  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {
    if case .changed = typed.paste(text) { read() }
  }

  /// While what is typed is no date, the list stays as it is.
  private mutating func read() {
    do throws(SearchQueryError) {
      day = try SearchQueryParser.firstDay(after: typed.words, today: LocalDay.today)
      fieldProblem = nil
      (isStale, changes, answer) = (true, nil, nil)
      listing = Listing()
    } catch {
      fieldProblem = error
    }
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool {
    listing.select(line: point.y) && listing.selected?.isIdle == false
  }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    listing.draw(on: &canvas, in: area, theme: theme) { item, width in
      [line(for: item, width: width, theme: theme)]
    }
  }

  private func line(for item: Item, width: Int, theme: Theme) -> StyledLine {
    switch item {
    case .heading(let title): return StyledLine(title, theme[.heading])
    case .notice(let words): return StyledLine("  " + words, theme[.faint])
    case .tie(let tie): return head(of: tie, width: width, theme: theme)
    case .sentence(let tie, let number):
      let lines = Self.lines(of: tie, width: width, theme: theme)
      return number < lines.count ? lines[number] : StyledLine()
    case .organization(let found): return Self.line(for: found, width: width, theme: theme)
    case .article(let article): return ArticleRow.line(for: article, width: width, theme: theme)
    }
  }

  /// "  headed by Ines Ødegård  12 May 2019  NHU opens its port register".
  private func head(
    of tie: IdentityChanges.NewTie, width: Int, theme: Theme
  ) -> StyledLine {
    var line = StyledLine("  " + tie.tie.title(from: identity.id) + " ")
    line.append(tie.other.name, theme[Role(tie.other.kind)])
    let room = width - TextLayout.width(of: line.text) - 2
    let origin = ArticleRow.origin(of: tie.tie.evidence.article, width: min(59, room), theme: theme)
    return room > 12 ? line + StyledLine("  ") + origin : line
  }

  private static func lines(
    of tie: IdentityChanges.NewTie, width: Int, theme: Theme
  ) -> [StyledLine] {
    let evidence = tie.tie.evidence
    return Passage.lines(
      of: evidence.text, marks: evidence.marks, markStyle: theme[Role(tie.other.kind)], indent: 4,
      width: width, height: 3)
  }

  private static func line(
    for found: IdentityChanges.Acquaintance, width: Int, theme: Theme
  ) -> StyledLine {
    let date = found.first.date?.column ?? ""
    let right = "\(counted(found.articleCount, "article", "articles")), first \(date)"
    let room = max(0, width - 4 - TextLayout.width(of: right))
    var line = StyledLine("  ")
    line.append(ArticleRow.cell(found.other.name, room), theme[Role(found.other.kind)])
    line.append("  " + right, theme[.faint])
    return line
  }
}

extension ChangesScreen.Item {
  /// Whether nothing can be done with it.
  var isIdle: Bool {
    switch self {
    case .heading, .sentence, .notice: true
    case .tie, .organization, .article: false
    }
  }

  var other: IdentitySummary? {
    switch self {
    case .tie(let tie): tie.other
    case .organization(let found): found.other
    default: nil
    }
  }

  /// Where it leads in the text.
  var place: ArticlePlace? {
    switch self {
    case .tie(let tie):
      ArticlePlace(id: tie.tie.evidence.article.id, target: .passage(tie.tie.evidence.range))
    case .organization(let found): ArticlePlace(id: found.first.id)
    case .article(let article): ArticlePlace(id: article.id)
    default: nil
    }
  }

  /// What is copied of it.
  var text: String? {
    switch self {
    case .tie(let tie): tie.tie.evidence.text
    case .organization(let found): found.other.name
    case .article(let article): article.headline
    default: nil
    }
  }
}
