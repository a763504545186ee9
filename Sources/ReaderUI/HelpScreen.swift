package import NewsCore
package import TerminalUI

/// The keys that work on the screen it was called from, and everywhere.
package struct HelpScreen: Screen {
  private let lines: [(Command?, String)]
  private var pager = Pager()

  init(for screen: any Screen) {
    let here = screen.commands.filter { !Command.moves.contains($0) }
    let everywhere = Command.everywhere.filter { !here.contains($0) }
    lines =
      [(nil, "On this screen")] + here.map { ($0, $0.title) }
      + [(nil, "Moving")] + Command.moves.map { ($0, $0.title) }
      + [(nil, "Everywhere")] + everywhere.map { ($0, $0.title) }
  }

  package var title: String { "Keys" }
  package let commands: [Command] = [.back] + Command.moves
  package var position: String { pager.position }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    pager.fit(count: lines.count, height: size.height)
  }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if pager.perform(command) { return .stay }
    return command == .back ? .back : .stay
  }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    for (row, entry) in lines.dropFirst(pager.top).prefix(area.height).enumerated() {
      canvas.write(
        line(for: entry, theme: theme), at: Point(x: area.x, y: area.y + row), width: area.width)
    }
  }

  private func line(for entry: (Command?, String), theme: Theme) -> StyledLine {
    guard let command = entry.0 else { return StyledLine(entry.1, theme[.heading]) }
    var line = StyledLine("  ")
    line.append(ArticleRow.cell(command.keyNames, 18), theme[.key])
    line.append(ArticleRow.cell(entry.1, 36))
    line.append(":" + command.name, theme[.faint])
    return line
  }
}

extension Command {
  /// The commands that the reader itself performs, on every screen.
  static let everywhere: [Command] = [
    .leave, .allArticles, .allOrganizations, .people, .places, .quotes, .search, .savedSearches,
    .earlierPlace, .laterPlace, .undo, .redo, .commandLine, .help, .redraw, .quit,
  ]
}
