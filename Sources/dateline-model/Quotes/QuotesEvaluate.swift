import ArgumentParser
import Foundation
import NewsModel
import TextAnalysis

/// Writes the quotes that are found in annotated articles, for comparison with the annotation.
struct QuotesEvaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes-evaluate", abstract: "Find the quotes of annotated articles.")

  @Option(help: "Annotated articles as JSON Lines.")
  var gold: String

  @Option(help: "Where the found attributions go, as JSON Lines.")
  var predictions: String

  @Option(help: "A model file; the model inside this program without one.")
  var model: String?

  func run() throws {
    guard let model else { return try evaluate(Analyzer()) }
    let storage = ModelStorage(try DataFile.bytes(model))
    try evaluate(Analyzer(model: storage.model))
  }

  private func evaluate(_ analyzer: Analyzer) throws {
    let articles = try QuoteCorpus.read(gold)
    var output = Data()
    var tokens = 0
    let time = try ContinuousClock().measure {
      for article in articles {
        tokens += Document(article.text).tokens.count
        let quotes = analyzer.analyze(article.text).quotes
        output.append(try line(article, quotes))
      }
    }
    try output.write(to: URL(filePath: predictions))
    let seconds = Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    print("\(articles.count) articles, \(Int(Double(tokens) / seconds)) tokens/s")
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
