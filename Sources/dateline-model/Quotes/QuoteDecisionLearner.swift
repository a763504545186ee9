import Foundation

/// Learns a two-way decision by logistic regression.
struct QuoteDecisionLearner {
  /// A decision with its features and whether it is true.
  struct Example {
    var features: [UInt32]
    var isTrue: Bool
  }

  private var learner: QuoteLearner
  private var dropout = FeatureDropout(0.3)

  init(bits: Int, rate: Float = 0.05) { learner = QuoteLearner(bits: bits, columns: 1, rate: rate) }

  /// The mean weights of all passes but the first.
  var weights: [Float] { learner.averaged }
  private var passes = 0

  /// One pass over the examples; the mean negative log-likelihood.
  mutating func pass(over examples: [Example]) -> Double {
    var loss = 0.0
    for example in examples {
      let features = dropout.thinned(example.features)
      var sum: [Float] = [0]
      learner.add(features, times: dropout.value, to: &sum)
      let probability = 1 / (1 + exp(-sum[0]))
      loss -= Double(log(max(example.isTrue ? probability : 1 - probability, 1e-9)))
      learner.step(
        features, times: dropout.value, against: [probability - (example.isTrue ? 1 : 0)])
    }
    passes += 1
    if passes > 2 { learner.remember() }
    return loss / Double(max(examples.count, 1))
  }
}
