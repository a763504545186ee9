import ArgumentParser
import Glibc
import NewsCore

@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Read an archive of news articles, with the people, organizations and quotes marked.",
    usage: """
      dateline [PATH ...]
      dateline COMMAND …
      """,
    discussion: """
      Without a command it opens the reader: on your own archive, or on the folders and files named.

      EXAMPLES
        dateline                       read your own archive
        dateline Articles              read a folder, brought up to date first
        dateline import news.jsonl     take articles into your own archive
        dateline related NATO          who is named with an organization
        dateline path NATO OPEC        how two of them are linked, with sentences
        dateline search 'org:SCO said:terrorism'
      """,
    subcommands: [
      ReadCommand.self, ImportCommand.self, AnnotateCommand.self, ListCommand.self,
      ShowCommand.self, OrganizationsCommand.self, RelatedCommand.self, PathCommand.self,
      GraphCommand.self, QuotesCommand.self, SearchCommand.self, SearchesCommand.self,
      MentionsCommand.self, StarCommand.self, TagCommand.self, NoteCommand.self,
      ArchiveCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  static func main() {
    // A reader of our output that has gone away ends us quietly.
    signal(SIGPIPE, SIG_DFL)
    main(nil)
  }
}

/// What is asked of the program itself.
struct AboutOptions: ParsableArguments {
  @Flag(help: "Print the version of the program and of its language model.")
  var version = false
  @Flag(help: "Print the card of the language model: its data, figures and weaknesses.")
  var model = false
  @Flag(help: "Print the works that the language model is made from, with their licences.")
  var licences = false

  /// What to print; `nil` when nothing is asked.
  var answer: String? {
    var parts: [String] = []
    if version { parts.append("dateline 0.1, analysis \(Library.analysisVersion)") }
    if model { parts.append(Library.modelCard) }
    if licences { parts.append(Library.licences) }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }
}
