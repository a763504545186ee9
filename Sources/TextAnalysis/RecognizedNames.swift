/// The names of one article, in text order, without overlaps.
package struct RecognizedNames: Sendable, Hashable {
  package var text: [EntitySpan]
  package var headline: [EntitySpan]

  package init(text: [EntitySpan] = [], headline: [EntitySpan] = []) {
    self.text = text
    self.headline = headline
  }
}
