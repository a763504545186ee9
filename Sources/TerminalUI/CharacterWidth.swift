/// How many columns a terminal gives to a scalar.
///
/// Our own table, because the C library's is years older than the emoji in the news, and because
/// tests must not depend on the machine. Says nothing of whether a scalar may be shown at all;
/// that is `Appearance`.
enum CharacterWidth {
  /// 0 for marks, 2 for East Asian wide characters and emoji, 1 for all others.
  static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if isInside(scalar.value, wideBounds) { return 2 }
    return isInside(scalar.value, markBounds) ? 0 : 1
  }

  /// Whether a value lies in one of the ranges whose first values and ends alternate in `bounds`:
  /// it does when an odd number of bounds is not above it.
  private static func isInside(_ value: UInt32, _ bounds: [UInt32]) -> Bool {
    var low = 0
    var high = bounds.count
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low % 2 == 1
  }
}
