import Foundation
import TextAnalysis

/// How well the confidence of names foretells whether they are right.
struct Reliability {
  private var outcomes: [(confidence: Double, isRight: Bool)] = []

  /// Adds a document's names.
  mutating func add(found: [EntitySpan], gold: [EntitySpan]) {
    for span in found {
      let isRight = gold.contains { $0.tokens == span.tokens && $0.kind == span.kind }
      outcomes.append((Double(span.confidence), isRight))
    }
  }

  /// One line per tenth of confidence: number of names, mean confidence and share of right ones.
  var table: [String] {
    (0..<10).compactMap { tenth in
      let names = outcomes.filter { min(9, Int($0.confidence * 10)) == tenth }
      guard !names.isEmpty else { return nil }
      let count = Double(names.count)
      let mean = names.reduce(0) { $0 + $1.confidence } / count
      let right = Double(names.count { $0.isRight }) / count
      return String(format: "%5d names at %.2f: %.2f are right", names.count, mean, right)
    }
  }

  /// The calibration on top of the model's own under which the outcomes are likeliest, on a grid.
  var bestCalibration: (slope: Double, offset: Double) {
    var best = (slope: 1.0, offset: 0.0)
    var top = -Double.infinity
    for slope in stride(from: 0.3, through: 1.5, by: 0.05) {
      for offset in stride(from: -1.0, through: 1.0, by: 0.1) {
        let likelihood = likelihood(slope, offset)
        if likelihood > top { (top, best) = (likelihood, (slope, offset)) }
      }
    }
    return best
  }

  private func likelihood(_ slope: Double, _ offset: Double) -> Double {
    outcomes.reduce(0) { sum, outcome in
      let certain = min(max(outcome.confidence, 1e-4), 1 - 1e-4)
      let logOdds = slope * log(certain / (1 - certain)) + offset
      return sum - log1p(exp(outcome.isRight ? -logOdds : logOdds))
    }
  }
}
