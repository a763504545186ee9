/// Finds names in an article.
///
/// - Needs: the text and its headline, split into tokens and sentences.
/// - Gives: the names of both. In lines set in capitals or in title case, where capitals say
///   nothing, names are those of the ordinary sentences.
/// - Example: headline `SCO VOWS TO FIGHT TERRORISM`, text `The SCO met in Beijing.` → `SCO` in
///   the headline, `SCO` and `Beijing` in the text.
package struct EntityRecognizer: Sendable {
  package init() {}

  /// The names of an article. Linear in its length.
  package func names(in text: Document, headline: Document) -> RecognizedNames {
    let lines = Dictionary(grouping: text.sentences) { LineCase(of: $0, in: text) == .ordinary }
    let rules = RuleRecognizer(text)
    let spans = (lines[true] ?? []).flatMap { rules.names(in: $0) }
    let known = KnownNames(spans, in: text)
    let displayed = (lines[false] ?? []).flatMap { known.mentions(in: $0, of: text) }
    return RecognizedNames(
      text: displayed.merged(with: spans), headline: names(inHeadline: headline, known: known))
  }

  private func names(inHeadline headline: Document, known: KnownNames) -> [EntitySpan] {
    let whole = 0..<headline.tokens.count
    let found = known.mentions(in: whole, of: headline)
    guard LineCase(of: whole, in: headline) == .ordinary else { return found }
    let rules = RuleRecognizer(headline)
    return found.merged(with: headline.sentences.flatMap { rules.names(in: $0) })
  }
}

extension [EntitySpan] {
  /// These spans and those of the others that overlap none of them; both and the result in text
  /// order.
  func merged(with others: [EntitySpan]) -> [EntitySpan] {
    var merged: [EntitySpan] = []
    merged.reserveCapacity(count + others.count)
    var index = 0
    for other in others {
      while index < count, self[index].tokens.lowerBound < other.tokens.upperBound {
        merged.append(self[index])
        index += 1
      }
      if let last = merged.last, last.tokens.upperBound > other.tokens.lowerBound { continue }
      merged.append(other)
    }
    return merged + self[index...]
  }
}
