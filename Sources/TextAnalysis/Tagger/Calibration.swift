/// Turns the model's probability of a name into the share of such names that are right (Platt 1999).
package struct Calibration: Sendable {
  /// What the log odds are multiplied with, and what is added to them.
  package var slope: Float
  package var offset: Float

  /// A calibration that changes nothing, unless numbers are given.
  package init(slope: Float = 1, offset: Float = 0) {
    self.slope = slope
    self.offset = offset
  }

  /// The calibrated probability: p^a / (p^a + e^-b (1-p)^a) with slope a and offset b.
  func confidence(_ probability: Float) -> Float {
    let certain = min(max(probability, 1e-4), 1 - 1e-4)
    let logOdds = Logarithm.of(certain) - Logarithm.of(1 - certain)
    return 1 / (1 + Exponential.of(-slope * logOdds - offset))
  }
}
