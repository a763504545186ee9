import Foundation

/// Random numbers that are the same in every run (Vigna's SplitMix64), in the distributions that
/// news articles have.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// Above 0, at most 1.
  mutating func unit() -> Double { (Double(next() >> 11) + 1) / 9_007_199_254_740_992 }

  /// Of a lognormal distribution with a mean (Box & Muller 1958 for the normal one).
  mutating func lognormal(mean: Double, spread: Double) -> Double {
    let normal = (-2 * log(unit())).squareRoot() * cos(2 * .pi * unit())
    return mean * exp(spread * normal - spread * spread / 2)
  }

  /// A rank of a long-tailed list (Mandelbrot 1953, "An informational theory of the statistical
  /// structure of language"): rank r about as often as 1 / (r + shift)^(1 + exponent).
  mutating func rank(exponent: Double, shift: Double, below end: Int) -> Int {
    Int(min(shift * (pow(unit(), -1 / exponent) - 1), Double(end - 1)))
  }

  /// One of several, the list not empty.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }
}
