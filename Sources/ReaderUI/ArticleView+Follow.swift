import NewsModel
import TerminalUI

extension ArticleView {
  /// The page that the focus leads to: the name's, or the speaker's.
  var followed: IdentityID? {
    switch focus {
    case .name(let index): article.pages[names[index].entity.identity]
    case .quote(let index): analysis.quotes[index].speaker.map { article.pages[$0] }
    case nil: nil
    }
  }

  /// What the focus stands for, as a sentence for the status line.
  var described: String? {
    switch focus {
    case .name(let index):
      let entity = names[index].entity
      return "\(entity.kind.name): \(analysis.identities[entity.identity].name)"
    case .quote(let index):
      let quote = analysis.quotes[index]
      let speaker = speakerName(of: quote).map { Doubt.marked($0, quote.isDoubtful) }
      return
        "Quote \(index + 1) of \(analysis.quotes.count), \(quote.kind.name): \(speaker ?? "nobody named")"
    case nil: return nil
    }
  }

  /// Moves to the next match after (before) the page's middle line's match, around the ends.
  mutating func jumpToMatch(_ direction: Direction) -> TextRange? {
    let here = currentMatch ?? TextRange(firstVisibleOffset, firstVisibleOffset)
    let match =
      switch direction {
      case .forward: matches.first { $0.start > here.start || currentMatch == nil && $0 == here }
      case .backward: matches.last { $0.start < here.start }
      }
    guard let target = match ?? (direction == .forward ? matches.first : matches.last) else {
      return nil
    }
    currentMatch = target
    show(offset: target.start)
    return target
  }

  /// Focuses the shown name at a point of the page; false when there is none.
  mutating func focusName(at point: Point) -> Bool {
    guard rows.indices.contains(pager.top + point.y) else { return false }
    let isInHeadline: Bool
    let range: TextRange
    switch rows[pager.top + point.y] {
    case .headline(let line): (isInHeadline, range) = (true, line)
    case .text(let line): (isInHeadline, range) = (false, layout.lines[line].range)
    default: return false
    }
    let words = isInHeadline ? article.article.headline : text
    guard let offset = words.offset(ofColumn: point.x - textStart, in: range) else { return false }
    let hit = names.firstIndex {
      $0.isInHeadline == isInHeadline && $0.entity.range.contains(offset)
        && kinds.shows($0.entity.kind)
    }
    guard let hit else { return false }
    focus = .name(hit)
    return true
  }
}

extension String {
  /// The UTF-8 offset of what stands at a column when a range is drawn from column 0.
  fileprivate func offset(ofColumn column: Int, in range: TextRange) -> Int? {
    guard column >= 0 else { return nil }
    var x = 0
    var offset = range.start
    for character in self[range] {
      x += TextLayout.width(of: String(character))
      if column < x { return offset }
      offset += String(character).utf8.count
    }
    return nil
  }
}
