/// A day as articles write it; datelines leave the year out.
struct WrittenDay: Hashable {
  var year: Int?
  var month: Int
  var day: Int
}

/// Reads dates and times from the front of a piece of text, byte by byte.
///
/// A method that returns `nil` has found something else and leaves the position where it was.
struct DateScanner {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

  var isAtEnd: Bool { rest.isEmpty }

  /// "2017-11-07", "2017/11/7", "20171107", "7 November 2017", "7th of Nov.", "Tuesday, Nov. 7, 2017".
  mutating func day() -> WrittenDay? {
    attempt { $0.numericDay() } ?? attempt { $0.namedDay() }
  }

  private mutating func numericDay() -> WrittenDay? {
    if let digits = number(of: 8...8) {
      return WrittenDay(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
    }
    guard let year = number(of: 4...4), let separator = rest.first,
      Self.daySeparators.contains(separator), skip(separator),
      let month = number(of: 1...2), skip(separator), let day = number(of: 1...2)
    else { return nil }
    return WrittenDay(year: year, month: month, day: day)
  }

  private mutating func namedDay() -> WrittenDay? {
    if name(among: Self.weekdays) != nil { skipSpacing() }
    if let month = name(among: Self.months) {
      skipSpacing()
      guard let day = dayOfMonth() else { return nil }
      return WrittenDay(year: attempt { $0.year() }, month: month, day: day)
    }
    guard let day = dayOfMonth() else { return nil }
    skipSpacing()
    if word(equals: "of") { skipSpacing() }
    guard let month = name(among: Self.months) else { return nil }
    return WrittenDay(year: attempt { $0.year() }, month: month, day: day)
  }

  /// "7", "7th".
  private mutating func dayOfMonth() -> Int? {
    guard let day = number(of: 1...2) else { return nil }
    for suffix in ["st", "nd", "rd", "th"] where word(equals: suffix) { break }
    return day
  }

  /// " 2017", ", 2017".
  private mutating func year() -> Int? {
    skipSpacing()
    return number(of: 4...4)
  }
}

extension DateScanner {
  /// Seconds since midnight UTC of "10:00", "T10:00:00.5+01:00", " 10:00:00 GMT", " 4:30 p.m. EST".
  ///
  /// Without a zone the time is taken for UTC. May be negative or beyond a day.
  mutating func timeOfDay() -> Int? {
    attempt { scanner in
      if !scanner.word(equals: "t") { scanner.skipSpacing() }
      guard let clock = scanner.clock() else { return nil }
      return clock - (scanner.zoneOffset() ?? 0)
    }
  }

  private mutating func clock() -> Int? {
    let basic = attempt { $0.number(of: 6...6) }
    if let basic { return Self.seconds(basic / 10_000, basic / 100 % 100, basic % 100) }
    guard let hour = number(of: 1...2), skip(UInt8(ascii: ":")), let minute = number(of: 2...2)
    else { return nil }
    var second = 0
    if skip(UInt8(ascii: ":")) {
      guard let read = number(of: 2...2) else { return nil }
      second = read
      skipFraction()
    }
    return Self.seconds(hourOfDay(hour), minute, second)
  }

  private mutating func skipFraction() {
    guard skip(UInt8(ascii: ".")) else { return }
    rest = rest.drop(while: { (0x30...0x39).contains($0) })
  }

  /// The hour as a 24-hour clock shows it, once "am" or "p.m." behind it has been read.
  private mutating func hourOfDay(_ hour: Int) -> Int {
    let half: Int? = attempt { scanner in
      scanner.skipSpacing()
      for (name, half) in [("am", 0), ("a.m.", 0), ("pm", 12), ("p.m.", 12)]
      where scanner.word(equals: name) { return half }
      return nil
    }
    guard let half, (1...12).contains(hour) else { return hour }
    return hour % 12 + half
  }

  /// Seconds east of Greenwich.
  private mutating func zoneOffset() -> Int? {
    attempt { scanner in
      scanner.skipSpacing()
      for (name, hours) in Self.zones where scanner.word(equals: name) { return hours * 3600 }
      guard let sign = scanner.rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
        scanner.skip(sign), let (hours, minutes) = scanner.zoneClock(), hours < 24, minutes < 60
      else { return nil }
      return (hours * 3600 + minutes * 60) * (sign == UInt8(ascii: "-") ? -1 : 1)
    }
  }

  /// "0330", "03:30", "03".
  private mutating func zoneClock() -> (hours: Int, minutes: Int)? {
    if let digits = number(of: 4...4) { return (digits / 100, digits % 100) }
    guard let hours = number(of: 2...2) else { return nil }
    return (hours, skip(UInt8(ascii: ":")) ? number(of: 2...2) ?? 60 : 0)
  }

  /// A leap second, 60, is let through.
  private static func seconds(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
    guard hour < 24, minute < 60, second <= 60 else { return nil }
    return hour * 3600 + minute * 60 + second
  }
}

extension DateScanner {
  private mutating func attempt<T>(_ scan: (inout DateScanner) -> T?) -> T? {
    var copy = self
    guard let result = scan(&copy) else { return nil }
    self = copy
    return result
  }

  /// A number of so many digits, none before or behind that belong to it.
  private mutating func number(of lengths: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(lengths.upperBound + 1).prefix { (0x30...0x39).contains($0) }
    guard lengths.contains(digits.count) else { return nil }
    rest = rest[digits.endIndex...]
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  /// White space, commas and the points of abbreviations.
  private mutating func skipSpacing() {
    let spacing: [UInt8] = [0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: ".")]
    rest = rest.drop(while: spacing.contains)
  }

  /// Takes an ASCII word in any case, unless letters go on behind it.
  private mutating func word(equals word: String) -> Bool {
    let count = word.utf8.count
    guard rest.prefix(count).map({ $0 | 0x20 }) == word.utf8.map({ $0 | 0x20 }),
      !rest.dropFirst(count).prefix(1).contains(where: Self.isLetter)
    else { return false }
    rest = rest.dropFirst(count)
    return true
  }

  /// The number, from 1, of a name that is spelled out or cut to three letters or more.
  private mutating func name(among names: [String]) -> Int? {
    let letters = rest.prefix(10).prefix(while: Self.isLetter)
    guard letters.count >= 3 else { return nil }
    let lowercased = letters.map { $0 | 0x20 }
    guard let index = names.firstIndex(where: { $0.utf8.starts(with: lowercased) }) else {
      return nil
    }
    rest = rest[letters.endIndex...]
    return index + 1
  }

  /// An ASCII letter, or a byte of any other.
  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
  }

  private static let daySeparators = Array("-/".utf8)
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  /// The zones of mail and feed dates, in hours east of Greenwich.
  private static let zones = [
    ("z", 0), ("gmt", 0), ("utc", 0), ("ut", 0), ("est", -5), ("edt", -4), ("cst", -6),
    ("cdt", -5), ("mst", -7), ("mdt", -6), ("pst", -8), ("pdt", -7),
  ]
}
