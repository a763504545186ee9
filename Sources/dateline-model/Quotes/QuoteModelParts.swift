import ArgumentParser
import Foundation
import TextAnalysis

/// The parts of the quote model while it is made.
struct QuoteModelParts {
  private var words: [UInt8]
  private var tagger = zeros(QuoteWordTag.columns)
  private var cue = zeros(1)
  private var nodes = zeros(AttributionRole.count)
  private var edges = zeros(AttributionRole.count * AttributionRole.count)
  private var speech = zeros(1)
  private var speaker = zeros(1)

  init(words: [UInt8]) { self.words = words }

  private static func zeros(_ columns: Int) -> [UInt8] {
    QuoteWeights.encode(Array(repeating: 0, count: columns), columns: columns)
  }

  /// The section of the model file.
  var section: [UInt8] { QuoteModel.encode([words, tagger, cue, nodes, edges, speech, speaker]) }

  /// Calls a function with the model as it stands.
  func withModel<Result>(_ body: (QuoteModel) throws -> Result) throws -> Result {
    try section.withUnsafeBytes { bytes in
      guard let model = QuoteModel(bytes) else { throw ValidationError("The model is broken.") }
      return try body(model)
    }
  }

  mutating func learnTagger(from tagged: [TaggedText], epochs: Int) throws {
    var learner = QuoteTaggerLearner()
    try withModel { model in
      let texts = tagged.map {
        (text: QuoteTraining($0.document, model: model), tags: $0.tags)
      }
      let held = texts.count / 20
      for _ in 0..<epochs { _ = learner.pass(over: Array(texts.dropLast(held))) }
      print("tags right: \(learner.pass(over: Array(texts.suffix(held))))")
    }
    tagger = QuoteWeights.encode(
      padded(learner.learner.weights, from: QuoteWordTag.learned, to: QuoteWordTag.columns),
      columns: QuoteWordTag.columns)
  }

  /// Rows with zeros behind their columns.
  private func padded(_ weights: [Float], from columns: Int, to all: Int) -> [Float] {
    stride(from: 0, to: weights.count, by: columns).flatMap { row in
      weights[row..<row + columns] + repeatElement(0, count: all - columns)
    }
  }

  /// Learns the cues and the roles around them.
  mutating func learnFrames(from articles: [QuoteArticle], epochs: Int) throws {
    var cueLearner = QuoteDecisionLearner(bits: 17, rate: 0.05)
    var roleLearner = QuoteRoleLearner(rate: 0.05)
    try withModel { model in
      let examples = QuoteExamples(articles, model: model)
      for epoch in 1...epochs {
        let losses = (cueLearner.pass(over: examples.cues), roleLearner.pass(over: examples.roles))
        print("pass \(epoch): loss of cues \(losses.0), of roles \(losses.1)")
      }
    }
    cue = QuoteWeights.encode(cueLearner.weights, columns: 1)
    nodes = QuoteWeights.encode(roleLearner.nodes.averaged, columns: roleLearner.nodes.columns)
    edges = QuoteWeights.encode(roleLearner.edges.averaged, columns: roleLearner.edges.columns)
  }

  /// Learns which passages are speech and who said them.
  mutating func learnSpeakers(from examples: [QuoteSpeakerExample], epochs: Int) {
    var speechLearner = QuoteDecisionLearner(bits: 12)
    var speakerLearner = QuoteDecisionLearner(bits: 14)
    for _ in 0..<epochs {
      _ = speechLearner.pass(over: examples.map(\.speech))
      _ = speakerLearner.pass(over: examples.flatMap(\.speakers))
    }
    print(
      "\(examples.count) passages without a cue, \(examples.filter(\.speech.isTrue).count) are speech"
    )
    speech = QuoteWeights.encode(speechLearner.weights, columns: 1)
    speaker = QuoteWeights.encode(speakerLearner.weights, columns: 1)
  }
}
