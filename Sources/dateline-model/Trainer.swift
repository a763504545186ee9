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
    var seed: UInt64 = 1
  }

  private(set) var weights: [SIMD16<Float>]
  private(set) var transitions = TransitionTable<Float> { _, _ in 0 }
  private let settings: Settings
  private var squares: [SIMD16<Float>]
  private var transitionSquares = TransitionTable<Float> { _, _ in Self.initialSquare }
  private var generator: SeededGenerator
  private var free = ForwardBackward()
  private var bound = ForwardBackward()

  private static let initialSquare: Float = 0.01

  init(_ settings: Settings) {
    self.settings = settings
    weights = Array(repeating: SIMD16(), count: FeatureRows.count)
    squares = Array(repeating: SIMD16(repeating: Self.initialSquare), count: FeatureRows.count)
    generator = SeededGenerator(seed: settings.seed)
  }

  /// Runs over the set; `progress` is told each epoch's number.
  mutating func train(_ set: TrainingSet, progress: (Int) -> Void) {
    var order = Array(set.sentences.indices)
    var average = WeightAverage()
    for epoch in 0..<settings.epochs {
      order.shuffle(using: &generator)
      for index in order { learn(set.sentences[index], set) }
      if epoch >= settings.epochs / 2 { average.add(weights, transitions) }
      progress(epoch + 1)
    }
    (weights, transitions) = average.result
  }

  private mutating func learn(_ sentence: TrainingSet.Sentence, _ set: TrainingSet) {
    var kept: [UInt32] = []
    var starts = [0]
    for token in sentence.tokens {
      keep(set.rows[set.starts[token]..<set.starts[token + 1]], in: &kept)
      starts.append(kept.count)
    }
    let scores = starts.indices.dropLast().map { index in
      kept[starts[index]..<starts[index + 1]].reduce(into: SIMD16<Float>()) {
        $0 += weights[Int($1)]
      }
    }
    let potentials = transitions.exponentials
    var expected = TransitionTable<Float> { _, _ in 0 }
    var observed = TransitionTable<Float> { _, _ in 0 }
    guard free.run(scores[...], potentials, expected: &expected),
      bound.run(
        scores[...], potentials, allowed: set.allowed[sentence.tokens], expected: &observed)
    else { return }
    for index in scores.indices {
      let error = (bound.marginals[index].names - free.marginals[index].names) * sentence.weight
      update(kept[starts[index]..<starts[index + 1]], error)
    }
    updateTransitions(observed, expected, sentence.weight)
  }

  private mutating func keep(_ rows: ArraySlice<UInt32>, in kept: inout [UInt32]) {
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

  @inline(__always)
  private mutating func update(_ rows: ArraySlice<UInt32>, _ error: SIMD16<Float>) {
    let square = error * error
    guard square.sum() > 1e-7 else { return }
    let step = error * settings.rate
    for row in rows {
      let index = Int(row)
      let sum = squares[index] + square
      squares[index] = sum
      weights[index] += step / sum.squareRoot()
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
