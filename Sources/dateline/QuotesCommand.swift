import ArgumentParser
import NewsCore
import NewsModel

struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List the quotes of an archive with who said them, newest first.",
    discussion: """
      EXAMPLES
        dateline quotes
        dateline quotes --by Alimov
        dateline quotes --about NATO --json
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Option(help: "Only quotes by this person or organization.")
  var by: String?
  @Option(help: "Only quotes that name this organization, person or place.")
  var about: String?
  @Option(help: "List this many at most.")
  var limit: Int = .max

  func validate() throws {
    if by != nil && about != nil { throw ValidationError("Choose one of --by and --about.") }
  }

  func run() throws {
    let library = try archive.open()
    let query = try self.query(in: library)
    let quotes = try attempt { () throws(LibraryError) in
      try library.quotes(query, limit: limit)
    }
    try rows.print(Rows(quotes))
  }

  private func query(in library: Library) throws -> QuoteQuery {
    if let by { return .by(try library.named(by).id) }
    if let about { return .about(try library.named(about).id) }
    return .all
  }
}

extension Rows {
  /// Quotes as rows.
  init(_ quotes: [QuoteSummary]) {
    self.init("speaker", "kind", "quote", "date", "source", "headline", "article")
    values = quotes.map {
      [
        Value($0.speaker?.name ?? $0.sourceText), .text($0.kind.name), .text($0.text),
        Value($0.article.date?.iso8601), Value($0.article.source), .text($0.article.headline),
        .text($0.article.key),
      ]
    }
  }
}
