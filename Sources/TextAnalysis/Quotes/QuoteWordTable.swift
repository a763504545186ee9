/// What the quote model knows of single words: their cluster and whether they are common.
///
/// An open table of 8 bytes an entry: 4 bytes fingerprint (0: empty), 2 bytes cluster path with a
/// leading 1 bit, 1 byte flags, 1 byte unused; the number of entries is a power of two.
struct QuoteWordTable: @unchecked Sendable {
  // Unchecked: the bytes are constant for as long as the model lives.
  private let bytes: UnsafeRawBufferPointer
  private let mask: Int

  /// What is known of a word; all zero when nothing is.
  struct Entry {
    /// Brown cluster: its path of at most 15 bits behind a leading 1; 0 when unknown.
    var path: UInt16 = 0
    var flags: UInt8 = 0

    static let common: UInt8 = 1
    static let male: UInt8 = 2
    static let female: UInt8 = 4

    /// Whether the word is a common one that no name is.
    var isCommon: Bool { flags & Self.common != 0 }

    /// The first bits of the path, behind a leading 1.
    func prefix(_ bits: Int) -> UInt16 {
      let length = 15 - (path.leadingZeroBitCount)
      return length > bits ? path >> UInt16(length - bits) : path
    }
  }

  init?(_ bytes: UnsafeRawBufferPointer) {
    let count = bytes.count / 8
    guard count > 0, count & (count - 1) == 0 else { return nil }
    self.bytes = bytes
    mask = count - 1
  }

  /// Looks a word up by its `CueLexicon.key`. O(1).
  func entry(_ key: UInt64) -> Entry {
    let fingerprint = Self.fingerprint(key)
    var slot = Int(truncatingIfNeeded: key) & mask
    for _ in 0...min(mask, 64) {
      let found = bytes.loadUnaligned(fromByteOffset: slot * 8, as: UInt32.self)
      if found == 0 { return Entry() }
      if found == fingerprint {
        return Entry(
          path: bytes.loadUnaligned(fromByteOffset: slot * 8 + 4, as: UInt16.self),
          flags: bytes[slot * 8 + 6])
      }
      slot = (slot + 1) & mask
    }
    return Entry()
  }

  private static func fingerprint(_ key: UInt64) -> UInt32 { UInt32(key >> 32) | 1 }

  /// Lays out a table four fifths full at most.
  static func encode(_ entries: [UInt64: Entry]) -> [UInt8] {
    var count = 8
    while count * 4 < entries.count * 5 { count *= 2 }
    var bytes = [UInt8](repeating: 0, count: count * 8)
    for (key, entry) in entries.sorted(by: { $0.key < $1.key }) {
      var slot = Int(truncatingIfNeeded: key) & (count - 1)
      while bytes[slot * 8..<slot * 8 + 4] != [0, 0, 0, 0] { slot = (slot + 1) & (count - 1) }
      withUnsafeBytes(of: fingerprint(key).littleEndian) {
        bytes.replaceSubrange(slot * 8..<slot * 8 + 4, with: $0)
      }
      withUnsafeBytes(of: entry.path.littleEndian) {
        bytes.replaceSubrange(slot * 8 + 4..<slot * 8 + 6, with: $0)
      }
      bytes[slot * 8 + 6] = entry.flags
    }
    return bytes
  }
}
