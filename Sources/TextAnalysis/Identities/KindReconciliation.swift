internal import NewsModel

/// Gives mentions of one name one kind where the text makes clear which.
enum KindReconciliation {
  /// A surname takes the kind of the full name with it; any other name that was found as two kinds
  /// takes the surer one. Only single words that are a place and a body stay apart: "Washington"
  /// is a city and a government.
  static func apply(to mentions: [NameMention], armedGroups armed: Set<String>) {
    for mention in mentions
    where [.location, .person].contains(mention.kind) && armed.contains(mention.key) {
      mention.kind = .organization
    }
    let surnames = Set(
      mentions.lazy.filter { $0.kind == .person && $0.words.count > 1 }.compactMap { $0.words.last }
    )
    let kinds = surestKinds(mentions)
    for mention in mentions {
      let isSingle = mention.words.count == 1 && !mention.isAcronym
      if isSingle, surnames.contains(mention.key) {
        if !isPlace(mention) { mention.kind = .person }
      } else if let kind = kinds[mention.key], !isSingle || isPerson(mention.kind, or: kind) {
        mention.kind = kind
      }
    }
  }

  private static func isPerson(_ first: EntityKind, or second: EntityKind) -> Bool {
    first == .person || second == .person
  }

  /// Words that stand before places make a namesake a place.
  private static func isPlace(_ mention: NameMention) -> Bool {
    mention.kind == .location && ["in", "at", "near", "into"].contains(mention.before)
  }

  private static func surestKinds(_ mentions: [NameMention]) -> [String: EntityKind] {
    var votes: [String: SIMD4<Float>] = [:]
    votes.reserveCapacity(mentions.count)
    for mention in mentions {
      votes[mention.key, default: SIMD4()][Int(mention.kind.rawValue)] += mention.confidence
    }
    return votes.compactMapValues { votes in
      // Equal votes go to the kind named first in `EntityKind`, so that the result is fixed.
      let kinds = votes.indices.lazy.filter { votes[$0] > 0 }
      guard kinds.prefix(2).count == 2 else { return nil }
      return kinds.max { (votes[$0], $1) < (votes[$1], $0) }
        .flatMap { EntityKind(rawValue: UInt8($0)) }
    }
  }
}
