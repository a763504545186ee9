import ArgumentParser
import NewsCore
import NewsModel

/// What the searches look for.
struct SearchedWords: ParsableArguments {
  @Option(help: "A word of very few articles.")
  var rare = MarkerWords.rare
  @Option(help: "A word of about one article in a hundred.")
  var some = MarkerWords.one
  @Option(help: "A word of most articles; the one nearest to 72 % of some when not given.")
  var common: String?
  @Option(help: "Words that stand together.")
  var phrase = "prime minister"
  @Option(help: "An organization; the most named one when not given.")
  var organization: String?

  private static let commonShare = 0.72
  private static let candidates = [
    "said", "has", "that", "was", "which", "they", "were", "been", "would", "had", "but", "year",
    "according", "government", "countries",
  ]

  /// The searches over an archive.
  func searches(in library: Library) throws -> [ArchiveSearch] {
    let total = try library.articleCount(.all)
    let common = try self.common ?? Self.common(in: library, of: total)
    let organization =
      try self.organization ?? library.identities(.organization, limit: 1).first?.name ?? "UN"
    return try [
      ArchiveSearch("rare word", rare, in: library, of: total),
      ArchiveSearch("word", some, in: library, of: total),
      ArchiveSearch("common word", common, in: library, of: total),
      ArchiveSearch("common word, the best first", common, isRanked: true, in: library, of: total),
      ArchiveSearch("phrase", "\"\(phrase)\"", in: library, of: total),
      ArchiveSearch("organization", "org:\"\(organization)\"", in: library, of: total),
    ]
  }

  /// The candidate that is in nearest to the wanted share of articles.
  private static func common(in library: Library, of total: Int) throws -> String {
    let wanted = Double(total) * commonShare
    let counts = try candidates.map { word in
      (word, try library.articleCount(.matching(ArchiveSearch.query(word))))
    }
    return counts.min { abs(Double($0.1) - wanted) < abs(Double($1.1) - wanted) }?.0 ?? "said"
  }
}

/// One search, and how many articles it finds.
struct ArchiveSearch {
  let what: String
  /// As it is typed into Dateline.
  let text: String
  let query: SearchQuery
  let isRanked: Bool
  let found: Int
  let total: Int

  init(
    _ kind: String, _ text: String, isRanked: Bool = false, in library: Library, of total: Int
  ) throws {
    self.text = text
    self.isRanked = isRanked
    self.total = total
    query = try Self.query(text)
    found = try library.articleCount(.matching(query))
    what = "search, \(kind) (\(text), \(Figures.percent(found, of: total)) of articles)"
  }

  static func query(_ text: String) throws -> SearchQuery {
    try SearchQueryParser.parse(text, today: LocalDay.today)
  }

  var order: SearchOrder { isRanked ? .relevance : .newest }

  /// Only Dateline knows who is an organization.
  var isForAll: Bool { !text.hasPrefix("org:") }

  /// The words without quotation marks.
  var words: String { text.filter { $0 != "\"" } }
}
