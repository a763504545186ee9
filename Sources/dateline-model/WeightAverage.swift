import TextAnalysis

/// The mean of a model's weights over some epochs, which generalizes better than the last ones.
struct WeightAverage {
  private var weights: [SIMD16<Float>] = []
  private var transitions = TransitionTable<Float> { _, _ in 0 }
  private var count: Float = 0

  /// Adds one epoch's weights.
  mutating func add(_ weights: [SIMD16<Float>], _ transitions: TransitionTable<Float>) {
    if self.weights.isEmpty {
      self.weights = weights
    } else {
      for index in weights.indices { self.weights[index] += weights[index] }
    }
    self.transitions = self.transitions.combined(with: transitions, +)
    count += 1
  }

  /// The mean of what was added.
  var result: ([SIMD16<Float>], TransitionTable<Float>) {
    (
      weights.map { $0 / count },
      transitions.combined(with: transitions) { mean, _ in mean / count }
    )
  }
}
