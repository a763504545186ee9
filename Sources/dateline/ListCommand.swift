import ArgumentParser
import NewsCore
import NewsModel

struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the articles of an archive, newest first.",
    discussion: """
      With a query it lists the articles found; `dateline help search` shows the language.

      EXAMPLES
        dateline list
        dateline list 'is:unread org:NATO after:2w'
        dateline list --limit 20 --json
        dateline list --saved asia
        dateline list --archive news.sqlite --tsv | cut -f2,4
      """)

  @Argument(help: "Only articles that this query finds.")
  var query: [String] = []
  @Option(help: "Only articles of the saved search with this name.")
  var saved: String?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "List this many at most.")
  var limit: Int?

  func run() throws {
    if saved == nil, !query.isEmpty { _ = try QueryArgument.read(query) }
    let library = try archive.open()
    let query: ArticleQuery =
      self.query.isEmpty && saved == nil
      ? .all : .matching(try QueryArgument.read(self.query, saved: saved, in: library))
    let articles = try attempt { () throws(LibraryError) in
      try library.articles(query, limit: limit ?? .max)
    }
    try rows.print(Rows(articles))
  }
}

extension Rows {
  /// Articles as rows.
  init(_ articles: [ArticleSummary]) {
    self.init("id", "date", "source", "headline", "organizations", "read")
    values = articles.map {
      [
        .text($0.key), Value($0.date?.iso8601), Value($0.source), .text($0.headline),
        .list($0.organizations), .text($0.isRead ? "read" : "unread"),
      ]
    }
  }
}
