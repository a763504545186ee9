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
        dateline search 'org:SCO said:terrorism'
      """,
    version: Version.text,
    subcommands: [
      ReadCommand.self, ImportCommand.self, AnnotateCommand.self, ListCommand.self,
      ShowCommand.self, OrganizationsCommand.self, RelatedCommand.self, QuotesCommand.self,
      SearchCommand.self, MentionsCommand.self, KeysCommand.self,
    ],
    defaultSubcommand: ReadCommand.self)

  static func main() {
    // A reader of our output that has gone away ends us quietly.
    signal(SIGPIPE, SIG_DFL)
    main(nil)
  }
}

/// What `--version` says.
enum Version {
  static let text = "dateline 0.1, analysis \(Library.analysisVersion)"
}
