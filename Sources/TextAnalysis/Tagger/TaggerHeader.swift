/// The numbers of a model that are not tables: the features it uses, the unit of its
/// weights, the calibration of its confidence.
package struct TaggerHeader {
  package let groups: FeatureGroups
  /// What one unit of the whole-number weights is worth.
  package let unit: Float
  package let calibration: Calibration

  /// Takes the features, the unit and the calibration of a new model.
  package init(groups: FeatureGroups, unit: Float, calibration: Calibration = Calibration()) {
    self.groups = groups
    self.unit = unit
    self.calibration = calibration
  }

  /// Reads `ModelFile` section "tagger"; `nil` when the model has none.
  package init?(_ model: ModelFile) {
    let numbers: UnsafeBufferPointer<UInt32> = model.array("tagger")
    guard numbers.count >= 4 else { return nil }
    groups = FeatureGroups(rawValue: numbers[0])
    unit = Float(bitPattern: numbers[1])
    calibration = Calibration(
      slope: Float(bitPattern: numbers[2]), offset: Float(bitPattern: numbers[3]))
  }

  /// The section's numbers.
  package var encoded: [UInt32] {
    [
      groups.rawValue, unit.bitPattern, calibration.slope.bitPattern,
      calibration.offset.bitPattern,
    ]
  }

  /// The transition scores of section "transitions": 18 rows of 17 numbers of 16 bits.
  func transitions<Scalar: SIMDScalar>(
    _ model: ModelFile, _ number: (Int16) -> Scalar
  ) -> TransitionTable<Scalar>? {
    let stored: UnsafeBufferPointer<Int16> = model.array("transitions")
    guard stored.count == (EntityTag.count + 1) * EntityTag.count else { return nil }
    return TransitionTable { number(stored[Int($0.rawValue) * EntityTag.count + Int($1.rawValue)]) }
  }
}
