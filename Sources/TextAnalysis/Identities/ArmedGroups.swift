internal import NewsModel

/// Names with rebels behind them: in capitals they are no places ("M23 rebels"), of several words no
/// people ("Boko Haram militants", "the group Boko Haram").
enum ArmedGroups {
  /// The keys of names that were found as places or people and are such groups. Linear in the number of names.
  ///
  /// - Parameters:
  ///   - mentions: Those of one document.
  ///   - isPlace: Whether a place is known by a key ("UK militants").
  static func keys(
    _ mentions: [NameMention], in document: Document, isPlace: (String) -> Bool
  ) -> Set<String> {
    var keys: Set<String> = []
    for mention in mentions where isCandidate(mention) {
      if mention.kind == .person, known.contains(mention.key) || groups.contains(mention.before) {
        keys.insert(mention.key)
      }
      guard mention.tokens.upperBound < document.tokens.count else { continue }
      let next = NameFolding.word(document.bytes(of: mention.tokens.upperBound))
      if nouns.contains(next), !isPlace(mention.key) { keys.insert(mention.key) }
    }
    return keys
  }

  private static func isCandidate(_ mention: NameMention) -> Bool {
    switch mention.kind {
    case .location:
      mention.isAllCaps && mention.words.count == 1 && mention.key.utf8.count <= 8
    case .person: mention.words.count > 1
    case .organization, .miscellaneous: false
    }
  }

  /// Those whose names look like people's, and which news names without saying what they are.
  private static let known: Set<String> = [
    "bokoharam", "abusayyaf", "jemaahislamiyah", "jemaahislamiah", "lashkaretaiba",
    "jaishemohammed", "ahraralsham", "hayattahriralsham", "jabhatalnusra", "ansaralsharia",
    "asaibahlalhaq", "kataibhezbollah", "harakatalshabaab", "tehrikitaliban",
  ]

  /// What stands before their names: "the militant group Boko Haram".
  private static let groups: Set<String> = ["group", "militia", "faction"]

  private static let nouns: Set<String> = [
    "rebel", "rebels", "fighter", "fighters", "militant", "militants", "militia", "militias",
    "insurgent", "insurgents", "guerrilla", "guerrillas", "gunmen", "movement",
  ]
}
