import ArgumentParser

/// The articles to measure with.
struct CorpusOptions: ParsableArguments {
  @Option(name: .customLong("from"), help: "JSON Lines of `dateline-bench corpus`.")
  var file: String?
  @Option(name: .customLong("corpus"), help: "The folder of `dateline-bench corpus`, instead.")
  var folder: String?

  func validate() throws {
    if (file == nil) == (folder == nil) {
      throw ValidationError("Give either --from FILE or --corpus FOLDER.")
    }
  }

  func open() throws -> CorpusFile {
    try CorpusFile(file ?? (folder ?? "") + "/articles.jsonl")
  }
}
