import ArgumentParser
import NewsCore
import NewsModel

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Find articles of an archive, newest first.",
    discussion: """
      A query is words, "phrases", org:NAME, said:WORD, after:DATE and before:DATE; all must hold.

      EXAMPLES
        dateline search terrorism
        dateline search '"zero tolerance" org:SCO after:2017'
        dateline search said:peace --json
      """)

  @Argument(help: "What to look for.")
  var query: [String]
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "List this many at most.")
  var limit: Int = .max

  func run() throws {
    let query = try read(self.query.joined(separator: " "))
    let library = try archive.open()
    let hits = try attempt { () throws(LibraryError) in
      try library.search(query, limit: limit)
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

  /// Reads the query; what cannot be read is shown with a caret under it.
  private func read(_ words: String) throws -> SearchQuery {
    do throws(SearchQueryError) {
      return try SearchQueryParser.parse(words)
    } catch {
      let before = words.utf8.prefix(error.offset)
      Output.complain(error.reason)
      Output.note("  " + words)
      Output.note("  " + String(repeating: " ", count: String(Substring(before)).count) + "^")
      throw ExitCode(64)
    }
  }
}
