/// When an article was published: a day, with a time of day where the source gives one.
///
/// Days are of the proleptic Gregorian calendar, times in UTC.
package struct PublicationDate: Sendable, Hashable, Codable {
  /// Seconds since 1970-01-01T00:00:00Z; midnight when only the day is known.
  package var seconds: Int64
  package var hasTime: Bool

  package init(seconds: Int64, hasTime: Bool) {
    self.seconds = seconds
    self.hasTime = hasTime
  }

  /// A day; `nil` when there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, (0...9999).contains(year),
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.init(
      seconds: Int64(Self.daysSince1970(year: year, month: month, day: day)) * 86_400,
      hasTime: false)
  }

  /// Days since 1970-01-01.
  package var day: Int { Int(seconds.flooredQuotient(by: 86_400)) }

  package var components: (year: Int, month: Int, day: Int) { Self.components(day: day) }
  package var year: Int { components.year }

  /// "2017-11-07", or "2017-11-07T10:30:00Z" where the time is known.
  package var iso8601: String {
    let (year, month, day) = components
    let date = "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    guard hasTime else { return date }
    let second = Int(seconds - Int64(self.day) * 86_400)
    let time = [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }
    return date + "T" + time.joined(separator: ":") + "Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension PublicationDate {
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// Days since 1970-01-01 of a civil date, counted in years that begin in March so that the
  /// leap day is the last of its year.
  package static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let monthFromMarch = (month + 9) % 12
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    return 365 * y + y.flooredQuotient(by: 4) - y.flooredQuotient(by: 100)
      + y.flooredQuotient(by: 400) + dayOfYear - 719_468
  }

  /// The date of a day since 1970-01-01.
  package static func components(day: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = day + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }
}

extension PublicationDate: Comparable {
  package static func < (a: PublicationDate, b: PublicationDate) -> Bool {
    a.seconds < b.seconds
  }
}

extension BinaryInteger {
  /// The quotient rounded towards minus infinity.
  package func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
