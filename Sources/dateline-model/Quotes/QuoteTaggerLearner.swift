import Foundation
import TextAnalysis

/// Learns the tagger from text with tags.
struct QuoteTaggerLearner {
  private(set) var learner = QuoteLearner(bits: 14, columns: QuoteWordTag.learned, rate: 0.15)

  /// One pass; the share of words tagged right before they were learned from.
  mutating func pass(over texts: [(text: QuoteTraining, tags: [QuoteWordTag?])]) -> Double {
    var right = 0
    var all = 0
    for (text, gold) in texts {
      for sentence in text.sentences {
        var tags: [QuoteWordTag] = []
        for token in sentence {
          guard let features = text.tagFeatures(token, in: sentence, before: tags) else {
            tags.append(.mark)
            continue
          }
          let guess = learn(features, gold[token])
          tags.append(guess)
          guard let tag = gold[token], tag != .mark else { continue }
          all += 1
          if guess == tag { right += 1 }
        }
      }
    }
    return Double(right) / Double(max(all, 1))
  }

  private mutating func learn(_ features: [UInt32], _ gold: QuoteWordTag?) -> QuoteWordTag {
    var sums = [Float](repeating: 0, count: QuoteWordTag.learned)
    learner.add(features, to: &sums)
    let best = sums.indices.max { sums[$0] < sums[$1] } ?? 0
    if let gold, gold != .mark {
      let largest = sums[best]
      var gradient = sums.map { exp($0 - largest) }
      let total = gradient.reduce(0, +)
      for tag in gradient.indices { gradient[tag] /= total }
      gradient[Int(gold.rawValue)] -= 1
      learner.step(features, against: gradient.map { abs($0) < 1e-4 ? 0 : $0 })
    }
    return QuoteWordTag(rawValue: UInt8(best)) ?? .other
  }
}
