package import NewsModel

/// Our convention on what belongs to a name: no leading article, no title before a person's name, no
/// trailing possessive.
package enum NameTrimming {
  private static let titles = hashes([
    "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Dr", "Dr.", "Prof", "Prof.", "Professor",
    "President", "Prime", "Minister", "Gen", "Gen.", "General", "Col", "Col.", "Colonel", "Lt",
    "Lt.", "Capt", "Capt.", "Captain", "Maj", "Maj.", "Sgt", "Sgt.", "Sen", "Sen.", "Senator",
    "Rep.", "Gov", "Gov.", "Governor", "Sir", "Rev.", "Justice", "Judge", "Secretary",
    "Chancellor", "Ambassador", "Envoy", "Special", "Sheikh", "Brig", "Brig.", "Hon", "Hon.",
  ])
  private static let articles = hashes(["the", "The"])
  private static let possessives = hashes(["'s"])
  private static let hague = hash("Hague")

  /// The part of a name that belongs to it; `word` gives the hash of a token's form.
  package static func trimmed(
    _ name: Range<Int>, _ kind: EntityKind, _ word: (Int) -> UInt64
  ) -> Range<Int> {
    var start = name.lowerBound
    var end = name.upperBound
    if end - start > 1, articles.contains(word(start)), word(start + 1) != hague { start += 1 }
    if kind == .person { while end - start > 1, titles.contains(word(start)) { start += 1 } }
    while end - start > 1, possessives.contains(word(end - 1)) { end -= 1 }
    return start..<end
  }

  /// The hash of a word's form.
  package static func hash(_ word: String) -> UInt64 {
    word.utf8.withContiguousStorageIfAvailable { WordForm($0, 0, $0.count).word } ?? 0
  }

  private static func hashes(_ words: [String]) -> Set<UInt64> { Set(words.map(hash)) }
}
