import Foundation
import NewsModel

/// How likely a pair of pages is one thing, by all that was found of it.
enum MergeScore {
  /// 0...1.
  static func score(_ candidate: MergeCandidates.Candidate) -> Double {
    1 / (1 + exp(-logOdds(candidate)))
  }

  /// What the evidence adds up to: positive for pairs that are one thing.
  static func logOdds(_ candidate: MergeCandidates.Candidate) -> Double {
    let (evidence, kind) = (candidate.evidence, candidate.kind)
    let names = evidence.map { weightOfName($0, kind) }.filter { $0 != 0 }
    let best = names.max() ?? 0
    // Two kinds of evidence by names are hardly ever independent.
    let others = names.count > 1 ? 0.5 : 0
    // Names of places and of one word are short, and many differ by a letter.
    let prior = kind == .location || candidate.isByOneWord ? -0.7 : 0
    return prior + best + others + evidence.map(weightOfArticles).reduce(0, +)
  }

  private static func weightOfName(_ evidence: MergeEvidence, _ kind: EntityKind) -> Double {
    switch evidence {
    case .sameName: -0.5
    case .shortName(_, let articles): -1 + 0.5 * log(Double(1 + articles))
    case .initials: -1.5
    case .spelling: 0.5
    case .nickname: 0.3
    case .addedWords: kind == .person ? -0.5 : -2
    case .gazetteer: 0.5
    case .company, .apart, .knownApart: 0
    }
  }

  private static func weightOfArticles(_ evidence: MergeEvidence) -> Double {
    switch evidence {
    case .company(let likeness, _): 6 * likeness
    case .apart(let articles): -1.5 * log2(Double(1 + articles))
    case .knownApart: -2.5
    default: 0
    }
  }
}
