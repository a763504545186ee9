internal import NewsModel

/// Dates as ISO 8601 writes them, to the day, week, month or year.
enum ISODate {
  static func day(_ year: Int, _ month: Int, _ day: Int) -> String? {
    PublicationDate(year: year, month: month, day: day)?.iso8601
  }

  /// A day counted from 1970-01-01.
  static func day(_ number: Int) -> String {
    PublicationDate(seconds: Int64(number) * 86_400, hasTime: false).iso8601
  }

  /// A month; months beyond December lie in later years, those below January in earlier ones.
  static func month(_ year: Int, _ month: Int) -> String {
    let months = year * 12 + month - 1
    return "\(self.year(months / 12))-\(padded(months % 12 + 1))"
  }

  static func year(_ year: Int) -> String { padded(year, 4) }

  /// The week in which a day lies; it belongs to the year of its Thursday.
  static func week(of day: Int) -> String {
    let thursday = day - weekday(of: day) + 3
    let year = PublicationDate(seconds: Int64(thursday) * 86_400, hasTime: false).year
    let first = PublicationDate(year: year, month: 1, day: 1)?.day ?? thursday
    return "\(self.year(year))-W\(padded((thursday - first) / 7 + 1))"
  }

  /// 0 for Monday to 6 for Sunday.
  static func weekday(of day: Int) -> Int { ((day + 3) % 7 + 7) % 7 }

  static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
