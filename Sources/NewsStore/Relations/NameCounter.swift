import NewsModel

/// How often each name is there: a table that is looked up a hundred thousand times for one page.
///
/// Open addressing with linear probing and a multiplicative hash (Knuth, "The Art of Computer
/// Programming", volume 3, 6.4), for numbers given out one after the other spread well by it.
struct NameCounter {
  struct Entry {
    var name: NameID = 0
    var counts = Company.Counts()
    /// The article and the sentence that counted last, so that each counts once.
    var article: Int32 = 0
    var sentence: Int32 = 0
  }

  private(set) var entries: [Entry] = []
  /// Places in `entries`, plus one; 0 where there is none.
  private var slots = [Int32](repeating: 0, count: 1 << 10)

  /// The place of a name in `entries`; made when it is new. Amortised O(1).
  mutating func place(of name: NameID) -> Int {
    let mask = slots.count - 1
    var slot = Self.hash(name) & mask
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if entries[place].name == name { return place }
      slot = (slot + 1) & mask
    }
    entries.append(Entry(name: name))
    slots[slot] = Int32(entries.count)
    if entries.count * 2 > slots.count { grow() }
    return entries.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (place, entry) in entries.enumerated() {
      var slot = Self.hash(entry.name) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = Int32(place) + 1
    }
  }

  private static func hash(_ name: NameID) -> Int {
    Int(truncatingIfNeeded: (UInt64(bitPattern: name) &* 0x9E37_79B9_7F4A_7C15) >> 24)
  }

  /// Counts an article once for each of the names at some places.
  mutating func count(article: Int32, at places: some Sequence<Int>) {
    entries.withUnsafeMutableBufferPointer { entries in
      for place in places where entries[place].article != article {
        entries[place].article = article
        entries[place].counts.articles += 1
      }
    }
  }

  /// Counts a sentence once for each of the names at some places.
  mutating func count(sentence: Int32, at places: some Sequence<Int>) {
    entries.withUnsafeMutableBufferPointer { entries in
      for place in places where entries[place].sentence != sentence {
        entries[place].sentence = sentence
        entries[place].counts.sentences += 1
      }
    }
  }
}
