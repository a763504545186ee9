import ArgumentParser
import NewsCore
import NewsModel

struct ArchiveStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Count what an archive holds, and what takes how much room.",
    discussion: """
      Sizes are bytes. Reads the whole file.

      EXAMPLES
        dateline archive stats
        dateline archive stats --json
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let library = try archive.open()
    let statistics = try attempt { () throws(LibraryError) in try library.statistics() }
    try rows.print(Rows(statistics))
  }
}

extension Rows {
  /// What an archive holds, a row a number.
  init(_ statistics: ArchiveStatistics) {
    self.init("what", "value")
    func add(_ name: String, _ value: Value) { values.append([.text(name), value]) }
    add("articles", .number(statistics.articles))
    add("unread", .number(statistics.unread))
    add("folded into others", .number(statistics.folded))
    add("copies of the same words", .number(statistics.copies))
    add("quotes", .number(statistics.quotes))
    for kind in EntityKind.allCases {
      let plural = kind == .miscellaneous ? kind.name : kind.name + "s"
      add(plural, .number(statistics.identities[kind] ?? 0))
    }
    add("different words", .number(statistics.words))
    add("oldest", Value(statistics.oldest?.iso8601))
    add("newest", Value(statistics.newest?.iso8601))
    for (model, count) in statistics.models.sorted(by: { $0.key < $1.key }) {
      add("analysed by \(model)", .number(count))
    }
    for part in ArchivePart.allCases {
      add("bytes: \(part.rawValue)", .number(statistics.sizes[part] ?? 0))
    }
    add("bytes", .number(statistics.size))
  }
}
