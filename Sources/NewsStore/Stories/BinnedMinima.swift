/// Hashes in bins by their size, of each bin the smallest: one permutation instead of one for each
/// bin (Li, Owen and Zhang, "One permutation hashing", 2012).
struct BinnedMinima {
  /// `UInt64.max` where a bin is empty.
  private(set) var minima: [UInt64]

  init(count: Int) { minima = Array(repeating: .max, count: count) }

  mutating func add(_ hash: UInt64) {
    let bin = Int(hash.multipliedFullWidth(by: UInt64(minima.count)).high)
    if hash < minima[bin] { minima[bin] = hash }
  }

  /// Four bits of each minimum, from 1 to 15, and 0 for an empty bin (after Li and König, "b-bit
  /// minwise hashing", 2010); two bins in a byte.
  var nibbles: [UInt8] {
    stride(from: 0, to: minima.count, by: 2).map { bin in
      Self.nibble(minima[bin]) | Self.nibble(minima[bin + 1]) << 4
    }
  }

  private static func nibble(_ minimum: UInt64) -> UInt8 {
    minimum == .max ? 0 : UInt8(minimum % 15) + 1
  }
}
