internal import NewsModel

/// "Tuesday", "Tues.", "last Friday", "next Monday".
///
/// News tell what has happened: a weekday is the latest one up to the day of publication.
enum WeekdayRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    let lead = scope.word(index)
    if ["last", "next"].contains(lead), let weekday = weekday(scope, index + 1) {
      let value = scope.date.map { day(weekday, from: $0.day, lead) }
      return QuantityMatch(kind: .date, tokens: index..<index + 2, value: value)
    }
    guard let weekday = weekday(scope, index) else { return nil }
    let value = scope.date.map { day(weekday, from: $0.day, "") }
    return QuantityMatch(kind: .date, tokens: index..<index + 1, value: value)
  }

  private static func day(_ weekday: Int, from today: Int, _ lead: String) -> String {
    let since = (ISODate.weekday(of: today) - weekday + 7) % 7
    switch lead {
    case "next": return ISODate.day(today - since + 7)
    case "last" where since == 0: return ISODate.day(today - 7)
    default: return ISODate.day(today - since)
    }
  }

  /// 0 for Monday to 6 for Sunday.
  private static func weekday(_ scope: QuantityScope, _ index: Int) -> Int? {
    scope.isCapitalized(index) ? names[scope.word(index)] : nil
  }

  private static let names = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5,
    "sunday": 6, "tues": 1, "thurs": 3,
  ]
}
