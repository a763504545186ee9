/// Where a token stands in names of the gazetteer: for each position in a name the lists, one bit
/// each. Per list the longest name counts.
struct GazetteerHits {
  var begin: UInt32 = 0
  var inside: UInt32 = 0
  var last: UInt32 = 0
  var whole: UInt32 = 0

  /// Whether the token is part of a name of several words.
  var isInLongerName: Bool { begin | inside | last != 0 }

  /// Every list that the token is in.
  @inline(__always)
  var lists: UInt32 { begin | inside | last | whole }

  /// The token's position in a list's name, 1...4; 0 is none.
  @inline(__always)
  func position(in list: UInt32) -> UInt64 {
    let bit = UInt32(1) << list
    if whole & bit != 0 { return 4 }
    if begin & bit != 0 { return 1 }
    if last & bit != 0 { return 3 }
    return inside & bit != 0 ? 2 : 0
  }

  /// All positions in all lists as one hash; 0 is none.
  @inline(__always)
  var pattern: UInt64 {
    lists == 0
      ? 0
      : FeatureHash.combine(
        UInt64(begin) << 32 | UInt64(inside), UInt64(last) << 32 | UInt64(whole))
  }
}
