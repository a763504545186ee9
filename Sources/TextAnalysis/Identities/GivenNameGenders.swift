internal import NewsModel

/// A person's gender as far as the form of address or the given name of a mention tells it.
struct GivenNameGenders: Sendable {
  /// `nil` where no model is at hand: then forms of address alone tell.
  let words: QuoteWordTable?

  /// Whether two mentions of people cannot be of one person: "Mrs. Lo" is not "Ivo Lo".
  func disagree(_ one: NameMention, _ other: NameMention) -> Bool {
    guard let first = gender(of: one), let second = gender(of: other) else { return false }
    return first != second
  }

  private func gender(of mention: NameMention) -> SpeakerGender? {
    if PersonTitles.men.contains(mention.before) { return .male }
    if PersonTitles.women.contains(mention.before) { return .female }
    guard mention.words.count > 1, let words else { return nil }
    let flags = words.entry(CueLexicon.key(of: mention.words[0].utf8)).flags
    let isMale = flags & QuoteWordTable.Entry.male != 0
    let isFemale = flags & QuoteWordTable.Entry.female != 0
    return isMale == isFemale ? nil : isMale ? .male : .female
  }
}
