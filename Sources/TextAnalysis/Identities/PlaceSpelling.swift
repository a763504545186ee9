internal import NewsModel

/// Writes places that stand in the text in capitals only the way people write them.
enum PlaceSpelling {
  /// The name of a page for a place: "Brussels" for "BRUSSELS", "Rio de Janeiro" for "RIO DE
  /// JANEIRO", but "UAE" for "UAE". The gazetteers' spelling counts, where they know the form.
  static func name(_ mention: NameMention, canonicalName: String?) -> String {
    guard mention.kind == .location, mention.isAllCaps else { return mention.surface }
    if let canonicalName, NameFolding.key(of: canonicalName) == mention.key { return canonicalName }
    let isAbbreviation = mention.words.count == 1 && mention.key.utf8.count < 5
    return isAbbreviation ? mention.surface : capitalized(mention.surface)
  }

  private static func capitalized(_ name: String) -> String {
    let words = name.lowercased().split(separator: " ").enumerated().map { number, word in
      number > 0 && particles.contains(word) ? String(word) : capitalized(word)
    }
    return words.joined(separator: " ")
  }

  /// Each part between hyphens with a capital.
  private static func capitalized(_ word: Substring) -> String {
    word.split(separator: "-", omittingEmptySubsequences: false).map { part in
      part.prefix(1).uppercased() + part.dropFirst()
    }.joined(separator: "-")
  }

  private static let particles: Set<Substring> = [
    "de", "del", "da", "do", "la", "es", "of", "the", "and", "am", "an", "der",
  ]
}
