import ArgumentParser
import NewsCore
import NewsModel

struct QuotesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotes",
    abstract: "List the quotes of an archive with who said them, newest first.",
    discussion: """
      Dates are 2017, 2017-11 or 2017-11-07: after counts that time in, before does not.

      EXAMPLES
        dateline quotes
        dateline quotes --by Alimov --markdown
        dateline quotes --by Stoltenberg --about NATO --after 2017 --json
        dateline quotes --about OPEC --before 2018-06 --csl > quotes.json
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions
  @Flag(help: "Print Markdown: block quotes, each with its citation.")
  var markdown = false
  @Flag(help: "Print CSL-JSON, which reference managers take in.")
  var csl = false
  @Option(help: "Only quotes by this person or organization.")
  var by: String?
  @Option(help: "Only quotes that name this organization, person or place.")
  var about: String?
  @Option(
    help: ArgumentHelp("Only quotes of articles of this date or later.", valueName: "date"))
  var after: Day?
  @Option(help: ArgumentHelp("Only quotes of articles before this date.", valueName: "date"))
  var before: Day?
  @Option(help: "List this many at most.")
  var limit: Int?

  func validate() throws {
    if [rows.json, rows.tsv, markdown, csl].count(where: { $0 }) > 1 {
      throw ValidationError("Choose one of --json, --tsv, --markdown and --csl.")
    }
  }

  func run() throws {
    let library = try archive.open()
    let query = QuoteQuery(
      by: try by.map { try library.named($0).id },
      about: try about.map { try library.named($0).id },
      firstDay: after?.number, endDay: before?.number)
    let quotes = try attempt { () throws(LibraryError) in
      try library.citedQuotes(query, limit: limit ?? .max)
    }
    if markdown || csl {
      Output.write(
        markdown ? QuoteMarkdown.text(of: quotes.map(\.cited)) : CSL.text(of: quotes.map(\.cited)))
      if quotes.isEmpty { throw ExitCode(1) }
    } else {
      try rows.print(Rows(quotes))
    }
  }
}

extension Rows {
  /// Quotes as rows.
  init(_ quotes: [(summary: QuoteSummary, cited: CitedQuote)]) {
    self.init(
      "speaker", "title", "kind", "quote", "confidence", "date", "source", "headline", "url",
      "article")
    values = quotes.map { summary, cited in
      [
        Value(summary.speaker?.name ?? cited.speaker), Value(cited.title),
        .text(summary.kind.name), .text(summary.text), .decimal(Double(cited.confidence)),
        Value(cited.article.date?.iso8601), Value(cited.article.source),
        .text(cited.article.headline), Value(cited.article.url), .text(cited.article.key),
      ]
    }
  }
}
