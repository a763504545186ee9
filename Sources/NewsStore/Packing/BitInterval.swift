/// What is left of the numbers of 32 bits that can stand for the bits coded so far.
///
/// Arithmetic coding, after Witten, Neal & Cleary, "Arithmetic coding for data compression", 1987,
/// for bits: each takes as large a part of the interval as it was likely, and a byte goes out as
/// soon as all numbers left begin with it.
struct BitInterval {
  private(set) var low: UInt32 = 0
  private(set) var high: UInt32 = .max

  /// The last number that stands for a set bit.
  func middle(_ chance: UInt16) -> UInt32 {
    low + UInt32(truncatingIfNeeded: (UInt64(high - low) * UInt64(chance)) >> 16)
  }

  mutating func narrow(to bit: Bool, at middle: UInt32) {
    if bit { high = middle } else { low = middle + 1 }
  }

  /// Takes the first byte off where all numbers left share it.
  mutating func shift() -> UInt8? {
    guard (low ^ high) >> 24 == 0 else { return nil }
    defer { (low, high) = (low << 8, high << 8 | 0xFF) }
    return UInt8(high >> 24)
  }

  /// The fewest bytes that, with zeros behind them, are one of the numbers left.
  var ending: [UInt8] {
    for count in 0..<4 {
      let rest = UInt64(UInt32.max >> UInt32(8 * count))
      let rounded = (UInt64(low) + rest) & ~rest
      if rounded <= high { return Self.bytes(UInt32(rounded), count) }
    }
    return Self.bytes(low, 4)
  }

  private static func bytes(_ number: UInt32, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - 8 * $0)) }
  }
}
