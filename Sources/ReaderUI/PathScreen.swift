package import NewsCore
import NewsModel
package import TerminalUI

/// The way from one name to another, each step with the sentence that proves it.
package struct PathScreen: Screen {
  let start: IdentitySummary
  let end: IdentitySummary
  private var listing = Listing<RelationPath.Step>()
  private var path: RelationPath?
  private var sentenceHeight = 3

  init(from start: IdentitySummary, to end: IdentitySummary) {
    self.start = start
    self.end = end
  }

  package var title: String {
    let steps = path.map { " · " + counted($0.steps.count, "step", "steps") } ?? ""
    return "From \(start.name) to \(end.name)\(steps)"
  }

  package var position: String { listing.position }
  package var preview: ArticlePlace? { listing.selected.flatMap(Self.place) }

  private static func place(of step: RelationPath.Step) -> ArticlePlace? {
    step.evidence.map { ArticlePlace(id: $0.article.id, target: .passage($0.range)) }
  }

  package let commands: [Command] =
    [.open, .follow, .related, .articles, .path, .back, .copy] + Command.moves

  package func refusal(of command: Command) -> String? {
    guard listing.selected == nil, command != .back, command != .path else { return nil }
    return "There is no way to go."
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    sentenceHeight = size.width >= 60 ? 3 : 5
    if !listing.isLoaded { path = try library.path(from: start.id, to: end.id) }
    let steps = path?.steps ?? []
    try listing.prepare(
      height: size.height, rowHeight: sentenceHeight + 3,
      count: { () throws(LibraryError) in steps.count },
      fetch: { (offset, limit) throws(LibraryError) in Array(steps.dropFirst(offset).prefix(limit))
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    if command == .back { return .back }
    if command == .path { return IdentityListScreen.outcome(of: .path, for: start) }
    guard let step = listing.selected else { return .stay }
    switch command {
    case .open:
      return Self.place(of: step).map { .show(ArticleScreen($0)) }
        ?? .say("No sentence of the archive names both any more.")
    case .copy: return .copy(step.evidence?.text ?? "", saying: "Sentence copied.")
    default: return IdentityListScreen.outcome(of: command, for: step.to)
    }
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard !listing.isEmpty else {
      let words =
        start.id == end.id
        ? "That is the same page." : "No way leads from \(start.name) to \(end.name)."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    let height = sentenceHeight
    listing.draw(on: &canvas, in: area, theme: theme) { step, width in
      Self.lines(of: step, width: width, height: height, theme: theme)
    }
  }

  private static func lines(
    of step: RelationPath.Step, width: Int, height: Int, theme: Theme
  ) -> [StyledLine] {
    var head = StyledLine(step.from.name, theme[Role(step.from.kind)])
    head.append(" → ", theme[.gauge])
    head.append(step.to.name, theme[Role(step.to.kind)])
    if let tie = step.ties.first {
      head.append("  " + tie.title(from: step.from.id), theme[.faint])
    }
    guard let evidence = step.evidence else { return [head] }
    let passage = Passage.lines(
      of: evidence.text, marks: evidence.marks, markStyle: theme[Role(step.to.kind)], indent: 2,
      width: width, height: height)
    return [head, ArticleRow.origin(of: evidence.article, width: width, theme: theme)] + passage
  }
}
