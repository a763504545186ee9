/// Rates names by the marginal probability of their tags.
struct Confidence {
  private var chain = ForwardBackward()
  private var scores: [SIMD16<Float>] = []

  /// Gives each span of one sentence its confidence: the least probability of its tags. Linear.
  mutating func rate(
    _ spans: [EntitySpan], _ emissions: ArraySlice<SIMD16<Int16>>,
    _ transitions: TransitionTable<Float>, _ unit: Float
  ) -> [EntitySpan] {
    scores.removeAll(keepingCapacity: true)
    for emission in emissions { scores.append(SIMD16<Float>(emission) * unit) }
    guard chain.run(scores[...], transitions) else { return spans }
    return spans.map { span in
      var rated = span
      rated.confidence =
        span.tags.map { token, tag in
          chain.marginals[token - emissions.startIndex].names[Int(tag.rawValue)]
        }.min() ?? 1
      return rated
    }
  }
}

extension EntitySpan {
  /// The span's tokens with their tags.
  package var tags: [(token: Int, tag: EntityTag)] {
    tokens.map { token in
      let isFirst = token == tokens.lowerBound
      let isLast = token == tokens.upperBound - 1
      let position: EntityTag.Position =
        isFirst ? (isLast ? .whole : .begin) : (isLast ? .last : .inside)
      return (token, EntityTag(position, kind))
    }
  }
}
