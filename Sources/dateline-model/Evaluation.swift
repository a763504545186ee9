import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// The scores of a model on the development sets.
struct Evaluation {
  /// Each set's name and score.
  private(set) var scores: [(name: String, score: SpanScore)] = []
  private(set) var reliability = Reliability()
  /// The sets' documents as running text.
  private(set) var texts: [[UInt8]] = []

  /// Tags every set from its own tokens.
  init(_ model: ModelFile, data: String) throws {
    guard let tagger = EntityTagger(model) else {
      throw ValidationError("The model has no entity tagger.")
    }
    for (name, path) in Recipe.development {
      var score = SpanScore()
      for document in try ConllReader.read("\(data)/corpora/ner/\(path)") {
        let found = tagger.tag(document.sequence)
        score.add(found: found, gold: document.spans)
        reliability.add(found: found, gold: document.spans)
        texts.append(document.sequence.bytes)
      }
      scores.append((name, score))
    }
  }

  /// The scores in columns, a heading first and the means last.
  var table: [String] {
    let rows = scores.map { name, score in
      let main = SpanScore.main
      let kinds = EntityKind.allCases.map { Self.column(score.f1([$0])) }.joined(separator: " ")
      return name.padding(toLength: 11, withPad: " ", startingAt: 0)
        + "\(Self.column(score.f1(main))) \(Self.column(score.precision(main))) "
        + "\(Self.column(score.recall(main))) | \(kinds) | "
        + Self.column(score.f1(EntityKind.allCases))
    }
    let means =
      "mean       \(Self.column(mean(SpanScore.main)))"
      + "                 ORG \(Self.column(mean([.organization])))"
    return ["set            F3      P      R |    PER    ORG    LOC   MISC |     F4"] + rows + [
      means
    ]
  }

  private func mean(_ kinds: [EntityKind]) -> Double {
    scores.reduce(0) { $0 + $1.score.f1(kinds) } / Double(max(1, scores.count))
  }

  /// A percentage in a column of six.
  static func column(_ percent: Double) -> String { String(format: "%6.2f", percent) }
}
