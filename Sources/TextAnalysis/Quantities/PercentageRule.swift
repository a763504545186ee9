internal import NewsModel

/// "12.5 percent", "12 %", "five per cent", "a 12-percent rise", "two percentage points".
enum PercentageRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let number = WrittenNumber(scope, index) else { return nil }
    if number.unit == "percent" || number.unit == "pct" {
      return found(number.value.text + "%", index..<number.end)
    }
    guard number.unit.isEmpty, let (unit, length) = unit(scope, number.end) else { return nil }
    return found(number.value.text + unit, index..<number.end + length)
  }

  private static func found(_ value: String, _ tokens: Range<Int>) -> QuantityMatch {
    QuantityMatch(kind: .percentage, tokens: tokens, value: value)
  }

  /// The unit at a token and how many tokens it takes.
  private static func unit(_ scope: QuantityScope, _ index: Int) -> (String, Int)? {
    switch scope.word(index) {
    case "%", "percent", "pct": return ("%", 1)
    case "per" where scope.word(index + 1) == "cent": return ("%", 2)
    case "percentage":
      return ["point", "points"].contains(scope.word(index + 1)) ? ("pp", 2) : nil
    default: return nil
    }
  }
}
