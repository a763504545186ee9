import TextAnalysis

/// Sentences as rows of weights: what the trainer runs over.
struct TrainingSet {
  struct Sentence {
    /// Numbers of its tokens in the set.
    var tokens: Range<Int>
    var weight: Float
    /// Whether each token has one allowed tag.
    var isCertain: Bool
  }

  private(set) var sentences: [Sentence] = []
  /// Per token the bits of its allowed tags.
  private(set) var allowed: [UInt32] = []
  /// Rows of all features, token after token.
  private(set) var rows: [UInt32] = []
  /// Where each token's rows start, and where the last one's end.
  private(set) var starts: [Int] = [0]
  /// How each token's rows are divided.
  private(set) var bounds: [FeatureExtractor.Bounds] = []

  /// Adds a document's sentences.
  mutating func append(
    _ document: LabelledDocument, weight: Float, firstPass: [EntitySpan],
    _ extractor: FeatureExtractor
  ) {
    let base = allowed.count
    allowed += document.allowed
    var start = base
    for end in document.sequence.sentenceEnds {
      let tokens = start..<base + end
      let isCertain = allowed[tokens].allSatisfy { $0.nonzeroBitCount == 1 }
      sentences.append(Sentence(tokens: tokens, weight: weight, isCertain: isCertain))
      start = base + end
    }
    extractor.forEachToken(in: document.sequence, firstPass: firstPass) { tokenRows, tokenBounds in
      rows += tokenRows
      bounds.append(tokenBounds)
      starts.append(rows.count)
    }
  }
}
