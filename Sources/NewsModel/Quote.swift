/// How reported words stand in the text.
package enum QuoteKind: UInt8, Sendable, Hashable, Codable, CaseIterable {
  /// All of the content is in quotation marks.
  case direct
  /// A quoted part inside a paraphrase.
  case mixed
  /// Reported without quotation marks.
  case indirect

  /// The word that the interchange format uses.
  package var name: String {
    switch self {
    case .direct: "direct"
    case .mixed: "mixed"
    case .indirect: "indirect"
    }
  }

  package init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }
}

/// Words reported of somebody, with the words that attribute them.
package struct Quote: Sendable, Hashable {
  package var kind: QuoteKind
  /// The pieces in text order, without the outermost quotation marks; never empty.
  package var content: [TextRange]
  /// The words that attribute ("said", "according to").
  package var cue: TextRange?
  /// The mention that names who speaks, a pronoun or description included.
  package var source: TextRange?
  /// Index into `Analysis.identities` of who speaks, where the source resolves.
  package var speaker: Int?
  /// How sure the attribution is, 0...1.
  package var confidence: Float

  package init(
    kind: QuoteKind, content: [TextRange], cue: TextRange? = nil, source: TextRange? = nil,
    speaker: Int? = nil, confidence: Float = 1
  ) {
    self.kind = kind
    self.content = content
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.confidence = confidence
  }
}

extension Quote {
  /// Attributions less sure than this are right only about half of the time.
  package static let doubtfulBelow: Float = 0.6

  /// Whether a reader has to be told that somebody else may have said it.
  package var isDoubtful: Bool { confidence < Self.doubtfulBelow }
}
