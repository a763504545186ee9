/// Rates names by the marginal probability of their tags.
struct Confidence {
  private var chain = ForwardBackward()
  private var scores: [SIMD16<Float>] = []

  /// Gives each span of one sentence its confidence: the least probability of its tags. Linear.
  mutating func rate(
    _ spans: [EntitySpan], _ emissions: ArraySlice<SIMD16<Int16>>,
    _ transitions: TransitionTable<Float>, _ unit: Float, _ calibration: Calibration
  ) -> [EntitySpan] {
    scores.removeAll(keepingCapacity: true)
    for emission in emissions { scores.append(SIMD16<Float>(emission) * unit) }
    guard chain.run(scores[...], transitions) else { return spans }
    return spans.map { span in
      var rated = span
      rated.confidence = calibration.confidence(probability(span, from: emissions.startIndex))
      return rated
    }
  }

  /// The least probability of a span's tags; `start` is the number of the sentence's first token.
  private func probability(_ span: EntitySpan, from start: Int) -> Float {
    var least: Float = 1
    for token in span.tokens {
      least = min(least, chain.marginals[token - start].names[Int(span.tag(of: token).rawValue)])
    }
    return least
  }
}

extension EntitySpan {
  /// The span's tokens with their tags.
  package var tags: [(token: Int, tag: EntityTag)] {
    tokens.map { ($0, tag(of: $0)) }
  }

  /// The tag of one of the span's tokens.
  func tag(of token: Int) -> EntityTag {
    let isFirst = token == tokens.lowerBound
    let isLast = token == tokens.upperBound - 1
    return EntityTag(isFirst ? (isLast ? .whole : .begin) : (isLast ? .last : .inside), kind)
  }
}
