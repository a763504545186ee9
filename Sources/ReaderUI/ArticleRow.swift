import NewsModel
import TerminalUI

/// An article as a row of a list.
enum ArticleRow {
  /// "● 07 Nov 2017  TASS  SCO vows zero tolerance +2   SCO, CSTO +4", as much of it as fits; +2
  /// for the articles folded into it, a star in place of the dot for one that is starred.
  static func line(for article: ArticleSummary, width: Int, theme: Theme) -> StyledLine {
    var line = StyledLine()
    line.append(article.isStarred ? "★ " : article.isRead ? "  " : "● ", theme[.unread])
    line.append(cell(article.date?.column ?? "", dateWidth) + "  ", theme[.faint])
    if width >= 90 { line.append(cell(article.source ?? "", sourceWidth) + "  ", theme[.faint]) }
    let organizationsWidth = width >= 60 ? width / 3 : 0
    let room = max(0, width - TextLayout.width(of: line.text) - organizationsWidth)
    line = line + headline(of: article, width: room, theme: theme)
    guard organizationsWidth > 0 else { return line }
    let organizations = Self.organizations(of: article, width: organizationsWidth - 2)
    line.append("  " + organizations, theme[.organization])
    return line
  }

  private static func headline(
    of article: ArticleSummary, width: Int, theme: Theme
  ) -> StyledLine {
    let tail = article.copies > 0 ? " +\(article.copies)" : ""
    let words = TextLayout.truncated(article.headline, to: max(0, width - tail.count))
    var line = StyledLine(words, article.isRead ? theme[.text] : theme[.unread])
    line.append(tail, theme[.faint])
    line.append(String(repeating: " ", count: max(0, width - TextLayout.width(of: line.text))))
    return line
  }

  private static let dateWidth = 11
  private static let sourceWidth = 14

  /// As many names as fit, and how many more there are.
  private static func organizations(of article: ArticleSummary, width: Int) -> String {
    var shown = ""
    for (index, name) in article.organizations.enumerated() {
      let rest = article.organizationCount - index - 1
      let next = shown.isEmpty ? name : shown + ", " + name
      let tail = rest > 0 ? " +\(rest)" : ""
      guard TextLayout.width(of: next + tail) <= width else {
        return shown.isEmpty
          ? TextLayout.truncated(name, to: width - tail.count) + tail : shown + " +\(rest + 1)"
      }
      shown = next
    }
    let rest = article.organizationCount - article.organizations.count
    return rest > 0 ? shown + " +\(rest)" : shown
  }

  /// A text in exactly `width` columns.
  static func cell(_ text: String, _ width: Int) -> String {
    let cut = TextLayout.truncated(text, to: width)
    return cut + String(repeating: " ", count: max(0, width - TextLayout.width(of: cut)))
  }
}

extension ArticleRow {
  /// "07 Nov 2017  TASS  SCO vows zero tolerance": where a passage is from.
  static func origin(of article: ArticleSummary, width: Int, theme: Theme) -> StyledLine {
    var line = StyledLine((article.date?.column ?? "no date    ") + "  ", theme[.faint])
    if let source = article.source, width >= 60 { line.append(source + "  ", theme[.faint]) }
    let room = max(0, width - TextLayout.width(of: line.text))
    line.append(TextLayout.truncated(article.headline, to: room), theme[.title])
    return line
  }
}
