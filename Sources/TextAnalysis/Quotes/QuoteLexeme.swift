/// What features see of a token's word.
struct QuoteLexeme {
  /// The word's own number when it is a common word, else 0: names stay unseen.
  var common: UInt32 = 0
  /// A number of any word, for the tagger, which is learned from free text.
  var word: UInt32 = 0
  var path8: UInt16 = 0
  var path: UInt16 = 0
  /// The last three letters.
  var suffix: UInt32 = 0
  /// Case, digits and hyphens.
  var shape: UInt8 = 0
  var isMark = false

  init(
    _ token: Token, _ bytes: UnsafeBufferPointer<UInt8>, _ key: UInt64, _ table: QuoteWordTable
  ) {
    let entry = table.entry(key)
    word = UInt32(truncatingIfNeeded: key ^ key >> 32)
    isMark = !token.isWord
    common = entry.isCommon || isMark ? word | 1 : 0
    path8 = entry.prefix(8)
    path = entry.path
    for byte in bytes.suffix(3) { suffix = suffix << 8 | UInt32(byte | 0x20) }
    shape = token.traits.rawValue & (1 | 2 | 64) | (bytes.contains(0x2D) ? 4 : 0)
  }
}
