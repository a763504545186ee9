/// What is known of the numbers of one article, by kind: the chances of their bits.
///
/// A number is coded as its length in bits, one at a time, and then its bits from the highest on
/// (Elias, "Universal codeword sets", 1975). The length and the three highest bits after the first
/// are learned; the others are as good as random.
struct NumberModel {
  /// A place among the chances; `nil` for a bit that nothing is learned of.
  typealias Place = Int?

  private static let longest = 16
  private static let learnedBits = 3
  private static let size = longest * (1 + 1 << learnedBits)

  private var bits: [AdaptiveBit]

  init(kinds: Int) {
    bits = [AdaptiveBit](repeating: AdaptiveBit(), count: kinds * Self.size)
  }

  /// Whether a number of a kind is longer than `length` bits.
  static func isLonger(_ kind: Int, than length: Int) -> Int {
    kind * size + min(length, longest - 1)
  }

  /// A bit of a number of `length` bits of which those above it are known.
  static func bit(_ kind: Int, of length: Int, after known: UInt64) -> Place {
    guard known < 1 << learnedBits else { return nil }
    return kind * size + longest + min(length, longest - 1) << learnedBits + Int(known)
  }

  func chance(_ place: Place) -> UInt16 { place.map { bits[$0].chance } ?? 1 << 15 }

  mutating func learn(_ bit: Bool, _ place: Place) {
    if let place { bits[place].learn(bit) }
  }
}
