import NewsModel
import TerminalUI

/// The bars of a time line over an axis, one of them chosen.
struct TimeLineChart {
  let line: TimeLine
  let selection: Int

  /// The lines it takes: what is chosen, bars of a third of the screen, the axis with its labels.
  static func height(in size: Size) -> Int { barHeight(in: size) + 3 }

  private static func barHeight(in size: Size) -> Int { min(8, max(2, size.height / 3)) }

  // MARK: Places

  private static let widestBar = 8

  private func pitch(_ width: Int) -> Int {
    max(1, min(Self.widestBar, width / max(1, line.bars.count)))
  }

  /// The bars on screen, the chosen one among them.
  private func visible(_ width: Int) -> Range<Int> {
    let room = min(line.bars.count, max(1, width / pitch(width)))
    let start = max(0, min(selection - room / 2, line.bars.count - room))
    return start..<start + room
  }

  /// The bar at a column; `nil` beside the bars.
  func bar(at column: Int, width: Int) -> Int? {
    let index = visible(width).lowerBound + column / pitch(width)
    return column >= 0 && visible(width).contains(index) ? index : nil
  }

  private func column(of bar: Int, width: Int) -> Int {
    (bar - visible(width).lowerBound) * pitch(width)
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    canvas.write(head(theme: theme), at: Point(x: area.x, y: area.y), width: area.width)
    let height = area.height - 3
    let visible = visible(area.width)
    let pitch = pitch(area.width)
    let counts = visible.map { line.bars[$0].articles }
    for (row, text) in BarChart.lines(counts, height: height, pitch: pitch).enumerated() {
      canvas.write(
        text, at: Point(x: area.x, y: area.y + 1 + row), width: area.width, style: theme[.gauge])
    }
    drawAxis(on: &canvas, in: area.rows(1 + height, 2), theme: theme)
    let chosen = column(of: selection, width: area.width)
    canvas.restyle(
      Rect(x: area.x + chosen, y: area.y + 1, width: max(1, pitch - 1), height: height),
      with: theme[.key])
  }

  /// "Mar 2024 · 812 articles                  highest 1042 · 3 without a date".
  private func head(theme: Theme) -> StyledLine {
    let bar = line.bars[selection]
    var head = StyledLine(line.scale.name(of: bar.days.lowerBound), theme[.title])
    head.append(" · " + counted(bar.articles, "article", "articles"))
    head.append("   highest \(line.bars.map(\.articles).max() ?? 0)", theme[.faint])
    if line.undated > 0 { head.append(" · \(line.undated) without a date", theme[.faint]) }
    return head
  }

  private func drawAxis(on canvas: inout Canvas, in area: Rect, theme: Theme) {
    let visible = visible(area.width)
    let used = min(area.width, visible.count * pitch(area.width))
    let rule = Rect(x: area.x, y: area.y, width: used, height: 1)
    canvas.fill(rule, with: "─", style: theme[.faint])
    if visible.lowerBound > 0 { canvas.write("‹", at: Point(x: area.x, y: area.y)) }
    if visible.upperBound < line.bars.count {
      canvas.write("›", at: Point(x: area.x + used - 1, y: area.y))
    }
    let chosen = area.x + column(of: selection, width: area.width)
    let middle = max(0, pitch(area.width) - 2) / 2
    canvas.write("▲", at: Point(x: chosen + middle, y: area.y), style: theme[.key])
    let labels = labels(width: area.width)
    canvas.write(
      labels, at: Point(x: area.x, y: area.y + 1), width: area.width, style: theme[.faint])
  }

  /// As many labels as there is room for: first where years and decades begin.
  private func labels(width: Int) -> String {
    var row = Array(repeating: Character(" "), count: width)
    func place(_ label: String, _ column: Int) {
      let end = column + label.count
      guard end <= width, row[max(0, column - 1)..<min(width, end + 1)].allSatisfy({ $0 == " " })
      else { return }
      row.replaceSubrange(column..<end, with: label)
    }
    let visible = visible(width)
    for isMajor in [true, false] {
      for index in visible {
        let days = line.bars[index].days
        let isFirst = index == visible.lowerBound
        guard let label = line.scale.label(of: days, isFirst: isFirst), label.isMajor == isMajor
        else { continue }
        place(label.text, column(of: index, width: width))
      }
    }
    return String(row)
  }
}

extension TimeScale {
  /// "2024", "Mar 2024", "week of 4 Mar 2024", "4 Mar 2024".
  func name(of day: Int) -> String {
    let date = PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
    switch self {
    case .year: return "\(date.year)"
    case .month: return "\(date.monthName) \(date.year)"
    case .week: return "week of \(date.short)"
    case .day: return date.short
    }
  }

  /// What stands under a bar; `nil` where nothing does.
  fileprivate func label(of days: Range<Int>, isFirst: Bool) -> (text: String, isMajor: Bool)? {
    let date = PublicationDate(seconds: Int64(days.lowerBound) * 86_400, hasTime: false)
    let last = PublicationDate(seconds: Int64(days.upperBound - 1) * 86_400, hasTime: false)
    let month = "\(last.monthName) \(last.year)"
    switch self {
    case .year: return ("\(date.year)", isFirst || date.year % 10 == 0)
    case .month:
      if date.components.month == 1 { return ("\(date.year)", true) }
      return isFirst ? (month, true) : (date.monthName, false)
    case .week, .day:
      let begins = date.components.day == 1 || date.components.month != last.components.month
      if begins, last.components.month == 1 { return ("\(last.year)", true) }
      if isFirst { return (month, true) }
      if begins { return (last.monthName, true) }
      return self == .day ? ("\(date.components.day)", false) : nil
    }
  }
}
