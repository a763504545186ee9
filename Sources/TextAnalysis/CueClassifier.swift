#if canImport(Glibc)
  internal import Glibc
#endif

/// Decides which tokens head a cue.
///
/// Needs: tagged tokens, passages. Gives: for each candidate how probable it is.
struct CueClassifier {
  let weights: QuoteWeights

  /// The probability that a candidate heads a cue, 0...1.
  func probability(of index: Int, _ around: CueFeatures, _ features: inout QuoteFeatures) -> Float {
    around.extract(index, &features)
    var sum: Int32 = 0
    weights.add(features, to: &sum)
    return 1 / (1 + exp(-weights.score(sum)))
  }
}
