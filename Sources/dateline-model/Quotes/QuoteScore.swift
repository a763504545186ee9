import NewsModel

/// How well found attributions agree with annotated ones, added up over articles.
///
/// - `direct`: parts of contents between double quotation marks, with exact boundaries.
/// - `speakers`: of the annotated direct quotes with a source, how many were given a source that
///   shares a letter with it.
/// - `tokens`: tokens inside any content.
/// - `pairs`: attributions matched one to one whose contents share half of their tokens and whose
///   sources share one.
struct QuoteScore {
  /// True and false positives and what was missed.
  struct Counts {
    var right = 0
    var found = 0
    var gold = 0

    /// The harmonic mean of precision and recall, in percent.
    var f1: Double { 200 * Double(right) / Double(max(found + gold, 1)) }

    mutating func add<Item: Hashable>(_ gold: Set<Item>, _ found: Set<Item>) {
      right += gold.intersection(found).count
      self.found += found.count
      self.gold += gold.count
    }
  }

  /// An attribution in normalized ranges.
  private struct Attribution {
    var content: [Range<Int>]
    var source: [Range<Int>]
    var contentTokens: Set<Int>
    var sourceTokens: Set<Int>
    var confidence: Float
  }

  private(set) var direct = Counts()
  private(set) var tokens = Counts()
  private(set) var pairs = Counts()
  /// `found` counts the direct quotes with a source.
  private(set) var speakers = Counts()
  /// For tenths of confidence: attributions with a source, and how many of the sources are right.
  private(set) var reliability = [(count: Int, right: Int)](repeating: (0, 0), count: 10)

  /// Adds one article.
  mutating func add(_ article: QuoteArticle, _ quotes: [Quote]) {
    let text = QuoteScoredText(article.text)
    let offsets = CodePointOffsets(article.text)
    let gold = article.attributions.map {
      attribution($0.content, $0.source, 1, text, offsets)
    }.filter { !$0.content.isEmpty }
    let found = quotes.map {
      attribution($0.content, $0.source.map { [$0] } ?? [], $0.confidence, text, offsets)
    }.filter { !$0.content.isEmpty }
    tokens.add(
      gold.reduce(into: []) { $0.formUnion($1.contentTokens) },
      found.reduce(into: []) { $0.formUnion($1.contentTokens) })
    addDirect(gold, found, text)
    addPairs(gold, found)
    addReliability(gold, found)
  }

  private func attribution(
    _ content: [TextRange], _ source: [TextRange], _ confidence: Float, _ text: QuoteScoredText,
    _ offsets: CodePointOffsets
  ) -> Attribution {
    let points = { (ranges: [TextRange]) in
      text.normalized(ranges.map { offsets.codePoints($0) }.map { $0[0]..<max($0[0], $0[1]) })
    }
    let (content, source) = (points(content), points(source))
    return Attribution(
      content: content, source: source, contentTokens: text.tokens(in: content),
      sourceTokens: text.tokens(in: source), confidence: confidence)
  }

  private mutating func addDirect(
    _ gold: [Attribution], _ found: [Attribution], _ text: QuoteScoredText
  ) {
    var goldQuotes: [[Range<Int>]: Attribution] = [:]
    var foundQuotes: [[Range<Int>]: Attribution] = [:]
    for attribution in gold {
      for quote in text.direct(attribution.content) where goldQuotes[quote] == nil {
        goldQuotes[quote] = attribution
      }
    }
    for attribution in found {
      for quote in text.direct(attribution.content) where foundQuotes[quote]?.source.isEmpty ?? true
      {
        foundQuotes[quote] = attribution
      }
    }
    direct.add(Set(goldQuotes.keys), Set(foundQuotes.keys))
    for (quote, attribution) in goldQuotes where !attribution.source.isEmpty {
      speakers.gold += 1
      let letters = text.letters(in: quote)
      let best = foundQuotes.map {
        (shared: letters.intersection(text.letters(in: $0.key)).count, $0.value)
      }
      .max { $0.shared < $1.shared }
      guard let best, best.shared * 2 >= letters.count, !best.1.source.isEmpty else { continue }
      speakers.found += 1
      let isRight = !text.letters(in: best.1.source).isDisjoint(
        with: text.letters(in: attribution.source))
      speakers.right += isRight ? 1 : 0
    }
  }

  private mutating func addPairs(_ gold: [Attribution], _ found: [Attribution]) {
    var matches: [(score: Double, gold: Int, found: Int)] = []
    for (g, a) in gold.enumerated() {
      for (f, b) in found.enumerated() where agree(a, b) {
        let shared = a.contentTokens.intersection(b.contentTokens).count
        let all = a.contentTokens.union(b.contentTokens).count
        if all > 0, shared * 2 >= all { matches.append((Double(shared) / Double(all), g, f)) }
      }
    }
    matches.sort { ($1.score, $0.gold, $0.found) < ($0.score, $1.gold, $1.found) }
    var (goldTaken, foundTaken): (Set<Int>, Set<Int>) = ([], [])
    for match in matches where !goldTaken.contains(match.gold) && !foundTaken.contains(match.found)
    {
      goldTaken.insert(match.gold)
      foundTaken.insert(match.found)
    }
    pairs.right += goldTaken.count
    pairs.gold += gold.count
    pairs.found += found.count
  }

  private func agree(_ a: Attribution, _ b: Attribution) -> Bool {
    a.source.isEmpty && b.source.isEmpty || !a.sourceTokens.isDisjoint(with: b.sourceTokens)
  }

  private mutating func addReliability(_ gold: [Attribution], _ found: [Attribution]) {
    for attribution in found where !attribution.source.isEmpty {
      let best = gold.max {
        attribution.contentTokens.intersection($0.contentTokens).count
          < attribution.contentTokens.intersection($1.contentTokens).count
      }
      let isRight =
        best.map {
          attribution.contentTokens.intersection($0.contentTokens).count * 2
            >= attribution.contentTokens.count
            && !$0.sourceTokens.isDisjoint(with: attribution.sourceTokens)
        } ?? false
      let bin = min(Int(attribution.confidence * 10), 9)
      reliability[bin].count += 1
      reliability[bin].right += isRight ? 1 : 0
    }
  }
}
