import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Learns the quote model and writes it as a section of the model file.
struct QuotesTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes-train", abstract: "Learn to find cues, sources and reported words.")

  @Option(help: "Annotated articles as JSON Lines.")
  var quotes: String
  @Option(help: "Texts with part-of-speech tags as JSON Lines.")
  var tags: String
  @Option(help: "Brown clusters: word, path, in falling order of frequency.")
  var clusters: String
  @Option(help: "Given names: name, male or female, percent.")
  var names: String
  @Option(help: "Cues with counts.")
  var cues: String
  @Option(help: "Where the section goes.")
  var output: String
  @Option var epochs = 6

  func run() throws {
    let tagged = try TaggedText.read(tags)
    let words = try QuoteWordLists(
      clusters: clusters, names: names, cues: cues, tagged: tagged
    ).encoded
    var parts = QuoteModelParts(words: words)
    var taggerLearner = QuoteTaggerLearner()
    try parts.withModel { model in
      let texts = tagged.map { tagged in
        let text = QuoteTraining(tagged.text, model: model)
        return (text: text, tags: tagged.tags(of: text.tokens))
      }
      let held = texts.count / 20
      for epoch in 1...4 {
        let accuracy = taggerLearner.pass(over: Array(texts.dropLast(held)))
        print("tagger \(epoch): \(accuracy)")
      }
      var test = taggerLearner
      print("tagger, held out: \(test.pass(over: Array(texts.suffix(held))))")
    }
    parts.tagger = QuoteWeights.encode(taggerLearner.learner.weights, columns: QuoteWordTag.learned)
    let articles = try QuoteCorpus.read(quotes)
    var cueLearner = QuoteLearner(bits: 17, columns: 1, rate: 0.05)
    var roleLearner = QuoteRoleLearner(rate: 0.05)
    try parts.withModel { model in
      let examples = QuoteExamples(articles, model: model)
      print(
        "\(examples.cues.count) candidates, \(examples.cues.filter(\.isCue).count) cues, \(examples.roles.count) sequences, \(examples.missed) cues missed"
      )
      for epoch in 1...epochs {
        print(
          "cues \(epoch): \(cuePass(examples.cues, &cueLearner)), roles: \(roleLearner.pass(over: examples.roles))"
        )
      }
    }
    parts.cue = QuoteWeights.encode(cueLearner.weights, columns: 1)
    parts.nodes = QuoteWeights.encode(roleLearner.nodes.weights, columns: roleLearner.nodes.columns)
    parts.edges = QuoteWeights.encode(roleLearner.edges.weights, columns: roleLearner.edges.columns)
    try Data(parts.section).write(to: URL(filePath: output))
    print("\(parts.section.count) bytes")
  }

  private func cuePass(_ examples: [QuoteExamples.Cue], _ learner: inout QuoteLearner) -> Double {
    var dropout = FeatureDropout(0.3)
    var loss = 0.0
    for example in examples {
      let features = dropout.thinned(example.features)
      var sum: [Float] = [0]
      learner.add(features, times: dropout.value, to: &sum)
      let probability = 1 / (1 + exp(-sum[0]))
      loss -= Double(log(max(example.isCue ? probability : 1 - probability, 1e-9)))
      learner.step(features, times: dropout.value, against: [probability - (example.isCue ? 1 : 0)])
    }
    return loss / Double(max(examples.count, 1))
  }
}

/// The parts of the quote model while it is made.
struct QuoteModelParts {
  var words: [UInt8]
  var tagger = QuoteWeights.encode(
    Array(repeating: 0, count: QuoteWordTag.learned), columns: QuoteWordTag.learned)
  var cue = QuoteWeights.encode([0], columns: 1)
  var nodes = QuoteWeights.encode(
    Array(repeating: 0, count: AttributionRole.count), columns: AttributionRole.count)
  var edges = QuoteWeights.encode(
    Array(repeating: 0, count: AttributionRole.count * AttributionRole.count),
    columns: AttributionRole.count * AttributionRole.count)

  var section: [UInt8] { QuoteModel.encode([words, tagger, cue, nodes, edges]) }

  /// Calls a function with the model as it stands.
  func withModel<Result>(_ body: (QuoteModel) throws -> Result) throws -> Result {
    try section.withUnsafeBytes { bytes in
      guard let model = QuoteModel(bytes) else { throw ValidationError("The model is broken.") }
      return try body(model)
    }
  }
}
