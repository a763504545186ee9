/// A text in 64 bytes, from which its resemblance with others is estimated.
package struct StorySketch: Sendable, Hashable {
  static let bins = 104
  static let leadBins = 16
  private static let wholeBytes = bins / 2
  private static let countBytes = 4
  private static let size = countBytes + (bins + leadBins) / 2

  /// The number of shingles, the lowest byte first, and four bits for each bin.
  package let bytes: [UInt8]

  init(count: Int, nibbles: [UInt8]) {
    let count = UInt32(clamping: count)
    bytes = (0..<Self.countBytes).map { UInt8(truncatingIfNeeded: count >> (8 * $0)) } + nibbles
  }

  /// Takes back what `bytes` gave; `nil` for bytes that no sketch has.
  package init?(bytes: [UInt8]) {
    guard bytes.count == Self.size else { return nil }
    self.bytes = bytes
  }

  /// Runs of five words in the text.
  package var count: Int { bytes[..<Self.countBytes].reversed().reduce(0) { $0 << 8 | Int($1) } }

  /// The share of all runs of five words in either text that both have, give or take 0.05.
  package func resemblance(with other: StorySketch) -> Double {
    let start = Self.countBytes
    return estimate(other, in: start..<start + Self.wholeBytes)
  }

  /// The share of the shorter text's runs of five words that the longer one has as well.
  package func containment(with other: StorySketch) -> Double {
    let resemblance = resemblance(with: other)
    let shorter = max(1, min(count, other.count))
    return resemblance / (1 + resemblance) * Double(count + other.count) / Double(shorter)
  }

  /// The same for how the texts begin; it is rough.
  private func leadResemblance(with other: StorySketch) -> Double {
    estimate(other, in: (Self.countBytes + Self.wholeBytes)..<Self.size)
  }

  /// Of bins that are not empty in both, the share with one minimum; 1 of 15 different ones agrees
  /// by chance.
  private func estimate(_ other: StorySketch, in range: Range<Int>) -> Double {
    var (used, filled, equal) = (0, 0, 0)
    for index in range {
      for shift in [UInt8(0), 4] {
        let (a, b) = (bytes[index] >> shift & 15, other.bytes[index] >> shift & 15)
        if a | b != 0 { used += 1 }
        if a != 0, b != 0 { filled += 1 }
        if a != 0, a == b { equal += 1 }
      }
    }
    guard used > 0 else { return 0 }
    let chance = 1.0 / 15
    return max(0, (Double(equal) - Double(filled) * chance) / (Double(used) * (1 - chance)))
  }
}

extension StorySketch {
  /// The most that one of two copies may be longer than the other.
  private static let mostStretch = 1.65
  /// The least that a copy shares: a containment of 0.8 is estimated below it once in thirty times.
  private static let leastContainment = 0.68
  /// Runs of five words up to which a standard paragraph may be most of a text.
  private static let short = 120
  private static let leastLead = 0.25

  /// Whether both texts are one story with small changes: most of the shorter stands in the longer,
  /// which is not much longer. Short texts must begin alike, for a standard last paragraph may be
  /// most of them.
  package func isCopy(of other: StorySketch) -> Bool {
    let (shorter, longer) = (min(count, other.count), max(count, other.count))
    guard Double(longer) <= Double(shorter) * Self.mostStretch,
      containment(with: other) >= Self.leastContainment
    else { return false }
    return shorter > Self.short || leadResemblance(with: other) >= Self.leastLead
  }
}
