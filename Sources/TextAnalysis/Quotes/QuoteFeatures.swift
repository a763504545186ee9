/// Takes the features of one decision one by one: to add up their weights, or to collect their
/// hashes.
protocol QuoteFeatureSink {
  mutating func add(hash: UInt32)
}

extension QuoteFeatureSink {
  /// Adds the feature that `template` makes of up to three values.
  @inline(__always)
  mutating func add(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) {
    var hash = template &* 0x9E37_79B1
    hash = (hash ^ a) &* 0x85EB_CA6B
    hash ^= hash >> 15
    hash = (hash ^ b) &* 0xC2B2_AE35
    hash ^= hash >> 13
    hash = (hash ^ c) &* 0x27D4_EB2F
    add(hash: hash ^ hash >> 16)
  }
}

/// The hashed features of one decision.
struct QuoteFeatures: QuoteFeatureSink {
  private(set) var hashes: [UInt32] = []

  init() { hashes.reserveCapacity(16) }

  @inline(__always)
  mutating func add(hash: UInt32) { hashes.append(hash) }
}
