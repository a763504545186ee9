package import NewsModel

/// Finds dates, times, amounts of money and percentages.
///
/// - Needs: a document, and the day on which it was published, for words like "Tuesday".
/// - Gives: the quantities in text order, without overlaps, each inside one sentence.
/// - Example: `Exports rose 12.5 percent to $5 million last month.` → `12.5%`, `5000000 USD`,
///   `2017-10`.
///
/// Rules over the words of a sentence, the first that fits takes its words. Linear in the text.
package struct QuantityFinder: Sendable {
  package init() {}

  package func quantities(in document: Document, date: PublicationDate?) -> [Quantity] {
    document.sentences.flatMap { sentence in
      quantities(in: QuantityScope(sentence, of: document, date: date), document)
    }
  }

  private func quantities(in scope: QuantityScope, _ document: Document) -> [Quantity] {
    var found: [Quantity] = []
    var index = scope.tokens.lowerBound
    while index < scope.tokens.upperBound {
      guard let match = Self.match(scope, index) else {
        index += 1
        continue
      }
      let range = document.range(of: match.tokens)
      found.append(Quantity(kind: match.kind, range: range, value: match.value))
      index = match.tokens.upperBound
    }
    return found
  }

  /// What begins at a token: the most specific rules come first.
  private static func match(_ scope: QuantityScope, _ index: Int) -> QuantityMatch? {
    PercentageRule.match(scope, index) ?? MoneyRule.match(scope, index)
      ?? TimeRule.match(scope, index) ?? NumericDateRule.match(scope, index)
      ?? CalendarDateRule.match(scope, index) ?? RelativeDateRule.match(scope, index)
      ?? WeekdayRule.match(scope, index) ?? YearRule.match(scope, index)
  }
}

/// What a rule has recognised.
struct QuantityMatch {
  var kind: Quantity.Kind
  /// Numbers of its tokens in the document.
  var tokens: Range<Int>
  var value: String?
}
