/// Numbers the word forms of one document in the order of their first token.
struct WordTable {
  /// The forms; 0 stands for what is before a sentence, 1 for what is after it.
  private(set) var forms: [WordForm] = [.boundary(11), .boundary(13)]
  /// Per form the number of its lower-case spelling.
  private(set) var spellings: [Int32] = [0, 0]
  /// Per form a hash of its bytes and case.
  private(set) var hashes: [UInt64] = [11, 13]
  private var slots: [Int32]
  private var spellingSlots: [Int32]
  private var spellingHashes: [UInt64] = [0]
  private let cache: WordCache

  /// Room for a document of some tokens, each of them in two cases.
  init(tokens: Int, _ cache: WordCache) {
    self.cache = cache
    var size = 64
    while size < tokens * 4 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    spellingSlots = Array(repeating: 0, count: size)
    let room = tokens * 2 / 3 + 16
    forms.reserveCapacity(room)
    spellings.reserveCapacity(room)
    hashes.reserveCapacity(room)
    spellingHashes.reserveCapacity(room)
  }

  /// Number of different lower-case spellings, the boundary's included.
  var spellingCount: Int { spellingHashes.count }

  /// The number of a token's form, as it stands or in another case. Linear in the token's bytes.
  mutating func number(
    of bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ lexicon: WordLexicon,
    as letterCase: WordForm.Case = .asWritten
  ) -> Int32 {
    let hash = Self.hash(bytes, start, end) &+ letterCase.rawValue
    var slot = Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
    while slots[slot] != 0 {
      if hashes[Int(slots[slot])] == hash { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let number = Int32(truncatingIfNeeded: forms.count)
    let form = cache.form(hash) {
      var form = WordForm(bytes, start, end, as: letterCase)
      form.classes = lexicon.classes(of: form)
      return form
    }
    spellings.append(spelling(form.lower))
    forms.append(form)
    hashes.append(hash)
    slots[slot] = number
    return number
  }

  /// The number of a lower-case spelling, given its hash; `nil` for one that is not here.
  func spelling(of lower: UInt64) -> Int? {
    var slot = Int(truncatingIfNeeded: lower >> 32) & (spellingSlots.count - 1)
    while spellingSlots[slot] != 0 {
      let number = Int(spellingSlots[slot])
      if spellingHashes[number] == lower { return number }
      slot = (slot + 1) & (spellingSlots.count - 1)
    }
    return nil
  }

  private mutating func spelling(_ lower: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: lower >> 32) & (spellingSlots.count - 1)
    while spellingSlots[slot] != 0 {
      if spellingHashes[Int(spellingSlots[slot])] == lower { return spellingSlots[slot] }
      slot = (slot + 1) & (spellingSlots.count - 1)
    }
    let number = Int32(truncatingIfNeeded: spellingHashes.count)
    spellingHashes.append(lower)
    spellingSlots[slot] = number
    return number
  }

  @inline(__always)
  private static func hash(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> UInt64 {
    var hash = FeatureHash.seed ^ UInt64(truncatingIfNeeded: end - start)
    var offset = start
    let raw = UnsafeRawBufferPointer(bytes)
    while offset + 8 <= end {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      hash = FeatureHash.combine(hash, UInt64(littleEndian: word))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < end {
      rest = rest << 8 | UInt64(raw[offset])
      offset += 1
    }
    return FeatureHash.combine(hash, rest)
  }
}
