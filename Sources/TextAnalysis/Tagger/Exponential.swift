/// The exponential function for vectors, the same to the bit on every machine.
package enum Exponential {
  /// e to the power of each lane, with a relative error below 1e-6; 0 for lanes below -87.
  @inline(__always)
  package static func of(_ x: SIMD16<Float>) -> SIMD16<Float> {
    let scaled =
      x.clamped(lowerBound: SIMD16(repeating: -87), upperBound: SIMD16(repeating: 87))
      * 1.442695041
    let whole = scaled.rounded(.toNearestOrEven)
    let part = scaled - whole
    // Taylor series of 2^part for -0.5...0.5.
    var power = part * 0.000154035 + 0.001333356
    power = power * part + 0.009618129
    power = power * part + 0.055504109
    power = power * part + 0.240226507
    power = power * part + 0.693147181
    power = power * part + 1
    let exponent = (SIMD16<Int32>(truncatingIfNeeded: SIMD16<Int32>(whole)) &+ 127) &<< 23
    let result = power * unsafeBitCast(exponent, to: SIMD16<Float>.self)
    return result.replacing(with: 0, where: x .< -87)
  }
}
