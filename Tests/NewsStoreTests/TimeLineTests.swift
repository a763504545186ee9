import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// Articles over time, compared with a count of all of them.
struct TimeLineTests {
  /// Articles in a few batches, so that their numbers follow no single order of dates; some have no
  /// date, some do not name the union, some are gone again.
  private static func store(seed: UInt64) throws -> (ArticleStore, [AnalyzedArticle]) {
    var random = SeededGenerator(seed: seed)
    let store = try ArticleStore()
    var all: [AnalyzedArticle] = []
    for batch in 0..<Int.random(in: 1...5, using: &random) {
      var articles: [AnalyzedArticle] = []
      for number in 0..<Int.random(in: 1...60, using: &random) {
        let names = Bool.random(using: &random) ? [["Harbour Union"]] : [["Tidal Agency"]]
        var new = article("\(batch)-\(number)", names, year: nil)
        if Int.random(in: 0..<8, using: &random) > 0 {
          let day = Int.random(in: 18_900...19_200, using: &random)
          new.article.date = PublicationDate(
            seconds: Int64(day) * 86_400 + 3600, hasTime: true)
        }
        articles.append(new)
      }
      try store.save(articles)
      all += articles
    }
    let gone = Set(
      all.map(\.article.key).filter { _ in Int.random(in: 0..<9, using: &random) == 0 })
    let ids = try store.articles(.all, limit: 1000).filter { gone.contains($0.key) }.map(\.id)
    try store.delete(ids)
    return (store, all.filter { !gone.contains($0.article.key) })
  }

  private static func union(in store: ArticleStore) throws -> IdentityID? {
    try store.identities(.organization, matching: "Harbour Union", limit: 1).first?.id
  }

  private static func days(_ articles: [AnalyzedArticle]) -> [Int?] {
    articles.filter { $0.article.text.contains("Harbour Union") }.map { $0.article.date?.day }
  }

  @Test(arguments: 1...40)
  func barsAreACountOfAll(seed: Int) throws {
    let (store, articles) = try Self.store(seed: UInt64(seed))
    guard let union = try Self.union(in: store) else { return }
    let days = Self.days(articles)
    for scale in TimeScale.allCases {
      let line = try store.timeLine(of: union, scale: scale)
      guard let first = days.compactMap({ $0 }).min(), let last = days.compactMap({ $0 }).max()
      else {
        #expect(line.bars.isEmpty)
        continue
      }
      #expect(line.scale == scale)
      #expect(line.undated == days.count { $0 == nil })
      #expect(line.bars.first?.days.contains(first) == true)
      #expect(line.bars.last?.days.contains(last) == true)
      for (bar, next) in zip(line.bars, line.bars.dropFirst()) {
        #expect(bar.days.upperBound == next.days.lowerBound)
      }
      for bar in line.bars {
        #expect(bar.articles == days.count { $0.map(bar.days.contains) == true })
      }
    }
  }

  @Test(arguments: 1...40)
  func listsOfATimeHoldItsArticlesNewestFirst(seed: Int) throws {
    let (store, articles) = try Self.store(seed: UInt64(seed))
    guard let union = try Self.union(in: store) else { return }
    let days = Self.days(articles)
    for (first, end) in [(18_950, 18_960), (19_000, 19_100), (nil, 19_050), (19_050, nil), (0, 9)] {
      let dates = SearchExpression.dates(first: first, end: end)
      let query = ArticleQuery.naming(union).narrowed(to: SearchQuery(expression: dates))
      let found = try store.articles(query, limit: 1000).map { $0.date?.day ?? -1 }
      let wanted = days.compactMap { $0 }.filter { $0 >= first ?? 0 && $0 < end ?? .max }
      #expect(found == wanted.sorted(by: >))
      #expect(try store.articleCount(query) == wanted.count)
      let rest = try store.articles(query, offset: 3, limit: 4).map { $0.date?.day ?? -1 }
      #expect(rest == Array(found.dropFirst(3).prefix(4)))
    }
  }

  @Test(arguments: 1...20)
  func acquaintancesAreNewToEveryEarlierArticle(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let store = try ArticleStore()
    let others = ["Tidal Agency", "Lighthouse Board", "Relief Fund", "Pilots Guild", "Seal Office"]
    var all: [(day: Int?, names: [String])] = []
    for batch in 0..<3 {
      let articles = (0..<12).map { number -> AnalyzedArticle in
        let names = others.shuffled(using: &random).prefix(Int.random(in: 0...2, using: &random))
        var new = article("\(batch)-\(number)", [["Harbour Union"] + names], year: nil)
        let day =
          Int.random(in: 0..<6, using: &random) == 0
          ? nil : Int.random(in: 19_000..<19_050, using: &random)
        new.article.date = day.map {
          PublicationDate(seconds: Int64($0) * 86_400, hasTime: false)
        }
        all.append((day, Array(names)))
        return new
      }
      try store.save(articles)
    }
    let union = try #require(try Self.union(in: store))
    for since in [18_000, 19_010, 19_030, 19_048, 20_000] {
      // What the last articles before do not have is looked for in all others.
      let found = try store.inspect { db in
        try NewCompany(with: union, since: since, lookingBack: seed % 3, db)
          .acquaintances(.organization, limit: 9)
      }
      #expect(
        try store.acquaintances(of: union, .organization, since: since, limit: 9) == found)
      let old = Set(all.filter { ($0.day ?? 0) < since }.flatMap(\.names))
      let new = all.filter { ($0.day ?? 0) >= since }
      #expect(Set(found.map(\.other.name)) == Set(new.flatMap(\.names)).subtracting(old))
      for one in found {
        let shared = new.filter { $0.names.contains(one.other.name) }
        #expect(one.articleCount == shared.count)
        #expect(one.first.date?.day == shared.compactMap(\.day).min())
      }
    }
  }

  @Test(arguments: [
    (TimeScale.year, "2024-02-29", "2024-01-01", 366), (.year, "2023-12-31", "2023-01-01", 365),
    (.month, "2024-02-29", "2024-02-01", 29), (.month, "1969-12-31", "1969-12-01", 31),
    (.week, "2024-03-03", "2024-02-26", 7), (.week, "2024-03-04", "2024-03-04", 7),
    (.week, "1969-12-28", "1969-12-22", 7), (.day, "2024-03-04", "2024-03-04", 1),
  ])
  func stretches(scale: TimeScale, day: String, first: String, length: Int) throws {
    let days = scale.days(around: try Self.day(day))
    #expect(days == (try Self.day(first))..<(try Self.day(first)) + length)
  }

  private static func day(_ text: String) throws -> Int {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return try #require(PublicationDate(year: parts[0], month: parts[1], day: parts[2])).day
  }

  @Test func longTimesHaveNoFineScales() {
    #expect(TimeScale.fitting(0...20) == [.year, .month, .week, .day])
    #expect(TimeScale.fitting(0...3650) == [.year, .month])
    #expect(TimeScale.fitting(-700_000...20_000) == [.year])
    #expect(TimeScale.best(for: 0...40) == .day)
    #expect(TimeScale.best(for: 0...400) == .week)
    #expect(TimeScale.best(for: 0...1100) == .month)
    #expect(TimeScale.best(for: 0...9000) == .year)
  }
}
