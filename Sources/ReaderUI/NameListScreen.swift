package import NewsCore
import NewsModel
package import TerminalUI

/// The names that a page goes by; any of them can be split off.
package struct NameListScreen: Screen {
  let identity: IdentitySummary
  private var listing = Listing<IdentityName>()

  init(_ identity: IdentitySummary) { self.identity = identity }

  package var title: String { "Names of \(identity.name) · \(listing.count)" }
  package var position: String { listing.position }
  package let commands: [Command] = [.split, .back, .copy] + Command.moves

  package func refusal(of command: Command) -> String? {
    guard command == .split, listing.count < 2 else { return nil }
    return "It goes by this name alone; | on an article of its page splits mentions off."
  }

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    let page = identity.id
    try listing.prepare(
      height: size.height,
      count: { () throws(LibraryError) in try library.names(of: page).count },
      fetch: { (offset, limit) throws(LibraryError) in
        Array(try library.names(of: page).dropFirst(offset).prefix(limit))
      })
  }

  package mutating func invalidate() { listing.invalidate() }

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    guard command != .back, let name = listing.selected else { return .back }
    switch command {
    case .split: return .decide(.split(name), saying: "\(name.text) is a thing of its own")
    case .copy: return .copy(name.text, saying: "Name copied.")
    default: return .stay
    }
  }

  package mutating func select(at point: Point) -> Bool { listing.select(line: point.y) }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    listing.draw(on: &canvas, in: area, theme: theme) { name, width in
      [line(for: name, width: width, theme: theme)]
    }
  }

  /// "Shanghai Cooperation Organization  SCO, the bloc        412 articles".
  private func line(for name: IdentityName, width: Int, theme: Theme) -> StyledLine {
    let right = counted(name.articleCount, "article", "articles")
    let room = max(0, width - TextLayout.width(of: right) - 2)
    let text = TextLayout.truncated(name.text, to: room)
    var line = StyledLine(text, theme[Role(identity.kind)])
    let left = room - TextLayout.width(of: text)
    let forms = left > 4 ? "  " + name.forms.joined(separator: ", ") : ""
    line.append(ArticleRow.cell(forms, left), theme[.faint])
    line.append("  " + right, theme[.faint])
    return line
  }
}
