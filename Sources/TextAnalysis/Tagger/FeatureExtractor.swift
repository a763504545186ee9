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

  /// Where the kinds of rows of one token end.
  package struct Bounds {
    /// What the word tells by itself comes first.
    package var word: Int
    /// Then what does not depend on the names of a first pass.
    package var independent: Int
  }

  /// Calls `body` with each token's rows, in the document's order.
  package func forEachToken(
    in document: TokenSequence, firstPass: [EntitySpan] = [], _ body: ([UInt32], Bounds) -> Void
  ) {
    guard !document.tokens.isEmpty else { return }
    let context = TaggingContext(document, lexicon, gazetteer, groups, WordCache())
    let history = firstPass.isEmpty ? nil : DocumentHistory(firstPass, in: context)
    var sink = RowCollector()
    context.withView(groups) { view in
      for (sentence, sentenceCase) in zip(context.sentences, context.cases) {
        for position in sentence {
          sink.rows.removeAll(keepingCapacity: true)
          view.addWord(view.form(position), at: 0, to: &sink)
          let word = sink.rows.count
          for place in [-2, -1, 1, 2] {
            view.addWord(view.form(position + place), at: place, to: &sink)
          }
          view.addContext(position, sentence.lowerBound, sentenceCase, to: &sink)
          let independent = sink.rows.count
          history?.add(position, context, to: &sink)
          body(sink.rows, Bounds(word: word, independent: independent))
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
