import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Scores a model on the development sets.
struct EvaluateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate", abstract: "Score a model on the development sets.")

  @Option(help: "Folder with the folder corpora/ner.")
  var data = "."
  @Option(help: "The model; without it, the one in the program.")
  var model: String?
  @Option(help: "Write each set's predictions to this folder, in CoNLL columns.")
  var predictions: String?

  func run() throws {
    let file = try model.map { ModelStorage(try DataFile.bytes($0)).model } ?? .builtIn
    guard let tagger = EntityTagger(file) else {
      throw ValidationError("the model has no tagger")
    }
    print("set             F3     P     R |   PER   ORG   LOC  MISC |    F4 | tokens/s")
    var sums = (f3: 0.0, organization: 0.0)
    for (name, path) in Recipe.development {
      let documents = try ConllReader.read("\(data)/corpora/ner/\(path)")
      let (score, speed) = measure(tagger, documents)
      print(line(name, score, speed))
      sums.f3 += score.f1(SpanScore.main) / Double(Recipe.development.count)
      sums.organization += score.f1([.organization]) / Double(Recipe.development.count)
    }
    print("mean          \(padded(sums.f3)), ORG \(padded(sums.organization))")
  }

  private func measure(
    _ tagger: EntityTagger, _ documents: [LabelledDocument]
  ) -> (SpanScore, Double) {
    var score = SpanScore()
    let clock = ContinuousClock()
    var found: [[EntitySpan]] = []
    let time = clock.measure {
      found = documents.map { tagger.tag($0.sequence) }
    }
    for (document, spans) in zip(documents, found) {
      score.add(found: spans, gold: document.spans)
    }
    let tokens = documents.reduce(0) { $0 + $1.sequence.tokens.count }
    let seconds =
      Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    return (score, Double(tokens) / max(seconds, 1e-9))
  }

  private func line(_ name: String, _ score: SpanScore, _ speed: Double) -> String {
    let main = SpanScore.main
    let kinds = EntityKind.allCases.map { padded(score.f1([$0])) }.joined(separator: " ")
    return
      name.padding(toLength: 12, withPad: " ", startingAt: 0)
      + " \(padded(score.f1(main))) \(padded(score.precision(main))) \(padded(score.recall(main))) |"
      + " \(kinds) | \(padded(score.f1(EntityKind.allCases))) | \(Int(speed))"
  }

  private func padded(_ number: Double) -> String { String(format: "%5.2f", number) }
}
