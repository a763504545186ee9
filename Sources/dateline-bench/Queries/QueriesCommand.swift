import ArgumentParser

struct QueriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queries",
    abstract: "Measure start, lists, articles and searches of an archive.",
    discussion: """
      Drives the reader in a terminal of 100 columns and 30 lines, and asks the library the same. \
      With the articles that the archive was made from, the peers are measured beside it: newsboat \
      in a terminal, the others as programs that start, search and end. Figures are medians, with \
      the least. Articles that are opened count as read afterwards.

      EXAMPLES
        dateline-bench queries --archive news.sqlite
        dateline-bench queries --archive news.sqlite --from corpus/articles.jsonl --work stores
      """)

  @Option(help: "The archive.")
  var archive: String
  @Option(name: .customLong("from"), help: "JSON Lines that the archive was made from.")
  var file: String?
  @OptionGroup var peers: PeerOptions
  @OptionGroup var words: SearchedWords
  @Option(help: "How often each query is measured.")
  var runs = 9

  func validate() throws {
    if runs < 1 { throw ValidationError("A measurement takes one run at least.") }
  }

  func run() throws {
    let work = try peers.workFolder()
    var table = BenchTable()
    table += try QueryMeasurement(
      archive: archive, corpus: file.map { try CorpusFile($0) }, peers, work, words, runs: runs
    ).rows()
    print(table.markdown)
  }
}
