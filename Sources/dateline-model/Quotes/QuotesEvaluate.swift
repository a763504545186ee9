import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Measures the quotes that are found in annotated articles.
struct QuotesEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes-evaluate", abstract: "Measure the quotes found in annotated articles.")

  @Option(help: "Annotated articles as JSON Lines.")
  var gold: String

  @Option(help: "Where the found attributions go, as JSON Lines.")
  var predictions: String?

  @Option(help: "A model file; the model inside this program without one.")
  var model: String?

  func run() throws {
    guard let model else { return try evaluate(Analyzer()) }
    let storage = ModelStorage(try DataFile.bytes(model))
    try evaluate(Analyzer(model: storage.model))
  }

  private func evaluate(_ analyzer: Analyzer) throws {
    let articles = try QuoteCorpus.read(gold)
    var score = QuoteScore()
    var output = Data()
    var tokens = 0
    var time = Duration.zero
    for article in articles {
      var quotes: [Quote] = []
      time += ContinuousClock().measure { quotes = analyzer.analyze(article.text).quotes }
      tokens += Document(article.text).tokens.count
      score.add(article, quotes)
      output.append(try line(article, quotes))
    }
    if let predictions { try output.write(to: URL(filePath: predictions)) }
    report(score, tokensPerSecond: Double(tokens) / (time / .seconds(1)))
  }

  private func report(_ score: QuoteScore, tokensPerSecond: Double) {
    let share = 100 * Double(score.speakers.right) / Double(max(score.speakers.gold, 1))
    print("  dirF  accAll  conTok  pairLen  tokens/s, one core, all of the analysis")
    let numbers = [score.direct.f1, share, score.tokens.f1, score.pairs.f1]
    print(
      numbers.map { String(format: "%6.2f", $0) }.joined(separator: "  ")
        + "  \(Int(tokensPerSecond))")
    print("confidence  attributions  right")
    for (bin, row) in score.reliability.enumerated() where row.count > 0 {
      let right = Double(row.right) / Double(row.count)
      print(
        String(
          format: "%.1f to %.1f  %12d  %5.2f", Double(bin) / 10, Double(bin + 1) / 10, row.count,
          right))
    }
  }

  private struct Line: Encodable {
    struct Attribution: Encodable {
      var source: [[Int]]
      var cue: [[Int]]
      var content: [[Int]]
      var confidence: Float
    }

    var id: String
    var attributions: [Attribution]
  }

  private func line(_ article: QuoteArticle, _ quotes: [Quote]) throws -> Data {
    let offsets = CodePointOffsets(article.text)
    let attributions = quotes.map { quote in
      Line.Attribution(
        source: quote.source.map { [offsets.codePoints($0)] } ?? [],
        cue: quote.cue.map { [offsets.codePoints($0)] } ?? [],
        content: quote.content.map(offsets.codePoints), confidence: quote.confidence)
    }
    var data = try JSONEncoder().encode(Line(id: article.id, attributions: attributions))
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
