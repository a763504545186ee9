/// Turns documents into rows of weights, for training: the same features that `EntityTagger` sums.
package struct FeatureExtractor: Sendable {
  private let lexicon: WordLexicon
  private let gazetteer: Gazetteer
  private let groups: FeatureGroups

  /// Takes lexicon and gazetteer from a model, which need not have weights yet.
  package init(_ model: ModelFile, groups: FeatureGroups = .all) {
    lexicon = WordLexicon(model)
    gazetteer = Gazetteer(model)
    self.groups = groups
  }

  /// Calls `body` with each token's rows, in the document's order.
  package func forEachToken(in document: TokenSequence, _ body: ([UInt32]) -> Void) {
    let context = TaggingContext(document, lexicon, gazetteer)
    var sink = RowCollector()
    context.withView(groups) { view in
      for (sentence, sentenceCase) in zip(context.sentences, context.cases) {
        for position in sentence {
          sink.rows.removeAll(keepingCapacity: true)
          for place in -2...2 { view.addWord(view.form(position + place), at: place, to: &sink) }
          view.addContext(position, sentence.lowerBound, sentenceCase, to: &sink)
          body(sink.rows)
        }
      }
    }
  }
}

/// Collects rows of weights.
private struct RowCollector: FeatureSink {
  var rows: [UInt32] = []

  mutating func add(_ row: Int) { rows.append(UInt32(truncatingIfNeeded: row)) }
}
