import TextAnalysis

/// Makes copies of some sentences in capitals or title case, so that the model learns headlines.
struct CaseVariation {
  /// Share of the sentences that are copied.
  let share: Double
  private var generator: SeededGenerator

  init(share: Double, seed: UInt64) {
    self.share = share
    generator = SeededGenerator(seed: seed)
  }

  /// The copies of a document's sentences, each a document of its own.
  mutating func copies(of document: LabelledDocument) -> [LabelledDocument] {
    var copies: [LabelledDocument] = []
    var start = 0
    for end in document.sequence.sentenceEnds {
      let draw = Double.random(in: 0..<1, using: &generator)
      if draw < share, (4...40).contains(end - start) {
        copies.append(copy(document, start..<end, capitals: draw < share / 2))
      }
      start = end
    }
    return copies
  }

  private func copy(
    _ document: LabelledDocument, _ tokens: Range<Int>, capitals: Bool
  ) -> LabelledDocument {
    let words = tokens.map { index -> String in
      let word = document.token(index)
      if capitals { return word.uppercased() }
      return word.utf8.count > 3 ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
    var copy = LabelledDocument()
    copy.append(words, Array(document.allowed[tokens]))
    return copy
  }
}
