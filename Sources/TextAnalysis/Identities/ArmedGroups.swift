internal import NewsModel

/// Names in capitals with rebels behind them, which are no places: "M23 rebels".
enum ArmedGroups {
  /// The keys of names that were found as places and are such groups. Linear in the number of names.
  ///
  /// - Parameters:
  ///   - mentions: Those of one document.
  ///   - isPlace: Whether a place is known by a key ("UK militants").
  static func keys(
    _ mentions: [NameMention], in document: Document, isPlace: (String) -> Bool
  ) -> Set<String> {
    var keys: Set<String> = []
    for mention in mentions
    where mention.kind == .location && mention.isAllCaps && mention.words.count == 1
      && mention.key.utf8.count <= 8 && mention.tokens.upperBound < document.tokens.count
    {
      let next = NameFolding.word(document.bytes(of: mention.tokens.upperBound))
      if nouns.contains(next), !isPlace(mention.key) { keys.insert(mention.key) }
    }
    return keys
  }

  private static let nouns: Set<String> = [
    "rebel", "rebels", "fighter", "fighters", "militant", "militants", "militia", "militias",
    "insurgent", "insurgents", "guerrilla", "guerrillas", "gunmen", "movement",
  ]
}
