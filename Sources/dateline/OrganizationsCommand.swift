import ArgumentParser
import NewsCore
import NewsModel

struct OrganizationsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organizations",
    abstract: "List the organizations of an archive, the most mentioned first.",
    discussion: """
      EXAMPLES
        dateline organizations
        dateline organizations --like sco
        dateline organizations --type person --json
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "List names like this one: its beginning, an alias or acronym, a typo away.")
  var like: String = ""
  @Option(help: "The kind of names to list.")
  var type: KindArgument = .organization
  @Option(help: "List this many at most.")
  var limit: Int?

  func run() throws {
    let library = try archive.open()
    let identities = try attempt { () throws(LibraryError) in
      try library.identities(type.kind, matching: like, limit: limit ?? .max)
    }
    try rows.print(Rows(identities))
  }
}

extension Rows {
  /// Organizations, people or places as rows.
  init(_ identities: [IdentitySummary]) {
    self.init("identity", "name", "aliases", "articles", "mentions", "first", "last")
    values = identities.map {
      [
        .number(Int($0.id)), .text($0.name), .list($0.aliases), .number($0.articleCount),
        .number($0.mentionCount), Value($0.first?.iso8601), Value($0.last?.iso8601),
      ]
    }
  }
}
