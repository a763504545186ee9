internal import NewsModel

/// "in 2017", "the 1990s", "the 19th century".
enum YearRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let number = scope.number(index) else { return nil }
    if number.unit == "s", let decade = NumberToken.integer(number.digits), decade % 10 == 0,
      (1000...2990).contains(decade)
    {
      let last = decade + (decade % 100 == 0 && decade < 2000 ? 99 : 9)
      return found("\(decade)/\(last)", index..<index + 1)
    }
    if ["st", "nd", "rd", "th"].contains(number.unit), scope.word(index + 1) == "century",
      let century = NumberToken.integer(number.digits), (1...29).contains(century)
    {
      let first = ISODate.year(century * 100 - 99)
      return found("\(first)/\(ISODate.year(century * 100))", index..<index + 2)
    }
    return year(number, scope, index)
  }

  private static func found(_ value: String, _ tokens: Range<Int>) -> QuantityMatch {
    QuantityMatch(kind: .date, tokens: tokens, value: value)
  }

  /// Four digits behind a word that leads to years, and not before things that are counted.
  private static func year(
    _ number: NumberToken, _ scope: QuantityScope, _ index: Int
  ) -> QuantityMatch? {
    guard let year = number.year, (1500...2199).contains(year),
      leads.contains(scope.word(index - 1)), !isCounted(scope, index + 1)
    else { return nil }
    return found(ISODate.year(year), index..<index + 1)
  }

  /// Whether a plural follows: "in 2000 villages".
  private static func isCounted(_ scope: QuantityScope, _ index: Int) -> Bool {
    let next = scope.word(index)
    return next.hasSuffix("s") && !scope.isCapitalized(index) && !scope.isJoined(index)
      && !["as", "was", "is", "has", "its", "this", "elections", "games"].contains(next)
  }

  private static let leads: Set<String> = [
    "in", "since", "by", "until", "till", "from", "during", "before", "after", "of", "to", "the",
    "through", "early", "late", "mid", "around", "summer", "winter", "spring", "autumn", "fall",
    "year", "between", "and", "its", "their", "his", "her",
  ]
}
