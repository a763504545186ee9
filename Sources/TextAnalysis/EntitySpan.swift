package import NewsModel

/// A name that the tagger found.
package struct EntitySpan: Sendable, Hashable {
  package var kind: EntityKind
  /// Numbers of its tokens in the document.
  package var tokens: Range<Int>
  /// Probability that span and kind are right, 0...1.
  package var confidence: Float

  package init(kind: EntityKind, tokens: Range<Int>, confidence: Float) {
    self.kind = kind
    self.tokens = tokens
    self.confidence = confidence
  }
}
