import TextAnalysis

/// Fits the weights of a linear-chain conditional random field (Lafferty et al. 2001) with AdaGrad
/// (Duchi et al. 2011), feature dropout, and the average of the last epochs' weights. Where a token
/// may have several tags, their paths are summed (Tsuboi et al. 2008).
struct Trainer {
  struct Settings {
    var epochs = 8
    var rate: Float = 0.02
    /// Share of the features that each pass leaves out.
    var dropout = 0.3
    /// Share of the tokens whose own features are all left out, so that context counts.
    var wordDropout = 0.1
    var seed: UInt64 = 1

    /// The same settings for another number of passes.
    func with(epochs: Int) -> Settings {
      var settings = self
      settings.epochs = epochs
      return settings
    }
  }

  private let settings: Settings
  private let table = WeightTable(initialSquare: Self.initialSquare)
  private var transitions = TransitionTable<Float> { _, _ in 0 }
  private var transitionSquares = TransitionTable<Float> { _, _ in Self.initialSquare }
  private var generator: SeededGenerator
  private var free = ForwardBackward()
  private var bound = ForwardBackward()
  /// The features of the sentence at hand that are not left out, and where each token's end.
  private var kept: [UInt32] = []
  private var ends: [Int] = []

  private static let initialSquare: Float = 0.01

  init(_ settings: Settings) {
    self.settings = settings
    generator = SeededGenerator(seed: settings.seed)
  }

  /// Runs over the set and gives the weights; `progress` is told each epoch's number.
  mutating func train(
    _ set: TrainingSet, progress: (Int) -> Void
  ) -> ([SIMD16<Float>], TransitionTable<Float>) {
    var order = Array(set.sentences.indices)
    var average = WeightAverage()
    for epoch in 0..<settings.epochs {
      order.shuffle(using: &generator)
      for index in order { learn(set.sentences[index], set) }
      if epoch >= settings.epochs / 2 { average.add(table.weights, transitions) }
      progress(epoch + 1)
    }
    return average.result
  }

  private mutating func learn(_ sentence: TrainingSet.Sentence, _ set: TrainingSet) {
    drawFeatures(sentence, set)
    let scores = scores()
    let potentials = transitions.exponentials
    var expected = TransitionTable<Float> { _, _ in 0 }
    var observed = TransitionTable<Float> { _, _ in 0 }
    guard free.run(scores[...], potentials, expected: &expected),
      bound.run(
        scores[...], potentials, allowed: set.allowed[sentence.tokens], expected: &observed)
    else { return }
    updateWeights(sentence.weight)
    updateTransitions(observed, expected, sentence.weight)
  }

  /// Half of the time, as in a first pass, nothing is known of the names in the document.
  private mutating func drawFeatures(_ sentence: TrainingSet.Sentence, _ set: TrainingSet) {
    let unknown = UInt64(settings.wordDropout * Double(1 << 24))
    let isFirstPass = generator.next() & 1 == 0
    kept.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    for token in sentence.tokens {
      let bounds = set.bounds[token]
      let isUnknown = generator.next() >> 40 < unknown
      let start = set.starts[token] + (isUnknown ? bounds.word : 0)
      let end = isFirstPass ? set.starts[token] + bounds.independent : set.starts[token + 1]
      keep(set.rows[start..<end])
      ends.append(kept.count)
    }
  }

  private mutating func keep(_ rows: ArraySlice<UInt32>) {
    let threshold = UInt64(settings.dropout * 65536)
    var bits: UInt64 = 0
    var left = 0
    for row in rows {
      if left == 0 {
        bits = generator.next()
        left = 4
      }
      if bits & 0xFFFF >= threshold { kept.append(row) }
      bits >>= 16
      left -= 1
    }
  }

  private func scores() -> [SIMD16<Float>] {
    kept.withUnsafeBufferPointer { kept in
      var start = 0
      return ends.map { end in
        defer { start = end }
        return table.score(UnsafeBufferPointer(rebasing: kept[start..<end]))
      }
    }
  }

  private func updateWeights(_ weight: Float) {
    kept.withUnsafeBufferPointer { kept in
      var start = 0
      for (index, end) in ends.enumerated() {
        let error = (bound.marginals[index].names - free.marginals[index].names) * weight
        if (error * error).sum() > 1e-6 {
          table.update(
            UnsafeBufferPointer(rebasing: kept[start..<end]), error, rate: settings.rate)
        }
        start = end
      }
    }
  }

  private mutating func updateTransitions(
    _ observed: TransitionTable<Float>, _ expected: TransitionTable<Float>, _ weight: Float
  ) {
    let rate = settings.rate
    let error = observed.combined(with: expected) { ($0 - $1) * weight }
    transitionSquares = transitionSquares.combined(with: error) { $0 + $1 * $1 }
    let step = error.combined(with: transitionSquares) { $0 * rate / $1.squareRoot() }
    transitions = transitions.combined(with: step, +)
  }
}
