import NewsCore
import NewsModel

/// The queries of the screens, asked of the library without a terminal.
struct LibraryQueries {
  let path: String
  let runs: Int
  private let library: Library

  /// Rows that a screen of 30 lines asks for.
  private static let screenful = 27
  /// Hits that it shows, three lines each.
  private static let hits = 9

  init(_ path: String, runs: Int) throws {
    (self.path, self.runs) = (path, runs)
    library = try Library.open(at: path, mustExist: true)
  }

  var articles: Int { get throws { try library.articleCount(.all) } }

  func searches(_ words: SearchedWords) throws -> [ArchiveSearch] {
    try words.searches(in: library)
  }

  /// Opening the archive, with the first screenful of the list and its counts.
  func opening() throws -> Timing? {
    try Timing(runs: runs) {
      try Self.seconds {
        let library = try Library.open(at: path, mustExist: true)
        _ = try (library.unreadCount(), library.articleCount(.all))
        _ = try library.articles(.all, limit: Self.screenful)
      }
    }
  }

  /// A screenful of the list of all articles, at a place between first (0) and last (1).
  func list(at place: Double) throws -> Timing? {
    let offset = Int(place * Double(max(0, try articles - Self.screenful)))
    return try Timing(runs: runs) {
      try Self.seconds { _ = try library.articles(.all, offset: offset, limit: Self.screenful) }
    }
  }

  /// Articles from all over the list, each opened once.
  func article() throws -> Timing? {
    let count = max(runs, 50)
    let total = try articles
    let ids = try (0..<count).compactMap { number in
      try library.articles(.all, offset: number * total / count, limit: 1).first?.id
    }
    return Timing(try ids.map { id in try Self.seconds { _ = try library.article(id) } })
  }

  /// The first screenful of a search.
  func search(_ search: ArchiveSearch) throws -> Timing? {
    try Timing(runs: runs) {
      try Self.seconds {
        _ = try library.search(search.query, order: search.order, limit: Self.hits)
      }
    }
  }

  /// How many articles a search finds.
  func count(_ search: ArchiveSearch) throws -> Timing? {
    try Timing(runs: runs) {
      try Self.seconds { _ = try library.articleCount(.matching(search.query)) }
    }
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return (ContinuousClock.now - start) / .seconds(1)
  }
}
