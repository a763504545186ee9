internal import NewsModel

/// "2017-11-07", "7.11.2017", "13/11/2017"; "7/11/2017" has two readings, so no value.
enum NumericDateRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let number = scope.number(index), number.unit.isEmpty,
      let separator = number.digits.first(where: { "-./".contains($0) })
    else { return nil }
    let parts = number.digits.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.compactMap { NumberToken.integer($0) }
    guard parts.count == 3, numbers.count == 3 else { return nil }
    let isYearFirst = parts[0].utf8.count == 4 && separator == "-"
    guard isYearFirst || parts[2].utf8.count == 4 else { return nil }
    let readings = isYearFirst ? [numbers] : readings(numbers, separator)
    let days = Set(readings.compactMap { ISODate.day($0[0], $0[1], $0[2]) })
    guard !days.isEmpty else { return nil }
    return QuantityMatch(
      kind: .date, tokens: index..<index + 1, value: days.count == 1 ? days.first : nil)
  }

  /// Year, month and day of each way to read three numbers that end with a year.
  private static func readings(_ numbers: [Int], _ separator: Character) -> [[Int]] {
    let dayFirst = [numbers[2], numbers[1], numbers[0]]
    return separator == "/" ? [dayFirst, [numbers[2], numbers[0], numbers[1]]] : [dayFirst]
  }
}
