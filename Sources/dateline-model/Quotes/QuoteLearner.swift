import Foundation

/// Weights of a linear model over hashed features while they are learned, with AdaGrad's step sizes
/// (Duchi, Hazan and Singer 2011).
struct QuoteLearner {
  let columns: Int
  private(set) var weights: [Float]
  private var squares: [Float]
  private var sums: [Float] = []
  private var remembered: Float = 0
  private let mask: Int
  private let rate: Float

  init(bits: Int, columns: Int, rate: Float) {
    self.columns = columns
    self.rate = rate
    weights = Array(repeating: 0, count: columns << bits)
    squares = Array(repeating: 0.01, count: columns << bits)
    mask = 1 << bits - 1
  }

  /// Keeps the weights as they are for `averaged`.
  mutating func remember() {
    if sums.isEmpty { sums = Array(repeating: 0, count: weights.count) }
    for index in weights.indices { sums[index] += weights[index] }
    remembered += 1
  }

  /// The mean of the remembered weights, which goes by chance less than the last ones do.
  var averaged: [Float] { remembered > 0 ? sums.map { $0 / remembered } : weights }

  /// Adds the rows of some features to `sums`.
  func add(_ features: [UInt32], times value: Float = 1, to sums: inout [Float]) {
    weights.withUnsafeBufferPointer { weights in
      for feature in features {
        let row = (Int(feature) & mask) * columns
        for column in 0..<columns { sums[column] += weights[row + column] * value }
      }
    }
  }

  /// Steps against a gradient with respect to the sums.
  mutating func step(_ features: [UInt32], times value: Float = 1, against gradient: [Float]) {
    for feature in features {
      let row = (Int(feature) & mask) * columns
      for column in 0..<columns where gradient[column] != 0 {
        let slope = gradient[column] * value
        squares[row + column] += slope * slope
        weights[row + column] -= rate * slope / squares[row + column].squareRoot()
      }
    }
  }
}

/// Features with some left out at random, so that no single one is relied on.
struct FeatureDropout {
  private var state: UInt64 = 0x1234_5678_9ABC_DEF1
  private let threshold: UInt32
  /// What a remaining feature counts.
  let value: Float

  init(_ share: Float) {
    threshold = UInt32(share * 65536)
    value = 1 / (1 - share)
  }

  mutating func thinned(_ features: [UInt32]) -> [UInt32] {
    features.filter { _ in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return UInt32(state >> 40 & 0xFFFF) >= threshold
    }
  }
}
