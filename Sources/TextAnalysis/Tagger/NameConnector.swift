/// The small words that stand inside names: "Bank of England", "Osama bin Laden".
enum NameConnector {
  private static let firm = hashes([
    "of", "and", "for", "the", "de", "&", "al", "bin", "van", "von", "la", "del", "'s", "der",
    "da", "do", "dos", "das", "di", "el", "ibn", "ul", "le", "du", "des", "y", "e", "'",
  ])
  private static let loose = hashes(["in", "on", "to", "at", "-"])

  static func traits(of form: WordForm) -> WordForm.Traits {
    guard form.length <= 3, !form.traits.contains(.capitalized) else { return [] }
    if firm.contains(form.lower) { return .connector }
    return loose.contains(form.lower) ? .looseConnector : []
  }

  private static func hashes(_ words: [String]) -> Set<UInt64> {
    Set(
      words.map { word in
        word.unicodeScalars.reduce(FeatureHash.seed) {
          FeatureHash.adding(UInt64($1.value), to: $0)
        }
      })
  }
}
