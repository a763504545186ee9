internal import NewsModel

/// Days, weeks, months and years told from the day of publication: "yesterday", "last month",
/// "next November", "two weeks ago".
enum RelativeDateRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    day(scope, index) ?? period(scope, index) ?? month(scope, index) ?? ago(scope, index)
  }

  private static func found(_ value: String?, _ index: Int, _ length: Int) -> QuantityMatch {
    QuantityMatch(kind: .date, tokens: index..<index + length, value: value)
  }

  private static func day(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    let single = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]
    let pairs = ["this morning": 0, "this afternoon": 0, "this evening": 0, "last night": -1]
    if let shift = single[scope.word(index)] {
      return found(scope.date.map { ISODate.day($0.day + shift) }, index, 1)
    }
    return pairs[scope.words(index, count: 2)].map { shift in
      found(scope.date.map { ISODate.day($0.day + shift) }, index, 2)
    }
  }

  /// "last month", "this year", "next week".
  private static func period(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let step = steps[scope.word(index)], let unit = Unit(rawValue: scope.word(index + 1)),
      unit != .day
    else { return nil }
    return found(scope.date.map { unit.value(step, from: $0) }, index, 2)
  }

  /// "last November": the one before this month; "next March": the one after it.
  private static func month(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let step = steps[scope.word(index)],
      let month = CalendarDateRule.fullMonth(scope, index + 1), scope.number(index + 2) == nil
    else { return nil }
    let value = scope.date.map { date in
      let (year, now, _) = date.components
      let shift = step < 0 ? (month < now ? 0 : -1) : step > 0 ? (month > now ? 0 : 1) : 0
      return ISODate.month(year + shift, month)
    }
    return found(value, index, 2)
  }

  /// "two weeks ago", "a year ago".
  private static func ago(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    let word = scope.word(index + 1)
    guard scope.word(index + 2) == "ago", let count = WrittenNumber.integer(scope, index),
      let unit = Unit(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : word)
    else { return nil }
    return found(
      scope.date.flatMap { count < $0.year ? unit.value(-count, from: $0) : nil }, index, 3)
  }

  private static let steps = ["last": -1, "this": 0, "next": 1]

  private enum Unit: String {
    case day, week, month, year

    /// The day, week, month or year that lies some of them from a date.
    func value(_ shift: Int, from date: PublicationDate) -> String {
      let (year, month, _) = date.components
      return switch self {
      case .day: ISODate.day(date.day + shift)
      case .week: ISODate.week(of: date.day + 7 * shift)
      case .month: ISODate.month(year, month + shift)
      case .year: ISODate.year(year + shift)
      }
    }
  }
}
