import ArgumentParser

struct AnalysisCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "analysis",
    abstract: "Measure the steps of the analysis on one core.",
    discussion: """
      Processor time, medians of some rounds over the first articles.

      EXAMPLES
        dateline-bench analysis --from corpus/articles.jsonl
      """)

  /// How many articles are enough for a figure.
  static let articles = 2000

  @Option(name: .customLong("from"), help: "JSON Lines with articles.")
  var file: String
  @Option(help: "How many articles to take.")
  var articles = Self.articles
  @Option(help: "How many rounds.")
  var rounds = 5

  func run() throws {
    let measurement = AnalysisMeasurement(try CorpusFile(file).first(articles))
    var table = BenchTable()
    table += measurement.rows(rounds: max(1, rounds))
    print(table.markdown)
  }
}
