/// A sum of rows of sixteen weights of 8 bits, in 16 bits.
///
/// Holds the even and the odd lanes apart: shifts widen a row where it lies, and no instruction set
/// needs more than a few of them.
struct WeightSum {
  private var even: SIMD8<Int16>
  private var odd: SIMD8<Int16>

  @inline(__always)
  init(_ start: SIMD16<Int16> = SIMD16()) {
    even = start.evenHalf
    odd = start.oddHalf
  }

  @inline(__always)
  mutating func add(_ row: SIMD16<Int8>) {
    let pairs = unsafeBitCast(row, to: SIMD8<Int16>.self)
    even &+= (pairs &<< 8) &>> 8
    odd &+= pairs &>> 8
  }

  @inline(__always)
  var total: SIMD16<Int16> {
    var total = SIMD16<Int16>()
    total.evenHalf = even
    total.oddHalf = odd
    return total
  }
}
