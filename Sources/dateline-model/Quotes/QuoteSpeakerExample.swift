import NewsModel
import TextAnalysis

/// A passage that no cue claims, with the right answers.
struct QuoteSpeakerExample {
  var speech: QuoteDecisionLearner.Example
  var speakers: [QuoteDecisionLearner.Example]

  /// The passages of an article that a model finds no cue for.
  static func examples(of article: QuoteArticle, model: QuoteModel) -> [QuoteSpeakerExample] {
    let gold = { (passage: TextRange) in
      article.attributions.first { attribution in
        attribution.content.contains { shared($0, passage) * 2 > passage.count }
      }
    }
    let examples = QuoteTraining(article.text, model: model).speakers { example in
      let attribution = gold(example.content)
      let candidate = example.candidates.firstIndex { isRight($0.source, attribution) }
      return (attribution != nil, candidate)
    }
    return examples.map { example in
      let attribution = gold(example.content)
      return QuoteSpeakerExample(
        speech: .init(features: example.features, isTrue: attribution != nil),
        speakers: attribution == nil
          ? []
          : example.candidates.map {
            .init(features: $0.features, isTrue: isRight($0.source, attribution))
          })
    }
  }

  private static func shared(_ a: TextRange, _ b: TextRange) -> Int {
    max(0, min(a.end, b.end) - max(a.start, b.start))
  }

  private static func isRight(_ source: TextRange?, _ gold: QuoteArticle.Attribution?) -> Bool {
    guard let source, let gold else { return false }
    return gold.source.contains { $0.overlaps(source) }
  }
}
