// Sums of the rows of weights that features are hashed to, by the number of columns in a row. Sums
// of 16 bits hold 256 features.

struct QuoteSum1: QuoteFeatureSink {
  private let weights: QuoteWeights
  private(set) var total: Int32 = 0

  init(_ weights: QuoteWeights) { self.weights = weights }

  @inline(__always)
  mutating func add(hash: UInt32) { total &+= Int32(weights.row(hash).load(as: Int8.self)) }
}

struct QuoteSum4: QuoteFeatureSink {
  private let weights: QuoteWeights
  private(set) var total = SIMD4<Int16>()

  init(_ weights: QuoteWeights) { self.weights = weights }

  @inline(__always)
  mutating func add(hash: UInt32) {
    let row = weights.row(hash).loadUnaligned(as: SIMD4<Int8>.self)
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
    sum.add(weights.row(hash).loadUnaligned(as: SIMD16<Int8>.self))
  }
}

/// Two halves, since a longer vector is no machine's.
struct QuoteSum32: QuoteFeatureSink {
  private let weights: QuoteWeights
  private var low = WeightSum()
  private var high = WeightSum()

  init(_ weights: QuoteWeights) { self.weights = weights }

  var total: (SIMD16<Int16>, SIMD16<Int16>) { (low.total, high.total) }

  @inline(__always)
  mutating func add(hash: UInt32) {
    let row = weights.row(hash)
    low.add(row.loadUnaligned(as: SIMD16<Int8>.self))
    high.add(row.loadUnaligned(fromByteOffset: 16, as: SIMD16<Int8>.self))
  }
}
