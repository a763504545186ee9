/// Looks up what a word may be in a sentence that states a tie.
///
/// An open table of hashes, four times as large as the list: most words of a text are not in it,
/// and are known not to be after one look.
struct TieLexicon: Sendable {
  static let english = TieLexicon(TieWordList.rows)

  private struct Slot {
    var key: UInt64 = 0
    var word = TieWord()
  }

  private var slots: [Slot]
  private let mask: Int

  init(_ rows: [(String, TieWord)]) {
    var words: [UInt64: TieWord] = [:]
    for (row, word) in rows {
      for spelling in row.split(whereSeparator: \.isWhitespace) {
        words[Self.key(of: spelling.utf8), default: []].formUnion(word)
      }
    }
    var count = 64
    while count < words.count * 4 { count *= 2 }
    slots = Array(repeating: Slot(), count: count)
    mask = count - 1
    for (key, word) in words { insert(Slot(key: key, word: word)) }
  }

  private mutating func insert(_ slot: Slot) {
    var place = Int(truncatingIfNeeded: slot.key) & mask
    while slots[place].key != 0 { place = (place + 1) & mask }
    slots[place] = slot
  }

  /// What a word may be, its case aside; empty when it is not listed. O(length of the word).
  @inline(__always)
  func word(_ bytes: some Sequence<UInt8>) -> TieWord {
    let key = Self.key(of: bytes)
    var place = Int(truncatingIfNeeded: key) & mask
    while slots[place].key != 0 {
      if slots[place].key == key { return slots[place].word }
      place = (place + 1) & mask
    }
    return []
  }

  /// The FNV-1a hash of a word's bytes, ASCII letters in lower case.
  @inline(__always)
  private static func key(of bytes: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
      hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
    }
    return hash
  }
}
