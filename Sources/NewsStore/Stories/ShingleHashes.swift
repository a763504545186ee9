/// The hashes of all runs of five words (shingles; Broder, "On the resemblance and containment of
/// documents", 1997) in a stream of words. The same in every process.
struct ShingleHashes: Sequence, IteratorProtocol {
  static let width = 5

  private var stream: [UInt8].Iterator
  /// Hashes of the last five words, the next to be replaced at `oldest`.
  private var words = InlineArray<5, UInt64>(repeating: 0)
  private var oldest = 0
  private var rolling: UInt64 = 0

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
  /// The factor to the fifth.
  private static let leaving = (1..<width).reduce(factor) { power, _ in power &* factor }

  /// Each word has a space behind it, as `SearchTokens` makes it.
  init(words stream: [UInt8]) {
    self.stream = stream.makeIterator()
    for _ in 1..<Self.width { _ = readWord() }
  }

  mutating func next() -> UInt64? { readWord() ? Self.mixed(rolling) : nil }

  private mutating func readWord() -> Bool {
    guard let word = nextWord() else { return false }
    rolling = rolling &* Self.factor &+ word &- words[oldest] &* Self.leaving
    words[oldest] = word
    oldest = oldest == Self.width - 1 ? 0 : oldest + 1
    return true
  }

  /// The hash of the next word (FNV-1a of 64 bits).
  private mutating func nextWord() -> UInt64? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    while let byte = stream.next() {
      if byte == 0x20 { return hash }
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return nil
  }

  /// Spreads the sum over all bits (the finalizer of SplitMix64).
  private static func mixed(_ sum: UInt64) -> UInt64 {
    var mixed = (sum ^ sum >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
