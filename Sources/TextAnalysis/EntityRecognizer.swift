internal import NewsModel

/// Finds names in an article.
///
/// - Needs: the text and its headline, split into tokens and sentences.
/// - Gives: the names of both. In lines set in capitals or in title case, where capitals say
///   little, the names of the ordinary sentences count first.
/// - Example: headline `SCO VOWS TO FIGHT TERRORISM`, text `The SCO met in Beijing.` → `SCO` in
///   the headline, `SCO` and `Beijing` in the text.
package struct EntityRecognizer: Sendable {
  private let tagger: EntityTagger?

  /// A recognizer over a language model that stays in memory, unchanged; without a tagger in the
  /// model it finds nothing.
  package init(model: ModelFile = .builtIn) { tagger = EntityTagger(model) }

  /// The names of an article. Linear in its length.
  package func names(in text: Document, headline: Document) -> RecognizedNames {
    guard let tagger else { return RecognizedNames() }
    let spans = tagger.tag(TokenSequence(text, headline))
    let tokens = text.tokens.count
    let titled = spans.drop { $0.tokens.lowerBound < tokens }.map { span in
      var moved = span
      moved.tokens = span.tokens.lowerBound - tokens..<span.tokens.upperBound - tokens
      return moved
    }
    let found = spans.prefix { $0.tokens.lowerBound < tokens }
    return settleDisplayLines(RecognizedNames(text: Array(found), headline: titled), text, headline)
  }

  /// In lines where case says little, puts names known from ordinary sentences before the
  /// tagger's own. Linear.
  private func settleDisplayLines(
    _ names: RecognizedNames, _ text: Document, _ headline: Document
  ) -> RecognizedNames {
    let lines = text.sentences.filter { LineCase(of: $0, in: text) != .ordinary }
    let title = headline.sentences.filter { LineCase(of: $0, in: headline) != .ordinary }
    guard !lines.isEmpty || !title.isEmpty else { return names }
    let known = KnownNames(names.text.outside(lines), in: text)
    let displayed = lines.flatMap { known.mentions(in: $0, of: text) }
    let titled = title.flatMap { known.mentions(in: $0, of: headline) }
    return RecognizedNames(
      text: displayed.merged(with: names.text), headline: titled.merged(with: names.headline))
  }
}

extension TokenSequence {
  /// An article's text with its headline behind it, as one document.
  package init(_ text: Document, _ headline: Document = Document("")) {
    self.init(
      bytes: text.bytes + headline.bytes, tokens: text.tokens.map(\.range),
      sentenceEnds: text.sentences.map(\.upperBound))
    for token in headline.tokens {
      tokens.append(
        TextRange(token.start + text.bytes.count, token.end + text.bytes.count))
    }
    sentenceEnds += headline.sentences.map { $0.upperBound + text.tokens.count }
  }
}

extension [EntitySpan] {
  /// The spans that begin in none of some ranges of tokens; both in text order.
  fileprivate func outside(_ ranges: [Range<Int>]) -> [EntitySpan] {
    var rest = ranges[...]
    return filter { span in
      while let range = rest.first, range.upperBound <= span.tokens.lowerBound {
        rest.removeFirst()
      }
      return rest.first.map { !$0.contains(span.tokens.lowerBound) } ?? true
    }
  }

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
