import ArgumentParser

struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Measure everything over the same articles and print one table.",
    discussion: """
      EXAMPLES
        dateline-bench all --from corpus/articles.jsonl
      """)

  @Option(name: .customLong("from"), help: "JSON Lines of `dateline-bench corpus`.")
  var file: String
  @OptionGroup var peers: PeerOptions
  @OptionGroup var words: SearchedWords
  @Option(help: "How often each query is measured.")
  var runs = 9

  func run() throws {
    let work = try peers.workFolder()
    let corpus = try CorpusFile(file)
    var table = BenchTable()
    table += AnalysisMeasurement(corpus.first(AnalysisCommand.articles)).rows(rounds: 5)
    table += try ImportMeasurement(corpus, peers, work).rows()
    table += try QueryMeasurement(
      archive: work.archive, corpus: corpus, peers, work, words, runs: runs
    ).rows()
    print(table.markdown)
  }
}
