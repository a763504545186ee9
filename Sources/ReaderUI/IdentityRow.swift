import NewsModel
import TerminalUI

/// An organization, person or place as a row of a list.
enum IdentityRow {
  /// "Shanghai Cooperation Organization  SCO, the bloc        412 articles  2009–2026"; "Labour
  /// Party (GB)" where there are others of the name.
  static func line(for identity: IdentitySummary, width: Int, theme: Theme) -> StyledLine {
    let right = self.right(of: identity, width: width)
    let room = max(0, width - TextLayout.width(of: right) - 2)
    let name = TextLayout.truncated(identity.name, to: room)
    var line = StyledLine(name, theme[Role(identity.kind)])
    if let setting = identity.setting, TextLayout.width(of: name) + setting.count + 3 <= room {
      line.append(" (\(setting))", theme[.faint])
    }
    let left = room - TextLayout.width(of: line.text) - 2
    let aliases = left > 3 ? identity.aliases.prefix(4).joined(separator: ", ") : ""
    if !aliases.isEmpty {
      line.append("  " + TextLayout.truncated(aliases, to: left), theme[.faint])
    }
    let used = TextLayout.width(of: line.text)
    line.append(String(repeating: " ", count: max(1, width - used - TextLayout.width(of: right))))
    line.append(right, theme[.faint])
    return line
  }

  private static func right(of identity: IdentitySummary, width: Int) -> String {
    let count =
      width >= 60
      ? counted(identity.articleCount, "article", "articles") : "\(identity.articleCount)"
    let ignored = identity.isIgnored ? "ignored  " : ""
    guard width >= 60, let years = years(of: identity) else { return ignored + count }
    return ignored + count + "  " + years
  }

  /// "2009–2026", or "2017" for one year.
  static func years(of identity: IdentitySummary) -> String? {
    guard let first = identity.first?.year, let last = identity.last?.year else { return nil }
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  /// A relation as a row: strength as a bar, the name, what sentences state of the two, and how
  /// often they stand together.
  static func line(
    for relation: Relation, ties: String = "", strongest: Double, width: Int, theme: Theme
  ) -> StyledLine {
    let gauge = Gauge.bar(relation.strength / max(strongest, .ulpOfOne), width: 6)
    let right =
      width >= 60
      ? Self.counts(relation.articleCount, relation.sentenceCount, relation.isEstimate)
      : (relation.isEstimate ? "≈" : "") + "\(relation.articleCount)"
    let room = max(0, width - 10 - TextLayout.width(of: right) - 2)
    var line = StyledLine("  ")
    line.append(gauge, theme[.gauge])
    line.append("  ")
    let name = TextLayout.truncated(relation.other.name, to: room)
    let left = room - TextLayout.width(of: name)
    line.append(name, theme[Role(relation.other.kind)])
    line.append(ArticleRow.cell(ties.isEmpty || left < 6 ? "" : "  " + ties, left), theme[.faint])
    line.append("  " + right, theme[.faint])
    return line
  }
}

extension IdentityRow {
  /// "12 articles, 3 sentences".
  static func counts(_ articles: Int, _ sentences: Int, _ isEstimate: Bool) -> String {
    counted(articles, "article", "articles", isEstimate: isEstimate) + ", "
      + counted(sentences, "sentence", "sentences", isEstimate: isEstimate)
  }
}

/// A share drawn as a bar.
enum Gauge {
  private static let eighths = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  /// A share of 0...1 in exactly `width` columns.
  static func bar(_ share: Double, width: Int) -> String {
    let parts = Int((min(1, max(0, share)) * Double(width * 8)).rounded())
    let bar = String(repeating: "█", count: parts / 8) + eighths[parts % 8]
    return bar + String(repeating: " ", count: width - bar.count)
  }
}
