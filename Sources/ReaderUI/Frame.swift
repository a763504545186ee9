import NewsCore
import NewsModel
import TerminalUI

/// What surrounds every screen: title bar above, status line below.
enum Frame {
  static let smallest = Size(width: 30, height: 8)

  static func fits(_ size: Size) -> Bool {
    size.width >= smallest.width && size.height >= smallest.height
  }

  static func drawRefusal(on canvas: inout Canvas) {
    let words =
      "Dateline needs \(smallest.width)×\(smallest.height), this is "
      + "\(canvas.size.width)×\(canvas.size.height)."
    let lines = TextLayout.lines(of: words, width: max(1, canvas.size.width))
    for (y, line) in lines.prefix(canvas.size.height).enumerated() {
      let range =
        words.utf8.index(
          words.startIndex, offsetBy: line.lowerBound)..<words.utf8.index(
          words.startIndex, offsetBy: line.upperBound)
      canvas.write(String(words[range]), at: Point(x: 0, y: y))
    }
  }

  // MARK: Areas

  /// From this width on a list and an article stand side by side.
  static func isWide(_ size: Size) -> Bool { size.width >= 120 }

  /// A line under the title bar, where there is height to spare.
  private static func hasRule(_ size: Size) -> Bool { size.height >= 16 }

  static func content(of size: Size) -> Rect {
    let top = hasRule(size) ? 2 : 1
    return Rect(x: 1, y: top, width: size.width - 2, height: size.height - top - 1)
  }

  /// A list at the left, an article at the right, one column with the divider and one of air on
  /// either side between them.
  static func split(_ area: Rect) -> (left: Rect, right: Rect) {
    let left = area.width * 9 / 20
    return (area.columns(0, left), area.columns(left + 3, area.width - left - 3))
  }

  static func drawDivider(
    between a: Rect, and b: Rect, on canvas: inout Canvas, theme: Theme
  ) {
    let x = min(a.maxX, b.maxX) + 1
    canvas.fill(
      Rect(x: x, y: a.y, width: 1, height: a.height), with: "│", style: theme[.faint])
  }

  // MARK: Drawing

  /// Draws title bar and status line; gives the cursor's place when something is typed.
  static func draw(around reader: Reader, on canvas: inout Canvas, theme: Theme) -> Point? {
    let width = canvas.size.width
    drawTitle(of: reader.top, on: &canvas, theme: theme)
    if hasRule(canvas.size) {
      canvas.fill(Rect(x: 1, y: 1, width: width - 2, height: 1), with: "─", style: theme[.faint])
    }
    let status = Rect(x: 1, y: canvas.size.height - 1, width: width - 2, height: 1)
    if let prompt = reader.prompt {
      let names = prompt.completions.prefix(40).joined(separator: " ")
      return draw(prompt.field, label: ":", after: names, on: &canvas, in: status, theme: theme)
    }
    if let question = reader.question {
      return draw(
        question.field, label: question.label, after: "", on: &canvas, in: status, theme: theme)
    }
    if let field = reader.top.field {
      let position = reader.top.position
      let cursor = draw(
        field, label: reader.top.fieldLabel, after: position, on: &canvas, in: status,
        theme: theme)
      if let problem = reader.top.fieldProblem, let cursor {
        draw(problem, above: field, cursor, on: &canvas, in: status, theme: theme)
      }
      return cursor
    }
    drawStatus(of: reader, on: &canvas, in: status, theme: theme)
    return nil
  }

  private static func drawTitle(of screen: any Screen, on canvas: inout Canvas, theme: Theme) {
    let width = canvas.size.width
    let help = width >= 60 ? "s search  ? keys " : "? keys "
    let room = width - help.count - 13
    var line = StyledLine(" ")
    line.append("Dateline", theme[.title])
    line.append("  " + TextLayout.truncated(screen.title, to: room))
    canvas.write(line, at: Point(x: 0, y: 0), width: width)
    canvas.write(help, at: Point(x: width - help.count, y: 0), style: theme[.faint])
  }

  /// A sentence, or the keys that are of use here; the position at the right.
  private static func drawStatus(
    of reader: Reader, on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let position = reader.top.position
    let positionWidth = TextLayout.width(of: position)
    let room = area.width - positionWidth - 2
    let line =
      reader.message.map {
        StyledLine(TextLayout.truncated($0.onOneLine, to: room), theme[.message])
      } ?? hints(of: reader, width: room, theme: theme)
    canvas.write(line, at: Point(x: area.x, y: area.y), width: room)
    canvas.write(
      position, at: Point(x: area.maxX - positionWidth, y: area.y), style: theme[.faint])
  }

