/// What two names that are not the same have in common.
package enum NameLikeness {
  /// What speaks for two names of one kind to be names of one thing; `nil` where nothing does.
  ///
  /// - Parameters: Folded words of each name.
  package static func evidence(
    _ one: [String], _ other: [String], _ kind: EntityKind
  ) -> MergeEvidence? {
    guard !one.isEmpty, !other.isEmpty else { return nil }
    if one == other { return .sameName(one.joined(separator: " ")) }
    let (a, b) = (one.joined(), other.joined())
    if a == b || one.sorted() == other.sorted() { return spelling(one, other) }
    let rest = middles(one, other)
    if rest.0.isEmpty || rest.1.isEmpty { return added(rest.0 + rest.1, one, other, kind) }
    if kind == .person { return person(one, other, rest) }
    if rest.0.count == 1, rest.1.count == 1, areLike(rest.0[0], rest.1[0]) {
      return spelling(rest.0[...], rest.1[...])
    }
    let isSmall = (rest.0 + rest.1).allSatisfy(small.contains)
    if isSmall || rest.0.joined() == rest.1.joined() { return spelling(one, other) }
    let isOneWord = one.count == 1 && other.count == 1
    return isOneWord && soundAlike(a, b) ? spelling(one, other) : nil
  }

  /// The words between those that both begin with and those that both end with.
  private static func middles(
    _ one: [String], _ other: [String]
  ) -> (ArraySlice<String>, ArraySlice<String>) {
    let front = zip(one, other).prefix { $0 == $1 }.count
    let (a, b) = (one[front...], other[front...])
    let back = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    return (renumbered(a.dropLast(back)), renumbered(b.dropLast(back)))
  }

  private static func renumbered(_ words: ArraySlice<String>) -> ArraySlice<String> {
    Array(words)[...]
  }

  private static func spelling(
    _ one: some Sequence<String>, _ other: some Sequence<String>
  ) -> MergeEvidence {
    .spelling(one.joined(separator: " "), other.joined(separator: " "))
  }

  private static func areLike(_ one: String, _ other: String) -> Bool {
    WordLikeness.areSpellings(one, other) || WordLikeness.haveOneStem(one, other)
      || WordLikeness.isAbbreviation(one, of: other) || WordLikeness.isAbbreviation(other, of: one)
  }

  private static func soundAlike(_ one: String, _ other: String) -> Bool {
    let sound = WordLikeness.sound(one)
    return sound.utf8.count >= 4 && sound == WordLikeness.sound(other)
  }

  // MARK: Words added

  private static func added(
    _ words: ArraySlice<String>, _ one: [String], _ other: [String], _ kind: EntityKind
  ) -> MergeEvidence? {
    guard words.count <= 2, words.contains(where: { !small.contains($0) }) else {
      return words.count <= 2 ? spelling(one, other) : nil
    }
    // A person keeps first and last name; a place with a word more is another place.
    let keepsEnds =
      one.first == other.first && one.last == other.last && min(one.count, other.count) > 1
    guard kind == .organization || keepsEnds else { return nil }
    return .addedWords(words.joined(separator: " "))
  }

  private static let small: Set<String> = ["of", "for", "the", "and", "in", "on", "de", "al"]

  // MARK: People

  private static func person(
    _ one: [String], _ other: [String], _ rest: (ArraySlice<String>, ArraySlice<String>)
  ) -> MergeEvidence? {
    guard one.count > 1, other.count > 1, let a = one.first, let b = other.first,
      let c = one.last, let d = other.last
    else { return nil }
    if rest.0.count == 1, rest.1.count == 1, WordLikeness.areSpellings(rest.0[0], rest.1[0]) {
      return spelling(one, other)
    }
    if c == d, Nicknames.areOne(a, b) { return .nickname(a, b) }
    let isAlike =
      one.count == other.count
      && zip(one, other).allSatisfy { $0 == $1 || min($0.utf8.count, $1.utf8.count) > 4 }
      && soundAlike(one.joined(), other.joined())
    return isAlike ? spelling(one, other) : nil
  }
}

/// First names and what their bearers are called.
enum Nicknames {
  /// Whether one of two folded first names is short for the other.
  static func areOne(_ one: String, _ other: String) -> Bool {
    let (short, long) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    if short.utf8.count >= 3, long.utf8.count >= short.utf8.count + 2, long.hasPrefix(short) {
      return true
    }
    return sets.contains { $0.contains(one) && $0.contains(other) }
  }

  private static let sets: [Set<String>] = [
    ["william", "bill", "billy", "will", "willie"], ["robert", "bob", "bobby", "rob", "robbie"],
    ["richard", "dick", "rick", "rich"], ["james", "jim", "jimmy", "jamie"],
    ["john", "jack", "johnny"], ["jonathan", "jon", "john"], ["joseph", "joe", "joey"],
    ["thomas", "tom", "tommy"], ["michael", "mike", "mick", "mickey"], ["charles", "charlie"],
    ["anthony", "tony"], ["edward", "ed", "eddie", "ted", "teddy"], ["henry", "harry", "hank"],
    ["elizabeth", "liz", "beth", "betty", "eliza"], ["margaret", "maggie", "peggy", "meg"],
    ["catherine", "katherine", "kate", "cathy", "kathy", "katie"], ["stephen", "steven", "steve"],
    ["andrew", "andy", "drew"], ["lawrence", "larry"], ["gerald", "jerry", "gerry"],
    ["ronald", "ron", "ronnie"], ["donald", "don", "donnie"], ["patrick", "pat", "paddy"],
    ["albert", "al", "bert"], ["kenneth", "ken", "kenny"], ["terence", "terry"],
    ["frederick", "fred", "freddie"], ["francis", "frank"], ["theodore", "ted", "theo"],
    ["nicholas", "nick", "nicky"], ["alexander", "alex", "sandy", "aleksandr"],
    ["gregory", "greg"], ["jeffrey", "geoffrey", "jeff", "geoff"], ["raymond", "ray"],
    ["susan", "sue"], ["deborah", "debbie"], ["barbara", "barb"], ["rebecca", "becky"],
    ["antonio", "tony"], ["jose", "pepe"], ["francisco", "paco"], ["mohammed", "mohamed"],
  ]
}
