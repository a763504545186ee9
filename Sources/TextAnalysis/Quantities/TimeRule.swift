internal import NewsModel

/// "10:30 a.m.", "5 p.m.", "10.30pm", "14:05 GMT", "1405 GMT", "noon".
enum TimeRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    if let value = ["noon": "T12:00", "midnight": "T00:00"][scope.word(index)] {
      return QuantityMatch(kind: .time, tokens: index..<index + 1, value: value)
    }
    guard let number = scope.number(index) else { return nil }
    return halfDay(number, scope, index) ?? fullDay(number, scope, index)
  }

  /// With "a.m." or "p.m.".
  private static func halfDay(
    _ number: NumberToken, _ scope: QuantityScope, _ index: Int
  ) -> QuantityMatch? {
    let half = number.unit.isEmpty ? scope.word(index + 1) : String(number.unit)
    guard half == "am" || half == "pm", let clock = clock(number.digits, separators: ":."),
      (1...12).contains(clock.hour)
    else { return nil }
    let hour = clock.hour % 12 + (half == "pm" ? 12 : 0)
    return found(hour, clock.minute, scope, index, end: index + (number.unit.isEmpty ? 2 : 1))
  }

  /// Of 24 hours: with a colon, or four digits before a zone.
  private static func fullDay(
    _ number: NumberToken, _ scope: QuantityScope, _ index: Int
  ) -> QuantityMatch? {
    guard number.unit.isEmpty else { return nil }
    if number.digits.contains(":"), let clock = clock(number.digits, separators: ":") {
      return found(clock.hour, clock.minute, scope, index, end: index + 1)
    }
    guard number.digits.utf8.count == 4, let time = number.plain,
      zones.contains(scope.word(index + 1)),
      time / 100 < 24, time % 100 < 60
    else { return nil }
    return found(time / 100, time % 100, scope, index, end: index + 1)
  }

  private static let zones = ["gmt", "utc"]

  private static func found(
    _ hour: Int, _ minute: Int, _ scope: QuantityScope, _ index: Int, end: Int
  ) -> QuantityMatch {
    let isUniversal = zones.contains(scope.word(end))
    let value = "T\(ISODate.padded(hour)):\(ISODate.padded(minute))" + (isUniversal ? "Z" : "")
    return QuantityMatch(kind: .time, tokens: index..<end + (isUniversal ? 1 : 0), value: value)
  }

  /// Hour and minute of "10", "10:30" or "10.30".
  private static func clock(_ digits: Substring, separators: String) -> (hour: Int, minute: Int)? {
    let parts = digits.split(omittingEmptySubsequences: false) { separators.contains($0) }
    guard (1...2).contains(parts.count), parts[0].utf8.count <= 2,
      let hour = NumberToken.integer(parts[0]), hour < 24
    else { return nil }
    guard parts.count == 2 else { return (hour, 0) }
    guard parts[1].utf8.count == 2, let minute = NumberToken.integer(parts[1]), minute < 60 else {
      return nil
    }
    return (hour, minute)
  }
}
