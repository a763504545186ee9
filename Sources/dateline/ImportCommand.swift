import ArgumentParser
import NewsCore

struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take articles into an archive.",
    discussion: """
      Reads folders and files (.txt, .md, .jsonl) and standard input (-). Articles that are there \
      already and have not changed are left alone; bad files and lines are named and passed over, \
      and make the exit code 1. Ctrl-C saves what is read; the same command goes on from there.

      EXAMPLES
        dateline import ~/news
        dateline import --from jsonl news.jsonl --archive news.sqlite
        dateline annotate news.jsonl --articles | dateline import --analysed -

      Lines with entities but without identities, as another tagger writes them, are taken too: \
      Dateline finds out itself which names stand for one thing.
      """)

  @Argument(help: "Folders and files, or - for standard input.", completion: .file())
  var sources: [String]
  @OptionGroup var archive: ArchiveOptions
  @Option(help: "The format of files and standard input, where it is not to be detected.")
  var from: SourceFormat?
  @Flag(help: "Take the names and quotes that the lines bring along, without analysing again.")
  var analysed = false

  func run() throws {
    let library = try openLibrary(at: archive.path)
    let summary = try Importing.run(
      sources, into: library, mode: .add, format: analysed ? .jsonl : from, isAnalysed: analysed)
    summary.details.forEach(Output.note)
    Output.note(summary.sentence)
    if summary.wasCancelled {
      Output.note("Stopped; the same command goes on from here.")
      throw ExitCode(130)
    }
    if !summary.problems.isEmpty { throw ExitCode(1) }
  }
}

extension SourceFormat: ExpressibleByArgument {}
