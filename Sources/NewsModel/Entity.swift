/// One mention of a person, organization, location or other name in an article.
package struct Entity: Sendable, Hashable {
  package var kind: EntityKind
  /// Where the name stands: without a leading article and a trailing possessive.
  package var range: TextRange
  /// Index into `Analysis.identities`: the thing that this mention and others stand for.
  package var identity: Int
  /// The probability that range and kind are right, 0...1.
  package var confidence: Float

  package init(kind: EntityKind, range: TextRange, identity: Int, confidence: Float = 1) {
    self.kind = kind
    self.range = range
    self.identity = identity
    self.confidence = confidence
  }

  /// Names with less confidence than this are shown as doubtful.
  package static let doubt: Float = 0.6

  package var isDoubtful: Bool { confidence < Self.doubt }
}
