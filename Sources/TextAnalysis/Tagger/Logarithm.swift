/// The natural logarithm, the same to the bit on every machine.
enum Logarithm {
  /// The logarithm of a positive, normal number, with an absolute error below 1e-5.
  static func of(_ x: Float) -> Float {
    // x = m · 2^e with m near 1; ln m by the series of artanh.
    let isLarge = x.significand > 1.4142135
    let mantissa = isLarge ? x.significand / 2 : x.significand
    let exponent = Float(x.exponent) + (isLarge ? 1 : 0)
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    let series = ((square / 7 + 1 / 5) * square + 1 / 3) * square + 1
    return exponent * 0.693147181 + 2 * ratio * series
  }
}
