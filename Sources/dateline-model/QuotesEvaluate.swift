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

  @Option(help: "A quote model's section; without one the rules alone.")
  var model: String?

  func run() throws {
    let section = try model.map { try Data(contentsOf: URL(filePath: $0)) } ?? Data()
    try section.withUnsafeBytes { try evaluate(QuoteExtractor(model: QuoteModel($0))) }
  }

  private func evaluate(_ extractor: QuoteExtractor) throws {
    let articles = try QuoteCorpus.read(gold)
    var output = Data()
    var tokens = 0
    let time = try ContinuousClock().measure {
      for article in articles {
        let document = Document(article.text)
        tokens += document.tokens.count
        let quotes = extractor.quotes(in: document, entities: [], identities: [])
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
        content: quote.content.map(offsets.codePoints))
    }
    var data = try JSONEncoder().encode(Line(id: article.id, attributions: attributions))
    data.append(UInt8(ascii: "\n"))
    return data
  }
}
