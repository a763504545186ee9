/// Finds names with a linear-chain conditional random field over hashed features (Lafferty et al.
/// 2001). One value serves all threads.
///
/// Needs: tokens and sentences of a document. Gives: names with kind and confidence.
/// Example: "Rashid Alimov of the SCO" gives the person "Rashid Alimov", the organization "SCO".
package struct EntityTagger: @unchecked Sendable {
  // Unchecked: the weights are constant bytes.
  private let weights: UnsafeBufferPointer<SIMD16<Int8>>
  private let transitions: TransitionTable<Int32>
  private let probabilities: TransitionTable<Float>
  /// What one unit of the whole-number scores is worth.
  private let unit: Float
  private let calibration: Calibration
  private let lexicon: WordLexicon
  private let gazetteer: Gazetteer
  private let groups: FeatureGroups
  private let caches = WordCaches()

  /// Reads a model in place; `nil` when it has no tagger.
  package init?(_ model: ModelFile) {
    guard let header = TaggerHeader(model), let weights = model.section("weights"),
      let scores = header.transitions(model, { Int32($0) }),
      let probabilities = header.transitions(
        model, { Exponential.of(Float($0) * header.unit) }),
      weights.count == FeatureRows.count * MemoryLayout<SIMD16<Int8>>.stride
    else { return nil }
    self.weights = weights.bindMemory(to: SIMD16<Int8>.self)
    transitions = scores
    unit = header.unit
    calibration = header.calibration
    self.probabilities = probabilities
    lexicon = WordLexicon(model)
    gazetteer = Gazetteer(model)
    groups = header.groups
  }

  /// The names of a document in text order; they do not overlap. Linear in its bytes.
  package func tag(_ document: TokenSequence) -> [EntitySpan] {
    guard !document.tokens.isEmpty else { return [] }
    return caches.withCache { tag(document, $0) }
  }

  private func tag(_ document: TokenSequence, _ cache: WordCache) -> [EntitySpan] {
    let context = TaggingContext(document, lexicon, gazetteer, groups, cache)
    var emissions = scores(context, cache)
    let first = spans(document, emissions)
    guard groups.contains(.history), !first.isEmpty else { return trimmed(first, context) }
    addHistory(DocumentHistory(first, in: context), context, to: &emissions)
    return trimmed(spans(document, emissions), context)
  }

  private func trimmed(_ spans: [EntitySpan], _ context: TaggingContext) -> [EntitySpan] {
    let positions = context.positionsOfTokens
    return spans.map { span in
      guard span.tokens.count > 1 else { return span }
      var trimmed = span
      trimmed.tokens = NameTrimming.trimmed(span.tokens, span.kind) { token in
        context.table.forms[Int(context.words[Int(positions[token])])].word
      }
      return trimmed
    }
  }

  private func spans(_ document: TokenSequence, _ emissions: [SIMD16<Int16>]) -> [EntitySpan] {
    var tags = [EntityTag](repeating: .outside, count: document.tokens.count)
    var path = BestPath(transitions)
    var confidence = Confidence()
    var stretches = NameStretches(unit: unit)
    var spans: [EntitySpan] = []
    var start = 0
    for end in document.sentenceEnds {
      stretches.find(in: start..<end, emissions)
      for stretch in stretches.ranges {
        path.find(emissions[stretch]) { tags[stretch.lowerBound + $0] = $1 }
        let found = EntitySpan.spans(tags[stretch])
        if !found.isEmpty {
          spans += confidence.rate(found, emissions[stretch], probabilities, unit, calibration)
        }
      }
      start = end
    }
    return spans
  }

  private func addHistory(
    _ history: DocumentHistory, _ context: TaggingContext, to emissions: inout [SIMD16<Int16>]
  ) {
    var token = 0
    for sentence in context.sentences {
      for position in sentence {
        var sum = ScoreSum(weights, from: emissions[token])
        history.add(position, context, to: &sum)
        emissions[token] = sum.score
        token += 1
      }
    }
  }

  /// The scores of each token's tags.
  private func scores(_ context: TaggingContext, _ cache: WordCache) -> [SIMD16<Int16>] {
    context.withView(groups) { view in
      let words = context.table.hashes.enumerated().map { number, hash in
        cache.sums(hash) {
          WordCache.Sums { place in
            var sum = ScoreSum(weights)
            view.addWord(view.forms + number, at: place, to: &sum)
            return sum.score
          }
        }
      }
      return words.withUnsafeBufferPointer { sum($0, context, view) }
    }
  }

  private func sum(
    _ words: UnsafeBufferPointer<WordCache.Sums>, _ context: TaggingContext, _ view: FeatureView
  ) -> [SIMD16<Int16>] {
    var scores: [SIMD16<Int16>] = []
    scores.reserveCapacity(context.words.count)
    for (sentence, sentenceCase) in zip(context.sentences, context.cases) {
      for position in sentence {
        var score = SIMD16<Int16>()
        for place in 0..<WordCache.Sums.count {
          score &+= words[Int(view.words[position + place - 2])][place]
        }
        var sum = ScoreSum(weights, from: score)
        view.addContext(position, sentence.lowerBound, sentenceCase, to: &sum)
        scores.append(sum.score)
      }
    }
    return scores
  }
}

/// Adds up the weights of features.
private struct ScoreSum: FeatureSink {
  private let weights: UnsafePointer<SIMD16<Int8>>
  private var sum: WeightSum

  @inline(__always)
  init(_ weights: UnsafeBufferPointer<SIMD16<Int8>>, from score: SIMD16<Int16> = SIMD16()) {
    self.weights = weights.baseAddress.unsafelyUnwrapped
    sum = WeightSum(score)
  }

  @inline(__always)
  mutating func add(_ row: Int) { sum.add(weights[row]) }

  /// The sum so far.
  @inline(__always)
  var score: SIMD16<Int16> { sum.total }
}
