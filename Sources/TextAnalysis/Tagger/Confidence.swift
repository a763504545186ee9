/// Rates names by the marginal probability of their tags.
///
/// Where a token is next to surely no part of a name the chain falls apart: what stands before says
/// nothing about what stands after. So only the stretches between such tokens that hold a name are
/// worked out, a quarter of a text.
struct Confidence {
  private var chain = ForwardBackward()
  private var scores: [SIMD16<Float>] = []

  /// The score of the best tag of a name, `outside` being 0, below which a token parts the chain.
  private static let parting: Float = -5

  /// Gives each span of one sentence its confidence: the least probability of its tags. Linear.
  mutating func rate(
    _ spans: [EntitySpan], _ emissions: ArraySlice<SIMD16<Int16>>,
    _ transitions: TransitionTable<Float>, _ unit: Float, _ calibration: Calibration
  ) -> [EntitySpan] {
    let limit = Int16(max(Self.parting / unit, Float(Int16.min)))
    var rated = spans
    var next = 0
    while next < spans.count {
      let stretch = Self.stretch(around: spans[next].tokens, in: emissions, limit)
      scores.removeAll(keepingCapacity: true)
      for token in stretch { scores.append(SIMD16<Float>(emissions[token]) * unit) }
      let isKnown = chain.run(scores[...], transitions)
      repeat {
        if isKnown {
          let probability = probability(spans[next], from: stretch.lowerBound)
          rated[next].confidence = calibration.confidence(probability)
        }
        next += 1
      } while next < spans.count && spans[next].tokens.lowerBound < stretch.upperBound
    }
    return rated
  }

  /// The tokens around a name up to those that part the chain, these included.
  private static func stretch(
    around span: Range<Int>, in emissions: ArraySlice<SIMD16<Int16>>, _ limit: Int16
  ) -> Range<Int> {
    var start = span.lowerBound
    while start > emissions.startIndex {
      start -= 1
      if emissions[start].max() < limit { break }
    }
    var end = span.upperBound
    while end < emissions.endIndex {
      end += 1
      if emissions[end - 1].max() < limit { break }
    }
    return start..<end
  }

  /// The least probability of a span's tags; `start` is the number of the stretch's first token.
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
