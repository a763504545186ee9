/// How likely the next bit of one kind is set, learned from the bits of that kind before it: after
/// Krichevsky & Trofimov, "The performance of universal encoding", 1981, and less and less ready to
/// change, up to a limit, so that it follows what an article is like.
struct AdaptiveBit {
  /// Of 65,536; never none and never all.
  private(set) var chance: UInt16 = 1 << 15
  private var seen: UInt8 = 0

  private static let limit: UInt8 = 30
  private static let bounds: ClosedRange<Int> = 32...65_504

  mutating func learn(_ bit: Bool) {
    let now = Int(chance)
    let moved = now + 2 * ((bit ? 1 << 16 : 0) - now) / (2 * Int(seen) + 3)
    chance = UInt16(min(max(moved, Self.bounds.lowerBound), Self.bounds.upperBound))
    if seen < Self.limit { seen += 1 }
  }
}
