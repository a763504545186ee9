import ArgumentParser

struct AllCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Measure everything over the same articles and print one table.",
    discussion: """
      Each figure stands beside those of the peers in the same run. What is being measured is told \
      on standard error. Every wait has a limit; a program that fails or takes longer is named in \
      its cell, with the reason, and the others are measured all the same.

      EXAMPLES
        dateline-bench all --from corpus/articles.jsonl
        dateline-bench all --corpus corpus --work stores
        dateline-bench all --corpus corpus --archive news.sqlite
      """)

  @OptionGroup var corpus: CorpusOptions
  @Option(
    help: """
      An archive with these articles, so that Dateline imports nothing. Articles that are opened \
      count as read afterwards.
      """)
  var archive: String?
  @OptionGroup var peers: PeerOptions
  @OptionGroup var words: SearchedWords
  @Option(help: "How often each query is measured.")
  var runs = 9

  func validate() throws {
    if runs < 1 { throw ValidationError("A measurement takes one run at least.") }
  }

  func run() throws {
    let work = try peers.workFolder()
    let corpus = try corpus.open()
    var table = BenchTable()
    Notes.say("analysis")
    table += AnalysisMeasurement(corpus.first(AnalysisCommand.articles)).rows(rounds: 5)
    let imports = try ImportMeasurement(corpus, peers, work).measure(archive: archive)
    table += imports.rows
    table += try QueryMeasurement(
      archive: archive ?? work.archive, corpus: corpus, peers, work, words, runs: runs,
      failures: imports.failures
    ).rows()
    print(table.markdown)
  }
}
