import ArgumentParser
import NewsCore
import NewsModel

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Show how two names are linked: the way over the strongest relations.",
    discussion: """
      Prints one row a step, with the sentence that proves it. Exit code 1 when no way is found.

      EXAMPLES
        dateline path SCO INTERPOL
        dateline path 'Rashid Alimov' 'Red Cross' --json
      """)

  @Argument(help: "A name, alias, acronym or id:NUMBER.")
  var from: String
  @Argument(help: "Another one.")
  var to: String
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let library = try archive.open()
    let (start, end) = (try library.named(from), try library.named(to))
    guard start.id != end.id else {
      Output.complain("“\(from)” and “\(to)” are both \(start.name)")
      throw ExitCode(1)
    }
    let path = try attempt { () throws(LibraryError) in
      try library.path(from: start.id, to: end.id)
    }
    guard let path else {
      Output.complain("no way was found from “\(start.name)” to “\(end.name)”")
      throw ExitCode(1)
    }
    try rows.print(Rows(path))
  }
}

extension Rows {
  /// The steps of a path as rows.
  init(_ path: RelationPath) {
    self.init("from", "to", "strength", "ties", "date", "article", "sentence")
    values = path.steps.map { step in
      let titles = step.ties.map { $0.title(from: step.from.id) }
      let article = step.evidence?.article
      return [
        .text(step.from.name), .text(step.to.name), .decimal(max(0, step.strength)),
        .list(
          titles.enumerated().filter { titles.firstIndex(of: $0.element) == $0.offset }.map(
            \.element)),
        .init(article?.date?.iso8601), .init(article?.key), .init(step.evidence?.text),
      ]
    }
  }
}