  private static func hints(of reader: Reader, width: Int, theme: Theme) -> StyledLine {
    var line = StyledLine()
    for command in hinted(by: reader) {
      guard let key = command.keys.first?.description else { continue }
      let hint = "\(key) \(command.hint)"
      let gap = line.runs.isEmpty ? "" : "  "
      guard TextLayout.width(of: line.text + gap + hint) <= width else { break }
      line.append(gap)
      line.append(key, theme[.key])
      line.append(" " + command.hint, theme[.faint])
    }
    return line
  }

  /// What applies now, the most useful first; the first screen has no way back but out.
  private static func hinted(by reader: Reader) -> [Command] {
    let offered = reader.top.commands.filter {
      !Command.moves.contains($0) && $0 != .back && reader.top.refusal(of: $0) == nil
    }
    let way: Command = reader.stack.count > 1 ? .back : .leave
    return offered.prefix(3) + [way] + offered.dropFirst(3).prefix(5) + [
      .allOrganizations, .quotes,
    ]
  }

  private static func draw(
    _ field: TextField, label: String, after rest: String, on canvas: inout Canvas, in area: Rect,
    theme: Theme
  ) -> Point? {
    let used = canvas.write(
      label, at: Point(x: area.x, y: area.y), width: area.width, style: theme[.key])
    let input = area.columns(used, area.width - used)
    let start = Point(x: input.x, y: input.y)
    let cursor = field.draw(on: &canvas, at: start, width: input.width)
    let end = TextLayout.width(of: field.text) + 2
    canvas.write(
      rest, at: Point(x: input.x + end, y: input.y), width: max(0, input.width - end),
      style: theme[.faint])
    return cursor
  }
}

extension Frame {
  /// An arrow that points down to the place in the field, and the reason beside it, where there is
  /// more room.
  private static func draw(
    _ problem: SearchQueryError, above field: TextField, _ cursor: Point,
    on canvas: inout Canvas, in area: Rect, theme: Theme
  ) {
    let text = field.text
    let offset = min(problem.offset, text.utf8.count)
    let left = String(text.prefix(field.cursor))
    let x = cursor.x - TextLayout.width(of: left) + TextLayout.width(of: text[TextRange(0, offset)])
    let arrow = Point(x: max(area.x, min(x, area.maxX - 1)), y: area.y - 1)
    canvas.fill(Rect(x: area.x, y: arrow.y, width: area.width, height: 1))
    canvas.write("↓", at: arrow, style: theme[.error])
    let width = TextLayout.width(of: problem.reason)
    let isRight = arrow.x + 2 + width <= area.maxX || arrow.x - area.x < area.width / 2
    canvas.write(
      problem.reason,
      at: Point(x: isRight ? arrow.x + 2 : max(area.x, arrow.x - 1 - width), y: arrow.y),
      width: isRight ? area.maxX - arrow.x - 2 : arrow.x - area.x - 1, style: theme[.error])
  }
}

extension Command {
  /// A word or two for the footer.
  var hint: String {
    switch self {
    case .open: "open"
    case .back: "back"
    case .leave: "quit"
    case .nextEntity: "next name"
    case .nextQuote: "next quote"
    case .previousEntity: "previous"
    case .previousQuote: "previous"
    case .organizations: "organizations"
    case .allOrganizations: "all organizations"
    case .kinds: "kinds"
    case .find: "find"
    case .search: "search"
    case .savedSearches: "saved searches"
    case .keepSearch: "save"
    case .deleteSearch: "delete"
    case .related: "related"
    case .articles: "articles"
    case .quotesBy: "quotes by"
    case .quotesAbout: "quotes about"
    case .quotes: "all quotes"
    case .around: "around it"
    case .path: "way to"
    case .changes: "what is new"
    case .timeLine: "over time"
    case .earlier: "earlier"
    case .later: "later"
    case .follow: "its page"
    case .toggleRead: "read/unread"
    case .unfold: "story"
    case .copy: "copy"
    case .help: "keys"
    case .quit: "quit"
    default: name
    }
  }
}
