import NewsModel
import TerminalUI

extension ArticleView {
  enum Direction: Sendable { case forward, backward }

  /// Moves the focus to the next shown name and centres it; false when there is none.
  mutating func jumpToName(_ direction: Direction) -> Bool {
    let shown = names.indices.filter { kinds.shows(names[$0].entity.kind) }
    guard
      let index = next(
        of: shown, direction, isPast: { isBeforePage(names[$0]) },
        current: {
          if case .name(let index) = $0 { index } else { nil }
        })
    else { return false }
    focus = .name(index)
    if let row = row(of: names[index]) { pager.center(on: row) }
    return true
  }

  /// Moves the focus to the next shown quote and centres it; false when there is none.
  mutating func jumpToQuote(_ direction: Direction) -> Bool {
    let quotes = analysis.quotes
    let shown = quotes.indices.filter { kinds.shows(quotes[$0]) }
    let first = firstVisibleOffset
    guard
      let index = next(
        of: shown, direction, isPast: { quotes[$0].start < first },
        current: {
          if case .quote(let index) = $0 { index } else { nil }
        })
    else { return false }
    focus = .quote(index)
    if let row = row(at: quotes[index].start) { pager.center(on: row) }
    return true
  }

  /// Focuses a quote, as when a list of quotes leads here.
  mutating func show(quote index: Int) {
    guard analysis.quotes.indices.contains(index) else { return }
    focus = .quote(index)
    if let row = row(at: analysis.quotes[index].start) { pager.center(on: row) }
  }

  /// Centres an offset of the text.
  mutating func show(offset: Int) {
    if let row = row(at: offset) { pager.center(on: row) }
  }

  /// Of candidates in text order, the one after (before) the focus; where the focus is of another
  /// sort or off, the nearest after (before) the place that it or the page begins at.
  private func next(
    of candidates: [Int], _ direction: Direction, isPast: (Int) -> Bool,
    current: (Focus) -> Int?
  ) -> Int? {
    if let focus, let index = current(focus) {
      return direction == .forward
        ? candidates.first { $0 > index } : candidates.last { $0 < index }
    }
    return direction == .forward
      ? candidates.first { !isPast($0) } : candidates.last { isPast($0) }
  }

  private func isBeforePage(_ name: Name) -> Bool {
    name.isInHeadline ? !showsHeadline : name.entity.range.start < startOfJumps
  }

  /// Jumps go on from a focused quote, else from the top of the page.
  private var startOfJumps: Int {
    if case .quote(let index) = focus { return analysis.quotes[index].start }
    return firstVisibleOffset
  }
}

extension Quote {
  /// UTF-8 offset at which its words begin.
  var start: Int { content.first?.start ?? 0 }
}
