package import NewsModel

/// Finds what is reported of whom in a document.
///
/// Needs: tokens, sentences, entities, identities. Gives: quotes with cue, source, speaker and
/// confidence, in text order.
package struct QuoteExtractor: Sendable {
  private let model: QuoteModel?

  /// Works with a trained model, or by rules alone without one.
  package init(model: QuoteModel? = .builtIn) { self.model = model }

  /// The quotes of a document; `Quote.speaker` indexes `identities`. Linear.
  package func quotes(
    in document: Document, entities: [Entity], identities: [Identity]
  ) -> [Quote] {
    let text = AttributionText(
      document, QuoteFinder.passages(in: document.bytes), entities, model: model)
    var resolver = SpeakerResolver(text, identities, model?.words)
    return SpeakerAttribution.quotes(in: text, model: model).compactMap { draft in
      let content = draft.content(in: text).joinedWhereTheyOverlap
      // A cue before nothing but marks reports nothing.
      guard !content.isEmpty else { return nil }
      return Quote(
        kind: draft.kind(in: text), content: content,
        cue: draft.cue.map(text.range(of:)), source: draft.source.map(text.range(of:)),
        speaker: draft.source.flatMap { resolver.resolve($0) },
        confidence: Self.calibrated(draft.confidence))
    }
  }

  /// How often an attribution of some probability is right: the line through the reliability table
  /// of the development articles.
  private static func calibrated(_ probability: Float) -> Float { 0.15 + 0.8 * probability }
}

extension [TextRange] {
  /// The ranges in text order, those that share bytes as one: marks that nest oddly can give a
  /// piece twice. O(n log n).
  fileprivate var joinedWhereTheyOverlap: [TextRange] {
    sorted().reduce(into: []) { pieces, piece in
      if let last = pieces.last, piece.start < last.end {
        pieces[pieces.count - 1].end = Swift.max(last.end, piece.end)
      } else {
        pieces.append(piece)
      }
    }
  }
}
