import TextAnalysis

/// Takes back labels of silver data that a tagger which has not seen them disputes (Northcutt et al.,
/// "Confident Learning", 2021).
enum SilverCleaning {
  /// How sure the tagger must be to dispute a label.
  private static let sure: Float = 0.8

  /// The example with any tag allowed where label and tagger differ; gold data as it is.
  static func cleaned(_ example: Example, _ found: [EntitySpan]) -> Example {
    guard example.isSilver else { return example }
    var cleaned = example
    let labelled = example.document.spans
    let disputed = found.filter { span in
      span.confidence >= sure && !labelled.contains { $0.isSame(as: span) }
    }
    for span in disputed { free(span.tokens, in: &cleaned.document) }
    // A label that overlaps a disputed name goes as a whole: half a name is no name.
    for span in labelled where !found.contains(where: { $0.isSame(as: span) }) {
      let isDisputed = found.contains { $0.confidence >= sure && $0.tokens.overlaps(span.tokens) }
      if isDisputed { free(span.tokens, in: &cleaned.document) }
    }
    return cleaned
  }

  private static func free(_ tokens: Range<Int>, in document: inout LabelledDocument) {
    for token in tokens { document.allowed[token] = LabelledDocument.anyTag }
  }
}

extension EntitySpan {
  /// Whether span and kind are the same.
  func isSame(as other: EntitySpan) -> Bool { tokens == other.tokens && kind == other.kind }
}
