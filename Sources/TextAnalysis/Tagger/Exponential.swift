/// The exponential function, the same to the bit on every machine.
package enum Exponential {
  private static let logarithmOf2: Float = 0.693147181
  private static let shift: Float = 12_582_912

  /// e to the power of each lane up to 87, with a relative error below 1e-5; lanes below -87 count
  /// as -87.
  @inline(__always)
  package static func of(_ x: SIMD16<Float>) -> SIMD16<Float> {
    let scaled = x.larger(SIMD16(repeating: -87)) * 1.442695041
    // Adding 1.5 · 2^23 leaves the nearest whole number in the low bits.
    let shifted = scaled + shift
    let part = scaled - (shifted - shift)
    // Taylor series of 2^part for -0.5...0.5.
    var power = part * 0.000154035 + 0.001333356
    power = power * part + 0.009618129
    power = power * part + 0.055504109
    power = power * part + 0.240226507
    power = power * part + logarithmOf2
    power = power * part + 1
    let whole =
      unsafeBitCast(shifted, to: SIMD16<Int32>.self) &- Int32(bitPattern: shift.bitPattern)
    return power * unsafeBitCast((whole &+ 127) &<< 23, to: SIMD16<Float>.self)
  }

  /// The same for one number.
  @inline(__always)
  package static func of(_ x: Float) -> Float {
    let scaled = max(x, -87) * 1.442695041
    let shifted = scaled + shift
    let part = scaled - (shifted - shift)
    var power = part * 0.000154035 + 0.001333356
    power = power * part + 0.009618129
    power = power * part + 0.055504109
    power = power * part + 0.240226507
    power = power * part + logarithmOf2
    power = power * part + 1
    let whole = Int32(bitPattern: shifted.bitPattern) &- Int32(bitPattern: shift.bitPattern)
    return power * Float(bitPattern: UInt32(bitPattern: (whole &+ 127) &<< 23))
  }
}
