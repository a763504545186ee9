import ArgumentParser

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Measure the import of articles, beside newsboat, notmuch and SQLite.",
    discussion: """
      newsboat takes the articles as RSS feeds and makes no index; notmuch indexes them as mail; \
      SQLite fills a bare full-text table.

      EXAMPLES
        dateline-bench import --from corpus/articles.jsonl
        dateline-bench import --from corpus/articles.jsonl --without notmuch --work stores
      """)

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var peers: PeerOptions

  func run() throws {
    var table = BenchTable()
    table += try ImportMeasurement(
      corpus.open(), peers, try peers.workFolder()
    ).measure().rows
    print(table.markdown)
  }
}
