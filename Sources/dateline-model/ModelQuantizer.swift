import TextAnalysis

/// Rounds weights to whole numbers of 8 bits.
struct ModelQuantizer {
  /// Rows whose weights are all smaller than this are dropped: they change next to nothing.
  var threshold: Float = 0.05
  /// Weights beyond this are cut to it.
  var limit: Float = 4
  /// What the beginning of a name of each kind gains, and how its probability becomes a confidence.
  var adjustment = Adjustment()

  /// Corrections found on development sets.
  struct Adjustment {
    /// Persons, organizations, locations, miscellaneous.
    var bias = SIMD4<Float>()
    var calibration = Calibration()
  }

  /// The sections of a tagger: header, weights, transitions.
  func sections(
    _ weights: [SIMD16<Float>], _ transitions: TransitionTable<Float>, _ groups: FeatureGroups
  ) -> [(name: String, bytes: [UInt8])] {
    let top = weights.reduce(Float(0)) { Swift.max($0, max($1.max(), -$1.min())) }
    let unit = min(top, limit) / 127
    var table = [Int16](repeating: 0, count: (EntityTag.count + 1) * EntityTag.count)
    transitions.visit { from, to, score in
      let opens = to.position == .begin || to.position == .whole
      let bias = opens ? adjustment.bias[Int(to.rawValue & 3)] : 0
      table[Int(from.rawValue) * EntityTag.count + Int(to.rawValue)] = Int16(
        clamping: Int(((score + bias) / unit).rounded()))
    }
    let header = TaggerHeader(
      groups: groups, unit: unit, calibration: adjustment.calibration)
    return [
      ("tagger", header.encoded.littleEndianBytes),
      ("weights", quantized(weights, unit)), ("transitions", table.littleEndianBytes),
    ]
  }

  private func quantized(_ weights: [SIMD16<Float>], _ unit: Float) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: weights.count * 16)
    for (index, row) in weights.enumerated() where max(row.max(), -row.min()) >= threshold {
      let rounded = (row / unit).rounded(.toNearestOrEven).clamped(
        lowerBound: SIMD16(repeating: -127), upperBound: SIMD16(repeating: 127))
      let kept = SIMD16<Int8>(rounded)
      for lane in 0..<16 { bytes[index * 16 + lane] = UInt8(bitPattern: kept[lane]) }
    }
    return bytes
  }
}

extension Array where Element: FixedWidthInteger {
  /// The numbers one after the other, low bytes first.
  var littleEndianBytes: [UInt8] {
    flatMap { number in Swift.withUnsafeBytes(of: number.littleEndian) { [UInt8]($0) } }
  }
}
