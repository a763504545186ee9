internal import NewsModel

/// Settles the names in the dateline at the head of a report.
///
/// - Needs: the names that the recognizer found.
/// - Gives: the same names, but those of the dateline: its places are locations, the agency behind
///   them is an organization.
/// - Example: `BRUSSELS, 3 May (Agency) — Ministers met.` → `BRUSSELS` a location, `Agency` an
///   organization, whatever capitals looked like to the tagger.
package struct DatelineNames: Sendable {
  private let aliases: AliasTable

  package init(aliases: AliasTable) { self.aliases = aliases }

  /// The names of one document after the change; looks at its first tokens only.
  package func settle(_ spans: [EntitySpan], in document: Document) -> [EntitySpan] {
    guard let head = DatelineHead(document), isDateline(head, spans, document) else { return spans }
    var names = head.places.map {
      EntitySpan(kind: .location, tokens: $0, confidence: Self.confidence)
    }
    if let agency = head.agency {
      names.append(EntitySpan(kind: .organization, tokens: agency, confidence: Self.confidence))
    }
    return names + spans.drop { $0.tokens.lowerBound < head.end }
  }

  /// How sure a name is that stands where datelines have it.
  private static let confidence: Float = 0.95

  /// Whether what looks like a dateline begins with a place: a day makes it sure; else it is in
  /// capitals or known, and no organization ("NATO — the alliance — met").
  private func isDateline(
    _ head: DatelineHead, _ spans: [EntitySpan], _ document: Document
  ) -> Bool {
    if head.hasDay { return true }
    let place = head.places[0]
    let words = place.map { NameFolding.word(document.bytes(of: $0)) }
    let kind = aliases.entry(for: NameFolding.key(NameFolding.expanded(words)))?.kind
    if kind == .location { return true }
    guard kind != .organization, head.isInCapitals else { return false }
    let isNamed = spans.first.map { $0.kind != .person && $0.tokens.overlaps(place) } ?? false
    return head.agency != nil || isNamed
  }
}
