import TextAnalysis

/// The weights that are being learned, each beside the sum of its squared gradients.
final class WeightTable {
  /// One row: weights for the tags of names, and the sums that AdaGrad divides by.
  private struct Row {
    var weights = SIMD16<Float>()
    var squares: SIMD16<Float>
  }

  private let rows: UnsafeMutableBufferPointer<Row>

  /// A table of weights 0.
  init(initialSquare: Float) {
    rows = .allocate(capacity: FeatureRows.count)
    rows.initialize(repeating: Row(squares: SIMD16(repeating: initialSquare)))
  }

  deinit { rows.deallocate() }

  /// The sum of some rows' weights.
  @inline(__always)
  func score(_ features: UnsafeBufferPointer<UInt32>) -> SIMD16<Float> {
    var sum = SIMD16<Float>()
    for feature in features { sum += rows[Int(feature)].weights }
    return sum
  }

  /// Moves some rows' weights along a gradient.
  @inline(__always)
  func update(
    _ features: UnsafeBufferPointer<UInt32>, _ gradient: SIMD16<Float>, rate: Float
  ) {
    let square = gradient * gradient
    let step = gradient * rate
    for feature in features {
      let squares = rows[Int(feature)].squares + square
      rows[Int(feature)].squares = squares
      rows[Int(feature)].weights += step / squares.squareRoot()
    }
  }

  /// The weights alone.
  var weights: [SIMD16<Float>] { rows.map(\.weights) }
}
