package import NewsCore
import NewsModel
package import TerminalUI

/// Two names that are likely one thing, and what speaks for it and against it.
package struct ProposalScreen: Screen {
  enum Item: Sendable, Hashable {
    case heading(String)
    case identity(IdentitySummary)
    case reason(String)
    case passage(Evidence)
  }

  let proposal: MergeProposal
  private var listing = Listing<Item>()

  init(_ proposal: MergeProposal) { self.proposal = proposal }

  package var title: String { "Is \(proposal.first.name) \(proposal.second.name)?" }
  package var position: String { listing.position }

  package var preview: ArticlePlace? {
    if case .passage(let evidence)? = listing.selected { Self.place(of: evidence) } else { nil }
  }

  private static func place(of evidence: Evidence) -> ArticlePlace {
    ArticlePlace(id: evidence.article.id, target: .passage(evidence.range))
  }

  package let commands: [Command] = [.open, .merge, .keepApart, .back] + Command.moves

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    let items = items
    let isFresh = listing.isEmpty
    try listing.prepare(
      height: size.height, rowHeight: 2, count: { () throws(LibraryError) in items.count },
      fetch: { (offset, limit) throws(LibraryError) in
        Array(items.dropFirst(offset).prefix(limit))
      })
    if isFresh { _ = listing.perform(.top, skipping: \.isIdle) }
  }

  private var items: [Item] {
    [.identity(proposal.first), .identity(proposal.second), .heading("What speaks for it")]
      + proposal.evidence.map { .reason($0.sentence) }
      + [.heading("A passage with each")] + proposal.passages.map { .passage($0) }
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command, skipping: \.isIdle) { return .stay }
    switch (command, listing.selected) {
    case (.back, _): return .back
    case (.open, .identity(let identity)?): return .show(IdentityScreen(id: identity.id))
    case (.open, .passage(let evidence)?):
      return .show(ArticleScreen(Self.place(of: evidence)))
    default: return ProposalListScreen.outcome(of: command, for: proposal, endsScreen: true)
    }
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    listing.draw(on: &canvas, in: area, theme: theme) { item, width in
      lines(for: item, width: width, theme: theme)
    }
  }

  private func lines(for item: Item, width: Int, theme: Theme) -> [StyledLine] {
    switch item {
    case .heading(let title): return ["", StyledLine(title, theme[.heading])]
    case .identity(let identity):
      return [IdentityRow.line(for: identity, width: width, theme: theme)]
    case .reason(let sentence):
      return [StyledLine("  " + TextLayout.truncated(sentence, to: max(0, width - 2)))]
    case .passage(let evidence):
      let style = theme[Role(proposal.first.kind)]
      return [ArticleRow.origin(of: evidence.article, width: width, theme: theme)]
        + Passage.lines(
          of: evidence.text, marks: evidence.marks, markStyle: style, indent: 2, width: width,
          height: 1)
    }
  }
}

extension ProposalScreen.Item {
  var isIdle: Bool {
    switch self {
    case .heading, .reason: true
    case .identity, .passage: false
    }
  }
}
