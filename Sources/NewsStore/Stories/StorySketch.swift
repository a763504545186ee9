extension StorySketch {
  /// A sketch with the keys by which its copies are looked up.
  struct Keyed: Sendable {
    let sketch: StorySketch
    let bandKeys: [Int64]

    init(_ shingles: StoryShingles) {
      sketch = shingles.sketch
      bandKeys = shingles.bandKeys
    }
  }
}

/// A text in 64 bytes, from which its resemblance with others is estimated.
package struct StorySketch: Sendable, Hashable {
  static let bins = 96
  static let frontBins = 24
  /// Shingles that a front has at most: with them a short text's longest copy has its whole front.
  static let mostFront = 160
  private static let wholeBytes = bins / 2
  private static let countBytes = 4
  private static let size = countBytes + (bins + frontBins) / 2

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
    Self.containment(resemblance(with: other), count, other.count)
  }

  /// The same for the texts without their last words; it is rough.
  private func frontContainment(with other: StorySketch) -> Double {
    let resemblance = estimate(other, in: (Self.countBytes + Self.wholeBytes)..<Self.size)
    let counts = [count, other.count].map(StoryShingles.frontCount)
    return Self.containment(resemblance, counts[0], counts[1])
  }

  private static func containment(_ resemblance: Double, _ a: Int, _ b: Int) -> Double {
    resemblance / (1 + resemblance) * (Double(a) + Double(b)) / Double(max(1, min(a, b)))
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
  private static let leastFront = 0.35

  /// Whether both texts are one story with small changes: most of the shorter stands in the longer,
  /// which is not much longer. Short texts must agree before their last words too: a standard
  /// last paragraph may be most of them.
  package func isCopy(of other: StorySketch) -> Bool {
    let (shorter, longer) = (min(count, other.count), max(count, other.count))
    guard Double(longer) <= Double(shorter) * Self.mostStretch,
      containment(with: other) >= Self.leastContainment
    else { return false }
    return shorter > Self.short || frontContainment(with: other) >= Self.leastFront
  }
}
