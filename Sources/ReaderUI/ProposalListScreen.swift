package import NewsCore
import NewsModel
package import TerminalUI

/// Names that are likely one thing, the likeliest first: one key merges them, one keeps them apart.
///
/// They are looked for once, beside the screen; those that have been decided about leave the list.
package struct ProposalListScreen: Screen {
  private var listing = Listing<MergeProposal>()
  private var answer: BackgroundAnswer<[MergeProposal]>?
  private var proposals: [MergeProposal]?

  package init() {}

  /// Proposals that are looked for.
  private static let limit = 200

  package var title: String {
    "Likely merges" + (proposals == nil ? " · searching …" : " · \(listing.count)")
  }

  package var position: String { listing.position }

  package let commands: [Command] = [.open, .merge, .keepApart, .back, .follow] + Command.moves

  package func refusal(of command: Command) -> String? {
    let isIdle = command == .back || Command.moves.contains(command)
    return isIdle || listing.selected != nil ? nil : "There is no proposal here."
  }

  // MARK: Loading

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    if proposals == nil, answer == nil {
      answer = library.inBackground { (library) throws(LibraryError) in
        try library.mergeProposals(limit: Self.limit)
      }
    }
    if let result = answer?.result {
      answer = nil
      proposals = []
      listing.invalidate()
      proposals = try result.get()
    }
    let proposals = proposals ?? []
    try listing.prepare(
      height: size.height, rowHeight: 2,
      count: { () throws(LibraryError) in try library.open(proposals).count },
      fetch: { (offset, limit) throws(LibraryError) in
        Array(try library.open(proposals).dropFirst(offset).prefix(limit))
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    guard command != .back, let proposal = listing.selected else { return .back }
    switch command {
    case .open: return .show(ProposalScreen(proposal))
    case .follow: return .show(IdentityScreen(id: proposal.first.id))
    default: return Self.outcome(of: command, for: proposal, endsScreen: false)
    }
  }

  /// What the commands that decide about a proposal do, in the list and on its own screen.
  static func outcome(
    of command: Command, for proposal: MergeProposal, endsScreen: Bool
  ) -> Outcome {
    let (a, b) = (proposal.first, proposal.second)
    switch command {
    case .merge: return IdentityListScreen.merge([a, b], endsScreen: endsScreen)
    case .keepApart:
      let (request, said) = (IdentityRequest.apart(a.id, b.id), "The two are kept apart")
      return endsScreen
        ? .decideAndGoBack(request, saying: said) : .decide(request, saying: said)
    default: return .stay
    }
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words = proposals == nil ? "" : "No names seem to be one thing that are two here."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    listing.draw(on: &canvas, in: area, theme: theme) { proposal, width in
      [
        Self.names(of: proposal, width: width, theme: theme),
        Self.evidence(of: proposal, width: width, theme: theme),
      ]
    }
  }

  /// " 83 %  Northern Harbour Union (3) + NHU (1)".
  private static func names(
    of proposal: MergeProposal, width: Int, theme: Theme
  ) -> StyledLine {
    let share = String(Int((proposal.score * 100).rounded()))
    var line = StyledLine(
      String(repeating: " ", count: max(0, 3 - share.count)) + share + " %  ", theme[.faint])
    let room = max(0, width - TextLayout.width(of: line.text) - 3)
    let style = theme[Role(proposal.first.kind)]
    let second = TextLayout.truncated(counted(proposal.second), to: room / 2)
    let first = TextLayout.truncated(
      counted(proposal.first), to: room - TextLayout.width(of: second))
    line.append(first, style)
    line.append(" + ", theme[.faint])
    line.append(second, style)
    return line
  }

  private static func counted(_ identity: IdentitySummary) -> String {
    "\(identity.name) (\(identity.articleCount))"
  }

  private static func evidence(
    of proposal: MergeProposal, width: Int, theme: Theme
  ) -> StyledLine {
    let sentences = proposal.evidence.map(\.sentence).joined(separator: "; ")
    return StyledLine(
      "       " + TextLayout.truncated(sentences, to: max(0, width - 7)), theme[.faint])
  }
}
