internal import NewsModel

/// "7 November 2017", "Nov. 7", "the 7th of November", "7-8 November", "November 2017", "in May",
/// "last November". Without a year, the one that brings the date nearest to the article's.
enum CalendarDateRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    dayFirst(scope, index) ?? monthFirst(scope, index)
  }

  private static func found(_ value: String?, _ tokens: Range<Int>) -> QuantityMatch {
    QuantityMatch(kind: .date, tokens: tokens, value: value)
  }

  private static func dayFirst(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let days = days(scope, index) else { return nil }
    let name = scope.word(index + 1) == "of" ? index + 2 : index + 1
    guard let month = month(scope, name) else { return nil }
    let (year, end) = year(scope, behind: name + 1)
    return found(value(days, month, year, scope.date), index..<end)
  }

  private static func monthFirst(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let month = month(scope, index) else { return nil }
    if let days = days(scope, index + 1) {
      let (year, end) = year(scope, behind: index + 2)
      return found(value(days, month, year, scope.date), index..<end)
    }
    let (year, end) = year(scope, behind: index + 1)
    if let year { return found(ISODate.month(year, month), index..<end) }
    guard isSurelyMonth(scope, index) else { return nil }
    return found(nearest(month, scope), index..<index + 1)
  }

  /// One or two days of a month: "7", "7th", "7-8".
  private static func days(_ scope: QuantityScope, _ index: Int) -> [Int]? {
    guard let number = scope.number(index) else { return nil }
    if let day = number.day { return [day] }
    let parts = number.digits.split(separator: "-").compactMap { NumberToken(String($0))?.day }
    return parts.count == 2 && number.unit.isEmpty && parts[0] < parts[1] ? parts : nil
  }

  /// The year that may follow, after a comma or not, and the token behind the whole.
  private static func year(_ scope: QuantityScope, behind end: Int) -> (Int?, Int) {
    let start = scope.text(end) == "," ? end + 1 : end
    guard let year = scope.number(start)?.year else { return (nil, end) }
    return (year, start + 1)
  }

  private static func value(
    _ days: [Int], _ month: Int, _ year: Int?, _ date: PublicationDate?
  ) -> String? {
    guard let year = year ?? date.map({ nearestYear(days[0], month, $0) }) else { return nil }
    let written = days.compactMap { ISODate.day(year, month, $0) }
    return written.count == days.count ? written.joined(separator: "/") : nil
  }

  private static func nearestYear(_ day: Int, _ month: Int, _ date: PublicationDate) -> Int {
    func distance(_ year: Int) -> Int {
      PublicationDate(year: year, month: month, day: day).map { abs($0.day - date.day) } ?? .max
    }
    return [date.year, date.year - 1, date.year + 1].min { distance($0) < distance($1) }
      ?? date.year
  }

  /// A month without day and year: the nearest, or what "last" and "next" before it say.
  private static func nearest(_ month: Int, _ scope: QuantityScope) -> String? {
    guard let date = scope.date else { return nil }
    return ISODate.month(nearestYear(15, month, date), month)
  }

  // MARK: Months

  private static func month(_ scope: QuantityScope, _ index: Int) -> Int? {
    guard scope.isCapitalized(index) else { return nil }
    let word = scope.word(index)
    if let full = names.firstIndex(of: word) { return full + 1 }
    return word == "sept" ? 9 : names.firstIndex { $0.prefix(3) == word }.map { $0 + 1 }
  }

  /// Whether a month's name alone is a month: "May" and "March" are words too, "Jan" and "Jun"
  /// are people.
  private static func isSurelyMonth(_ scope: QuantityScope, _ index: Int) -> Bool {
    let word = scope.word(index)
    guard names.contains(word) else { return false }
    let isWordToo = ["may", "march", "april", "june", "august"].contains(word)
    return !isWordToo || leads.contains(scope.word(index - 1))
  }

  private static let leads: Set<String> = [
    "in", "since", "by", "until", "till", "from", "during", "early", "late", "mid", "through",
    "this", "of", "to", "before", "after", "every", "each",
  ]

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of a month that is named in full, 1 to 12.
  static func fullMonth(_ scope: QuantityScope, _ index: Int) -> Int? {
    scope.isCapitalized(index) ? names.firstIndex(of: scope.word(index)).map { $0 + 1 } : nil
  }
}
