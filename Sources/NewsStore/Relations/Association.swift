import Foundation

/// How surprising it is that two names share as many articles as they do.
///
/// Normalised pointwise mutual information over articles (Bouma 2009, "Normalized (pointwise)
/// mutual information in collocation extraction"): 1 when neither comes without the other, 0 when
/// they meet as often as chance has it, so a name that is everywhere heads no list for its fame.
/// Rare pairs, which it overrates, are shrunk by the factor of Pantel & Lin (2002, "Discovering
/// word senses from text"). Names that share sentences are closer than names that share only
/// articles: the value is halved for a pair that never shares a sentence, and rises towards the
/// whole with the part of shared sentences.
enum Association {
  static func strength(
    together: Int, sentences: Int, articlesOfFirst: Int, articlesOfSecond: Int, articles: Int
  ) -> Double {
    guard together > 0, articlesOfFirst > 0, articlesOfSecond > 0, articles > together else {
      return 0
    }
    let joint = Double(together)
    let expected = Double(articlesOfFirst) * Double(articlesOfSecond) / Double(articles)
    let normalised = log(joint / expected) / -log(joint / Double(articles))
    let rarer = Double(min(articlesOfFirst, articlesOfSecond))
    let shrinkage = joint / (joint + 1) * rarer / (rarer + 1)
    let closeness = Double(sentences) / Double(sentences + together)
    return normalised * shrinkage * (1 + closeness) / 2
  }
}
