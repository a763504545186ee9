import ArgumentParser
import NewsCore
import NewsModel

struct MentionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mentions",
    abstract: "List every mention of an archive with the page it belongs to.",
    discussion: """
      Offsets are code points. With --json one object a line, by article and position.

      EXAMPLES
        dateline mentions --type organization --json
        dateline mentions --tsv | cut -f7 | sort | uniq -c | sort -n
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "The kind of mentions to list; all where not given.")
  var type: KindArgument?

  func run() throws {
    let library = try archive.open()
    // A million mentions are printed as they come; columns are aligned for none of them.
    let isJSON = rows.json
    var count = 0
    if !isJSON { Output.write(Self.columns.joined(separator: "\t")) }
    try attempt { () throws(LibraryError) in
      try library.mentions(type?.kind) { mention in
        Output.write(isJSON ? AnnotationJSON.line(mention) : Self.row(of: mention))
        count += 1
        return true
      }
    }
    if count == 0 { throw ExitCode(1) }
  }

  private static let columns = ["article", "start", "end", "type", "text", "identity", "name"]

  private static func row(of mention: Mention) -> String {
    let range = mention.codePoints
    return [
      mention.article, "\(range.start)", "\(range.end)", mention.kind.name, mention.text,
      "\(mention.identity)", mention.name,
    ].map(\.withoutBreaks).joined(separator: "\t")
  }
}
