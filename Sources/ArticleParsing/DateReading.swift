package import NewsModel

extension PublicationDate {
  /// Reads a date as news write it; `nil` when the words are no date or the day never was.
  ///
  /// ISO 8601 with or without time and offset, "7 November 2017", "Nov. 7, 2017" and
  /// "Tue, 07 Nov 2017 10:00:00 GMT". A time without a zone is taken for UTC.
  package init?(reading text: String) {
    var scanner = DateScanner(Array(text.utf8)[...].trimmed)
    guard let written = scanner.day(), let year = written.year else { return nil }
    let time = scanner.isAtEnd ? nil : scanner.timeOfDay()
    guard scanner.isAtEnd,
      let day = PublicationDate(day: written, year: year)
    else { return nil }
    self = day
    if let time {
      self = PublicationDate(seconds: day.seconds + Int64(time), hasTime: true)
      guard (1...9999).contains(self.year) else { return nil }
    }
  }

  /// The first date in a file's name: "1865-05-17-telegraph-union.txt", "tass_20171107.txt".
  ///
  /// Numbers that are no day between 1400 and 2999 are taken for something else.
  package init?(inFileName name: String) {
    let bytes = Array(name.utf8)
    for index in bytes.indices where bytes[index].isDigit {
      if index > 0, bytes[index - 1].isDigit { continue }
      if let day = Self.day(atStartOf: bytes[index...]) {
        self = day
        return
      }
    }
    return nil
  }

  private static func day(atStartOf name: ArraySlice<UInt8>) -> PublicationDate? {
    let hyphenated = name.prefix(11).map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }
    var scanner = DateScanner(hyphenated[...])
    guard let written = scanner.day(), let year = written.year, (1400..<3000).contains(year)
    else { return nil }
    return PublicationDate(day: written, year: year)
  }

  /// The day that a dateline means, which seldom names the year.
  ///
  /// Without one it is the latest such day that is at most a week after `reference`, the day the
  /// file was named for or written on: "31 December" in a file of 2 January is of the year before.
  init?(_ written: WrittenDay, near reference: PublicationDate?) {
    if let year = written.year {
      self.init(day: written, year: year)
      return
    }
    guard let reference else { return nil }
    let latest = PublicationDate(seconds: reference.seconds + 7 * 86_400, hasTime: false)
    // 29 February stands in one of any nine years.
    let candidates = (0...8).lazy.compactMap {
      PublicationDate(day: written, year: latest.year - $0)
    }
    guard let day = candidates.first(where: { $0 <= latest }) else { return nil }
    self = day
  }

  private init?(day written: WrittenDay, year: Int) {
    guard year >= 1 else { return nil }
    self.init(year: year, month: written.month, day: written.day)
  }
}
