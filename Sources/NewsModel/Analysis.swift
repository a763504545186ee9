/// Everything the analysis found in one article; all lists in text order.
package struct Analysis: Sendable, Hashable {
  /// Sentences of the text, without the white space between them.
  package var sentences: [TextRange]
  /// Names in the text; they do not overlap.
  package var entities: [Entity]
  /// Names in the headline, with offsets into the headline.
  package var headlineEntities: [Entity]
  /// What the entities stand for; `Entity.identity` and `Quote.speaker` index it.
  package var identities: [Identity]
  package var quotes: [Quote]
  /// Ties between identities that the text states, in the order of their sentences.
  package var ties: [Tie]
  /// Dates, times, money and percentages; `nil` where nobody asked for them. Never in an archive.
  package var quantities: [Quantity]?

  package init(
    sentences: [TextRange] = [], entities: [Entity] = [], headlineEntities: [Entity] = [],
    identities: [Identity] = [], quotes: [Quote] = [], ties: [Tie] = []
  ) {
    self.sentences = sentences
    self.entities = entities
    self.headlineEntities = headlineEntities
    self.identities = identities
    self.quotes = quotes
    self.ties = ties
  }
}
