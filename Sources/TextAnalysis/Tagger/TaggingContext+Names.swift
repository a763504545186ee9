extension TaggingContext {
  /// Marks the names of one sentence that the gazetteer holds, from every capitalized word or
  /// number on. Linear.
  mutating func findNames(in sentence: Range<Int>, _ gazetteer: Gazetteer) {
    guard !gazetteer.isEmpty else { return }
    for start in sentence where !traits(start).isDisjoint(with: [.capitalized, .digits]) {
      var found = SIMD8<UInt32>()
      var phrase = FeatureHash.seed
      let longest = min(Gazetteer.longestName, sentence.upperBound - start)
      for length in 1...longest {
        phrase = FeatureHash.phrase(
          phrase, adding: table.forms[Int(words[start + length - 1])].lower)
        found[length] = gazetteer.lists(holding: phrase)
      }
      if found.max() > 0 { mark(found, from: start) }
    }
  }

  /// Marks the longest name of each list.
  private mutating func mark(_ found: SIMD8<UInt32>, from start: Int) {
    var done: UInt32 = 0
    for length in stride(from: Gazetteer.longestName, through: 1, by: -1) {
      let lists = found[length] & ~done
      done |= found[length]
      if lists != 0 { mark(lists, start, length) }
    }
  }

  private mutating func mark(_ lists: UInt32, _ start: Int, _ length: Int) {
    if length == 1 {
      hits[start].whole |= lists & ~hits[start].lists
      return
    }
    // A longer name takes the place of a single word that an earlier start has not covered.
    let free = lists & ~(hits[start].begin | hits[start].inside | hits[start].last)
    hits[start].begin |= free
    hits[start].whole &= ~free
    for position in start + 1..<start + length - 1 {
      hits[position].inside |= lists & ~hits[position].lists
    }
    hits[start + length - 1].last |= lists & ~hits[start + length - 1].lists
  }
}
