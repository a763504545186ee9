// Sums of the rows of weights that features are hashed to, by the number of columns in a row. Sums
// of 16 bits hold 256 features.

struct QuoteSum1: QuoteFeatureSink {
  private let weights: QuoteWeights
  private(set) var total: Int32 = 0

  init(_ weights: QuoteWeights) { self.weights = weights }

  @inline(__always)
  mutating func add(hash: UInt32) {
    total &+= Int32(weights.row(hash, columns: 1).load(as: Int8.self))
  }
}

struct QuoteSum4: QuoteFeatureSink {
  private let weights: QuoteWeights
  private(set) var total = SIMD4<Int16>()

  init(_ weights: QuoteWeights) { self.weights = weights }

  @inline(__always)
  mutating func add(hash: UInt32) {
    let row = weights.row(hash, columns: 4).loadUnaligned(as: SIMD4<Int8>.self)
    total &+= SIMD4(truncatingIfNeeded: row)
  }
}

struct QuoteSum16: QuoteFeatureSink {
  private let weights: QuoteWeights
  private var sum = WeightSum()

  init(_ weights: QuoteWeights) { self.weights = weights }

  var total: SIMD16<Int16> { sum.total }

  @inline(__always)
  mutating func add(hash: UInt32) {
    sum.add(weights.row(hash, columns: 16).loadUnaligned(as: SIMD16<Int8>.self))
  }
}

/// The first 24 of 32 columns, in two parts, since a longer vector is no machine's.
struct QuoteSum24: QuoteFeatureSink {
  typealias Total = (SIMD16<Int16>, SIMD8<Int16>)

  private let weights: QuoteWeights
  private var low: WeightSum
  private var high: SIMD8<Int16>

  /// Goes on from a sum over other features.
  init(_ weights: QuoteWeights, from start: Total = (SIMD16(), SIMD8())) {
    self.weights = weights
    low = WeightSum(start.0)
    high = start.1
  }

  var total: Total { (low.total, high) }

  @inline(__always)
  mutating func add(hash: UInt32) {
    let row = weights.row(hash, columns: 32)
    low.add(row.loadUnaligned(as: SIMD16<Int8>.self))
    let rest = row.loadUnaligned(fromByteOffset: 16, as: SIMD8<Int8>.self)
    high &+= SIMD8(truncatingIfNeeded: rest)
  }
}
