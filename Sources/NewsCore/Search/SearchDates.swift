import NewsModel

/// Reads the dates of a query, some of which are told from today.
struct SearchDates {
  /// Days since 1970-01-01.
  let today: Int

  static let forms = "2017, 2017-11, 2017-11-07, 3d, 2w, 6m, 1y, today or yesterday"

  /// The days that `after:` (from the first on), `before:` (up to the first) and `date:` mean;
  /// `nil` when the text is no date, or a range that ends before it begins.
  func days(_ text: String, _ key: SearchKey) -> SearchExpression? {
    switch key {
    case .after: point(text).map { .dates(first: $0.lowerBound, end: nil) }
    case .before: point(text).map { .dates(first: nil, end: $0.lowerBound) }
    default: range(text)
    }
  }

  private func range(_ text: String) -> SearchExpression? {
    guard let dots = text.firstRange(of: "..") else {
      return (lastDays(text) ?? point(text)).map {
        .dates(first: $0.lowerBound, end: $0.upperBound)
      }
    }
    let (from, to) = (String(text[..<dots.lowerBound]), String(text[dots.upperBound...]))
    let (first, last) = (point(from), point(to))
    guard first != nil || from.isEmpty, last != nil || to.isEmpty else { return nil }
    switch (first, last) {
    case (let first?, let last?):
      guard first.lowerBound < last.upperBound else { return nil }
      return .dates(first: first.lowerBound, end: last.upperBound)
    case (nil, nil): return nil
    default: return .dates(first: first?.lowerBound, end: last?.upperBound)
    }
  }

  /// The days of a date; of a time ago, the one day.
  private func point(_ text: String) -> Range<Int>? {
    if let period = SearchQueryParser.days(of: text) { return period }
    switch text.lowercased() {
    case "today": return today..<today + 1
    case "yesterday": return today - 1..<today
    default: return ago(text).map { $0..<$0 + 1 }
    }
  }

  /// The last days, weeks, months or years, today the last of them.
  private func lastDays(_ text: String) -> Range<Int>? { ago(text).map { $0 + 1..<today + 1 } }

  /// The day so long before today ("3d", "2w", "6m", "1y").
  private func ago(_ text: String) -> Int? {
    guard let unit = text.last, text.utf8.count <= 5, let count = Int(text.dropLast()), count > 0
    else { return nil }
    let day: Int? =
      switch unit.lowercased() {
      case "d": today - count
      case "w": today - 7 * count
      case "m": monthsAgo(count)
      case "y": monthsAgo(12 * count)
      default: nil
      }
    return day.flatMap { $0 < Self.firstDay ? nil : $0 }
  }

  /// 1 January of the year 0, before which no date can be written.
  private static let firstDay = -719_528

  /// The same day of an earlier month, or its last where it has no such day.
  private func monthsAgo(_ count: Int) -> Int? {
    let (year, month, day) =
      PublicationDate(seconds: Int64(today) * 86_400, hasTime: false).components
    let months = 12 * year + month - 1 - count
    guard months >= 0 else { return nil }
    let (newYear, newMonth) = (months / 12, months % 12 + 1)
    let lastDay = PublicationDate.days(inMonth: newMonth, of: newYear)
    return PublicationDate(year: newYear, month: newMonth, day: min(day, lastDay))?.day
  }
}
