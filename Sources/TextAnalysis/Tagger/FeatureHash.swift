/// Hashing of words and features: fast, the same on every machine and in every run.
package enum FeatureHash {
  /// Start value for a hash over scalars.
  package static let seed: UInt64 = 0x243F_6A88_85A3_08D3

  /// Adds one Unicode scalar, or any number, to a running hash.
  @inline(__always)
  package static func adding(_ value: UInt64, to hash: UInt64) -> UInt64 {
    (hash ^ value) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29)
  }

  /// One hash for two values, the order of which matters.
  @inline(__always)
  package static func combine(_ a: UInt64, _ b: UInt64) -> UInt64 {
    var hash = (a &* 0x9E37_79B9_7F4A_7C15) ^ ((b << 31) | (b >> 33))
    hash = (hash ^ (hash >> 32)) &* 0xD6E8_FEB8_6659_FD93
    return hash ^ (hash >> 29)
  }

  /// The hash of a phrase after one more word.
  @inline(__always)
  package static func phrase(_ hash: UInt64, adding word: UInt64) -> UInt64 {
    combine(hash &+ 0x1357, word)
  }

  /// Maps a hash evenly onto 0..<count.
  @inline(__always)
  package static func slot(_ hash: UInt64, of count: Int) -> Int {
    Int(truncatingIfNeeded: hash.multipliedFullWidth(by: UInt64(count)).high)
  }
}
