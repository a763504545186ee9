package import NewsCore
import NewsModel
package import TerminalUI

/// How often an identity is named over time, as bars, and the articles behind the bar chosen.
package struct TimeLineScreen: Screen {
  let identity: IdentitySummary
  private var line: TimeLine?
  /// As asked for; the one that suits the archive until then.
  private var scale: TimeScale?
  /// A day of the bar chosen, since 1970-01-01; the last bar until one is.
  private var day: Int?
  private var listing = Listing<ArticleSummary>()
  private var size = Size(width: 0, height: 0)

  init(_ identity: IdentitySummary) { self.identity = identity }

  package var title: String {
    "\(identity.name) over time" + (line.map { " · by \($0.scale.title)" } ?? "")
  }

  package var position: String { listing.position }
  package var preview: ArticlePlace? { listing.selected.map { ArticlePlace(id: $0.id) } }

  package let commands: [Command] =
    [.open, .earlier, .later, .order, .back, .copy, .articles, .related] + Command.moves

  package func command(calledBy key: Key) -> Command? {
    switch key {
    case .left: .earlier
    case .right: .later
    default: nil
    }
  }

  package func refusal(of command: Command) -> String? {
    switch command {
    case .open, .copy: listing.selected == nil ? "There is no article here." : nil
    case .earlier: selection == 0 ? "This is the first bar." : nil
    case .later: selection >= bars.count - 1 ? "This is the last bar." : nil
    case .order:
      (line?.scales.count ?? 0) < 2 ? "So little time is seen best as it is." : nil
    default: nil
    }
  }

  // MARK: Bars

  private var bars: [TimeLine.Bar] { line?.bars ?? [] }

  /// The index of the bar chosen.
  private var selection: Int {
    let last = max(0, bars.count - 1)
    guard let day else { return last }
    return bars.firstIndex { day < $0.days.upperBound } ?? last
  }

  private var bar: TimeLine.Bar? { bars.isEmpty ? nil : bars[selection] }

  private mutating func choose(_ index: Int) {
    day = bars[index].days.lowerBound
    listing.restart()
  }

  private mutating func changeScale() {
    guard let line, let place = line.scales.firstIndex(of: line.scale) else { return }
    let isFiner = place + 1 < line.scales.count
    // A finer scale shows the last of what the bar stood for.
    day = bar.map { isFiner ? $0.days.upperBound - 1 : $0.days.lowerBound }
    scale = line.scales[isFiner ? place + 1 : 0]
    self.line = nil
    listing.restart()
  }

  // MARK: Loading

  package mutating func prepare(for size: Size, from library: Library) throws(LibraryError) {
    self.size = size
    if line == nil { line = try library.timeLine(of: identity.id, scale: scale) }
    let (id, bar) = (identity.id, bar)
    try listing.prepare(
      height: size.height - TimeLineChart.height(in: size),
      count: { () throws(LibraryError) in bar?.articles ?? 0 },
      fetch: { (offset, limit) throws(LibraryError) in
        guard let bar, bar.articles > 0 else { return [] }
        let days = SearchExpression.dates(first: bar.days.lowerBound, end: bar.days.upperBound)
        let query = ArticleQuery.naming(id).narrowed(to: SearchQuery(expression: days))
        return try library.articles(query, offset: offset, limit: limit)
      })
  }

  package mutating func invalidate() {
    line = nil
    listing.invalidate()
  }

  // MARK: Commands

  package mutating func perform(
    _ command: Command, on library: Library
  ) throws(LibraryError) -> Outcome {
    if listing.perform(command) { return .stay }
    switch command {
    case .earlier: choose(selection - 1)
    case .later: choose(selection + 1)
    case .order: changeScale()
    case .back: return .back
    case .open:
      return listing.selected.map { .show(ArticleScreen(ArticlePlace(id: $0.id))) } ?? .stay
    case .copy:
      return listing.selected.map { .copy($0.headline, saying: "Headline copied.") } ?? .stay
    default: return IdentityListScreen.outcome(of: command, for: identity)
    }
    return .stay
  }

  // MARK: Mouse and drawing

  package mutating func select(at point: Point) -> Bool {
    let height = TimeLineChart.height(in: size)
    guard point.y < height else { return listing.select(line: point.y - height) }
    let bar = line.flatMap {
      TimeLineChart(line: $0, selection: selection).bar(at: point.x, width: size.width)
    }
    if let bar { choose(bar) }
    return false
  }

  package func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    guard let line, !line.bars.isEmpty else {
      let words = "No article that names \(identity.name) has a date."
      canvas.write(words, at: Point(x: area.x + 2, y: area.y + 1), style: theme[.faint])
      return
    }
    let height = TimeLineChart.height(in: area.size)
    TimeLineChart(line: line, selection: selection)
      .draw(on: &canvas, in: area.rows(0, height), theme: theme)
    let list = area.rows(height, area.height - height)
    listing.draw(on: &canvas, in: list, theme: theme) { article, width in
      [ArticleRow.line(for: article, width: width, theme: theme)]
    }
  }
}

extension TimeScale {
  var title: String {
    switch self {
    case .year: "year"
    case .month: "month"
    case .week: "week"
    case .day: "day"
    }
  }
}
