package import NewsCore
package import NewsModel
package import TerminalUI

/// A list of organizations, people or places; typing narrows it.
package struct IdentityListScreen: Screen {
  enum Source: Sendable, Hashable {
    case archive(EntityKind)
    /// The pages that an article's names lead to.
    case article([IdentitySummary], headline: String)
    /// What stands with an identity.
    case related(IdentitySummary, EntityKind)
    /// Whatever is named as typed: where a way from an identity is to lead.
    case target(from: IdentitySummary)
    /// What an identity is to be merged with.
    case partner(of: IdentitySummary)
  }

  enum Row: Sendable, Hashable {
    case identity(IdentitySummary)
    case relation(Relation)

    var identity: IdentitySummary {
      switch self {
      case .identity(let identity): identity
      case .relation(let relation): relation.other
      }
    }
  }

  let source: Source
  var listing = Listing<Row>()
  /// Those to be merged, in the order in which they were marked.
  var marked: [IdentitySummary] = []
  private var typed = TypedWords()
  /// Of a list of related names all of them, by number.
  private var companions: [Companion] = []
  /// What sentences state of each, as far as it is known.
  private var ties: [IdentityID: String] = [:]
  private var newTies: BackgroundAnswer<[IdentityID: String]>?
  /// Why there may be ties that are not told.
  private var notice: String?

  init(_ source: Source) {
    self.source = source
  }

  /// All of a kind in the archive, ready to be narrowed by typing.
  package static func all(_ kind: EntityKind, like words: String = "") -> IdentityListScreen {
    var screen = IdentityListScreen(.archive(kind))
    screen.typed = TypedWords(words)
    screen.typed.edit()
    return screen
  }

  /// Asks for the name that a way is to lead to.
  static func target(from identity: IdentitySummary) -> IdentityListScreen {
    var screen = IdentityListScreen(.target(from: identity))
    screen.typed.edit()
    return screen
  }

  /// Asks for the name that an identity is to be merged with.
  static func partner(of identity: IdentitySummary) -> IdentityListScreen {
    var screen = IdentityListScreen(.partner(of: identity))
    screen.typed.edit()
    return screen
  }

  /// The organizations of an article, in the order of their names' first appearance.
  static func organizations(
    of article: ArticleSummary, in library: Library
  ) throws(LibraryError) -> Outcome {
    guard let annotated = try library.article(article.id) else {
      return .say("There is no such article any more.")
    }
    return try organizations(of: annotated, in: library)
  }

  static func organizations(
    of article: AnnotatedArticle, in library: Library
  ) throws(LibraryError) -> Outcome {
    var identities: [IdentitySummary] = []
    for (identity, page) in zip(article.analysis.identities, article.pages)
    where identity.kind == .organization && !identities.contains(where: { $0.id == page }) {
      if let summary = try library.identity(page) { identities.append(summary) }
    }
    guard !identities.isEmpty else { return .say("No organizations in this article.") }
    return .show(IdentityListScreen(.article(identities, headline: article.article.headline)))
  }

  package var title: String {
    let subject =
      switch source {
      case .archive(let kind): "All \(kind.plural)"
      case .article(_, let headline): "Organizations of “\(headline)”"
      case .related(let identity, let kind): "\(kind.plural.capitalizedFirst) with \(identity.name)"
      case .target(let identity): "From \(identity.name) to …"
      case .partner(let identity): "Merge \(identity.name) with …"
      }
    return "\(subject) · \(listing.count)" + (filter.isEmpty ? "" : " · filter “\(filter)”")
  }

  package var position: String { listing.position }
  package var field: TextField? { typed.field }
  package var fieldLabel: String {
    switch source {
    case .target: "to: "
    case .partner: "merge with: "
    case .archive, .article, .related: "name: "
    }
  }

  package var commands: [Command] {
    let first: [Command] =
      if case .related = source { [.open, .follow, .back] } else { [.open, .find, .back] }
    return first + [.articles, .related, .quotesBy, .quotesAbout, .around, .path, .copy]
      + Self.decisions + Command.moves
  }

  package func refusal(of command: Command) -> String? {
    guard listing.selected == nil else { return nil }
    return [.find, .back].contains(command) || Command.moves.contains(command)
      ? nil : "There is nothing selected here."
  }

  // MARK: Loading

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if !listing.isLoaded, case .related(let identity, let kind) = source {
      companions = Array(
        try library.companions(of: identity.id, [kind]).prefix(Self.narrowedLimit))
      notice = try library.staleNotice()
      newTies = library.inBackground { (library) throws(LibraryError) in
        try Self.ties(of: identity, in: library)
      }
    }
    if let result = newTies?.result {
      newTies = nil
      ties = try result.get()
    }
    let (source, filter, companions) = (source, filter, companions)
    try listing.prepare(
      height: size.height - (notice == nil ? 0 : 1),
      count: { () throws(LibraryError) in
        try Self.count(source, filter, companions, in: library)
      },
      fetch: { (offset, limit) throws(LibraryError) in
        try Self.rows(source, filter, companions, offset, limit, in: library)
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    switch command {
    case .find:
      typed.edit()
      return .stay
    case .back where !marked.isEmpty:
      marked = []
      return .say("Nothing is marked any more.")
    case .back where !filter.isEmpty:
      clearFilter()
      return .stay
    case .back: return .back
    default: break
    }
    guard let row = listing.selected else { return .stay }
    if command == .open, case .related(let identity, _) = source {
      return .show(EvidenceScreen(identity, row.identity))
    }
    if command == .open, case .target(let identity) = source {
      return .show(PathScreen(from: identity, to: row.identity))
    }
    if command == .open, case .partner(let identity) = source {
      return Self.merge([identity, row.identity], endsScreen: true)
    }
    if command == .mark { return mark(row.identity) }
    if command == .merge, !marked.isEmpty { return mergeMarked(with: row.identity) }
    return Self.outcome(of: command, for: row.identity)
  }

  /// What the commands that concern one identity do, wherever it is selected.
  static func outcome(of command: Command, for identity: IdentitySummary) -> Outcome {
    switch command {
    case .open, .follow: .show(IdentityScreen(id: identity.id))
    case .articles:
      .show(ArticleListScreen(.naming(identity.id), subject: "Articles on \(identity.name)"))
    case .related: .show(IdentityListScreen(.related(identity, .organization)))
    case .people: .show(IdentityListScreen(.related(identity, .person)))
    case .quotesBy: .show(QuoteListScreen(.by(identity.id), subject: "Quotes by \(identity.name)"))
    case .quotesAbout:
      .show(QuoteListScreen(.about(identity.id), subject: "Quotes about \(identity.name)"))
    case .around: .show(NeighbourhoodScreen(identity))
    case .path: .show(IdentityListScreen.target(from: identity))
    case .timeLine: .show(TimeLineScreen(identity))
    case .copy: .copy(identity.name, saying: "Name copied.")
    case .merge, .names, .rename, .reject, .ignore: decision(on: command, identity)
    default: .stay
    }
  }

  // MARK: Typing

  private var filter: String { typed.words }

  package mutating func type(_ key: Key, on library: Library) throws(LibraryError) -> Outcome {
    switch typed.type(key) {
    case .changed: listing.restart()
    case .escaped: clearFilter()
    case .abandoned: return .back
    case .entered: return try perform(.open, on: library)
    case .move(let command): _ = listing.perform(command)
    case .nothing: break
    }
    return .stay
  }

  package mutating func paste(_ text: String, on library: Library) throws(LibraryError) {
    if case .changed = typed.paste(text) { listing.restart() }
  }

  private mutating func clearFilter() {
    typed.clear()
    listing.restart()
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words = filter.isEmpty ? "Nothing here yet." : "No name is like “\(filter)”."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    if let notice {
      canvas.write(
        notice, at: Point(x: area.x, y: area.maxY - 1), width: area.width, style: theme[.faint])
    }
    let strongest = companions.first?.strength ?? 0
    let marks = Set(marked.map(\.id))
    listing.draw(on: &canvas, in: area, theme: theme) { row, width in
      let room = marks.isEmpty ? width : width - Mark.width
      let line =
        switch row {
        case .identity(let identity):
          IdentityRow.line(for: identity, width: room, theme: theme)
        case .relation(let relation):
          IdentityRow.line(
            for: relation, ties: ties[relation.other.id] ?? "", strongest: strongest, width: room,
            theme: theme)
        }
      guard !marks.isEmpty else { return [line] }
      return [StyledLine(Mark.text(marks.contains(row.identity.id)), theme[.key]) + line]
    }
  }
}

extension EntityKind {
  /// "organizations", "people", "places".
  var plural: String {
    switch self {
    case .person: "people"
    case .organization: "organizations"
    case .location: "places"
    case .miscellaneous: "other names"
    }
  }
}

extension String {
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
