import ArgumentParser

@main
struct DatelineBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline-bench",
    abstract: "Measure Dateline beside the programs that people use for the same.",
    discussion: """
      Every command prints a Markdown table. Peers (newsboat, notmuch, sqlite3, ripgrep) are \
      measured in the same run where they are installed.

      EXAMPLES
        dateline-bench corpus --articles 100000 --out corpus
        dateline-bench analysis --from corpus/articles.jsonl
        dateline-bench all --from corpus/articles.jsonl
      """,
    subcommands: [
      CorpusCommand.self, AnalysisCommand.self, ImportCommand.self, QueriesCommand.self,
      AllCommand.self,
    ])
}
