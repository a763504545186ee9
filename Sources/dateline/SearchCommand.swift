import ArgumentParser
import NewsCore
import NewsModel

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find articles of an archive, newest or best match first.",
    discussion: """
      THE LANGUAGE OF SEARCHES
      \(QueryArgument.help)

      A query that begins with a minus goes behind --. Quote the query for the shell.

      EXAMPLES
        dateline search terrorism
        dateline search '"zero tolerance" org:SCO after:2017'
        dateline search 'said:peace -title:talks' --order best --limit 10
        dateline search 'by:Stoltenberg date:1y' --count
        dateline search said:peace --json
        dateline search --saved asia is:unread
      """)

  @Argument(help: "What to look for.")
  var query: [String] = []
  @Option(help: "Take the query of the saved search with this name; words narrow it.")
  var saved: String?
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "newest or best: the newest article first, or the best match.")
  var order: HitOrder = .newest
  @Flag(help: "Print only how many articles are found.")
  var count = false
  @Option(help: "List this many at most.")
  var limit: Int?
  @Option(help: "Leave out this many at the start.")
  var offset = 0

  func validate() throws {
    guard query.isEmpty, saved == nil else { return }
    throw ValidationError("Say what to look for, or give --saved NAME.")
  }

  func run() throws {
    if saved == nil { _ = try QueryArgument.read(query) }
    let library = try archive.open()
    let query = try QueryArgument.read(self.query, saved: saved, in: library)
    if count { return try printCount(of: query, in: library) }
    let hits = try attempt { () throws(LibraryError) in
      try library.search(query, order: order.searchOrder, offset: offset, limit: limit ?? .max)
    }
    var rows = Rows("id", "date", "headline", "snippet")
    rows.values = hits.map {
      [
        .text($0.article.key), .init($0.article.date?.iso8601), .text($0.article.headline),
        .text($0.snippet),
      ]
    }
    try self.rows.print(rows)
  }

  private func printCount(of query: SearchQuery, in library: Library) throws {
    let count = try attempt { () throws(LibraryError) in
      try library.articleCount(.matching(query))
    }
    Output.write("\(count)")
    if count == 0 { throw ExitCode(1) }
  }
}

/// The order of what a search finds, as an option takes it.
enum HitOrder: String, ExpressibleByArgument, CaseIterable {
  case newest, best

  var searchOrder: SearchOrder { self == .newest ? .newest : .relevance }
}
