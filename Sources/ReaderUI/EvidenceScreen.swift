package import NewsCore
import NewsModel
package import TerminalUI

/// The sentences in which two identities stand together: the proof of a link.
package struct EvidenceScreen: Screen {
  let one: IdentitySummary
  let other: IdentitySummary
  private var listing = Listing<Evidence>()
  private var sentenceHeight = 3

  init(_ one: IdentitySummary, _ other: IdentitySummary) {
    self.one = one
    self.other = other
  }

  package var title: String {
    "\(counted(listing.count, "passage", "passages")) with \(one.name) and \(other.name)"
  }

  package var position: String { listing.position }

  package var preview: ArticlePlace? { listing.selected.map(Self.place) }

  private static func place(of evidence: Evidence) -> ArticlePlace {
    ArticlePlace(id: evidence.article.id, target: .passage(evidence.range))
  }

  package let commands: [Command] =
    [.open, .follow, .related, .articles, .back, .copy, .around, .path] + Command.moves

  package func refusal(of command: Command) -> String? {
    [.open, .copy].contains(command) && listing.selected == nil
      ? "No sentence names both any more." : nil
  }

  /// More passages than this are not read at once.
  private static let limit = 500

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    sentenceHeight = size.width >= 60 ? 3 : 5
    let (a, b) = (one.id, other.id)
    try listing.prepare(
      height: size.height, rowHeight: sentenceHeight + 2,
      count: { () throws(LibraryError) in
        try library.evidence(a, b, limit: Self.limit).count
      },
      fetch: { (offset, limit) throws(LibraryError) in
        try library.evidence(a, b, offset: offset, limit: limit)
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    switch command {
    case .back: return .back
    case .open: return listing.selected.map { .show(ArticleScreen(Self.place(of: $0))) } ?? .stay
    case .copy:
      return listing.selected.map { .copy($0.text, saying: "Sentence copied.") } ?? .stay
    default: return IdentityListScreen.outcome(of: command, for: other)
    }
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words = "No article names both any more."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    let height = sentenceHeight
    listing.draw(on: &canvas, in: area, theme: theme) { evidence, width in
      let passage = Passage.lines(
        of: evidence.text, marks: evidence.marks, markStyle: theme[Role(other.kind)], indent: 2,
        width: width, height: height)
      return [ArticleRow.origin(of: evidence.article, width: width, theme: theme)] + passage
    }
  }
}
