package import NewsModel

/// Text between a pair of quotation marks, over as many paragraphs as the marks say.
package struct QuotedPassage: Sendable, Hashable {
  /// One piece for each paragraph, without the marks; never empty.
  package var pieces: [TextRange]
  /// From the first mark to the last, marks included.
  package var outer: TextRange

  /// From the first byte of the content to the last.
  package var content: TextRange {
    TextRange(pieces[0].start, pieces[pieces.count - 1].end)
  }
}
