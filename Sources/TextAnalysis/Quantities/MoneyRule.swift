internal import NewsModel

/// "$5 million", "US$ 20", "£3m", "EUR 40,000", "5.3 billion euros", "100 Swiss francs".
enum MoneyRule {
  static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    signed(scope, index) ?? coded(scope, index) ?? named(scope, index)
  }

  private static func found(
    _ number: WrittenNumber, _ currency: String, _ tokens: Range<Int>
  ) -> QuantityMatch {
    QuantityMatch(kind: .money, tokens: tokens, value: "\(number.value.text) \(currency)")
  }

  /// A sign before the number, perhaps with letters before the sign.
  private static func signed(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    var sign = index
    var currency = Currency.sign(scope.text(index))
    if currency == nil, scope.text(index + 1) == "$", scope.isJoined(index + 1) {
      sign += 1
      currency = Currency.sign(scope.text(index) + "$")
    }
    guard let currency, let number = WrittenNumber(scope, sign + 1), number.unit.isEmpty,
      scope.number(sign + 1) != nil
    else { return nil }
    return found(number, currency, index..<number.end)
  }

  /// A code before the number.
  private static func coded(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard scope.isCapitalized(index), let currency = Currency.code(scope.text(index)),
      let number = WrittenNumber(scope, index + 1), number.unit.isEmpty,
      scope.number(index + 1) != nil
    else { return nil }
    return found(number, currency, index..<number.end)
  }

  /// The currency's name, sign or code behind the number.
  private static func named(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    guard let number = WrittenNumber(scope, index), number.unit.isEmpty,
      let (currency, length) = currency(scope, behind: number)
    else { return nil }
    return found(number, currency, index..<number.end + length)
  }

  private static func currency(
    _ scope: QuantityScope, behind number: WrittenNumber
  ) -> (String, Int)? {
    for length in [3, 2] {
      if let known = Currency.phrases[scope.words(number.end, count: length)] {
        return (known, length)
      }
    }
    let word = scope.word(number.end)
    // "30 won seats" is no money; "five pounds of rice" is none either.
    if word == "won", !number.isScaled { return nil }
    if word.hasPrefix("pound"), !number.isScaled, scope.word(number.end + 1) == "of" { return nil }
    if let known = Currency.names[word] ?? Currency.sign(word) { return (known, 1) }
    guard scope.isCapitalized(number.end), let code = Currency.code(word) else { return nil }
    return (code, 1)
  }
}
