import TextAnalysis

/// Sets some sentences in capitals or title case, so that the model learns headlines and how the
/// rest of a document helps with them.
struct CaseVariation {
  /// Share of the sentences that are changed.
  let share: Double
  private var generator: SeededGenerator

  init(share: Double, seed: UInt64) {
    self.share = share
    generator = SeededGenerator(seed: seed)
  }

  /// A document with some of its sentences changed, or, where it has one sentence, with a changed
  /// copy as a document of its own.
  mutating func vary(_ document: LabelledDocument) -> [LabelledDocument] {
    var varied = LabelledDocument()
    var isChanged = false
    var start = 0
    for end in document.sequence.sentenceEnds {
      let words = (start..<end).map { document.token($0) }
      let change = (4...40).contains(words.count) ? drawChange() : nil
      isChanged = isChanged || change != nil
      varied.append(words.map { change?($0) ?? $0 }, Array(document.allowed[start..<end]))
      start = end
    }
    guard isChanged else { return [document] }
    return document.sequence.sentenceEnds.count == 1 ? [document, varied] : [varied]
  }

  private mutating func drawChange() -> Change? {
    let draw = Double.random(in: 0..<1, using: &generator)
    return draw < share / 2 ? .capitals : (draw < share ? .title : nil)
  }

  private enum Change {
    case capitals, title

    func callAsFunction(_ word: String) -> String {
      switch self {
      case .capitals: word.uppercased()
      case .title where word.utf8.count > 3: word.prefix(1).uppercased() + String(word.dropFirst())
      case .title: word
      }
    }
  }
}
