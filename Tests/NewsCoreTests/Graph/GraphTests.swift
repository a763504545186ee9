import NewsModel
import Testing

@testable import NewsCore

struct GraphTests {
  private let library: Library

  init() throws { library = try Library.sample() }

  private func id(_ name: String, _ kind: EntityKind = .organization) throws -> IdentityID {
    try #require(try library.identities(kind, matching: name, limit: 1).first).id
  }

  @Test func tiesComeWithTheirSentence() throws {
    let vidal = try id("Tomás Vidal", .person)
    let ties = try library.ties(of: vidal, limit: 10)
    #expect(ties.map(\.kind) == [.officeAt])
    #expect(ties.first?.subject == vidal)
    #expect(try ties.first?.object == id("Lighthouse Board"))
    let evidence = try #require(ties.first?.evidence)
    #expect(evidence.article.key == "audit")
    #expect(evidence.marks.map { evidence.text[$0] }.contains("Tomás Vidal"))
  }

  @Test func tiesBetweenTwoAreThoseOfBoth() throws {
    let (union, person) = (try id("NHU"), try id("Ines Ødegård", .person))
    let ties = try library.ties(between: union, person, limit: 10)
    #expect(ties.map(\.office) == ["Secretary"])
    #expect(try library.ties(between: union, id("Lighthouse Board"), limit: 10).isEmpty)
  }

  @Test func aNeighbourhoodStartsWithItsCentreAndKeepsItsLimit() throws {
    let board = try id("Lighthouse Board")
    let all = try library.neighbourhood(of: board, limit: 30)
    #expect(all.nodes.first?.id == board)
    #expect(Set(all.nodes.map(\.id)).count == all.nodes.count)
    #expect(all.edges.allSatisfy { $0.first < $0.second && $0.second < all.nodes.count })
    #expect(all.edges.map(\.strength) == all.edges.map(\.strength).sorted(by: >))
    #expect(!all.edges(at: 0).isEmpty)
    for limit in 0...all.nodes.count {
      #expect(try library.neighbourhood(of: board, limit: limit).nodes.count == limit)
    }
  }

  @Test func edgesKnowTheirTiesAndDates() throws {
    let graph = try library.neighbourhood(of: id("NHU"), limit: 30)
    let person = try #require(graph.nodes.firstIndex { $0.name == "Ines Ødegård" })
    let edge = try #require(graph.edges(at: 0).first { $0.other(than: 0) == person })
    #expect(edge.ties.map(\.kind) == [.officeAt])
    #expect(edge.ties.first?.isForward == false)
    #expect(edge.newest?.year == 2021)
    #expect(edge.oldest?.year == 2019)
  }

  @Test func aPathGoesStepByStepWithSentences() throws {
    let (start, end) = (try id("Ines Ødegård", .person), try id("Mariners' Relief Fund"))
    let path = try #require(try library.path(from: start, to: end))
    #expect(path.steps.first?.from.id == start)
    #expect(path.steps.last?.to.id == end)
    for (step, next) in zip(path.steps, path.steps.dropFirst()) { #expect(step.to == next.from) }
    #expect(path.steps.allSatisfy { $0.evidence != nil })
    #expect(try library.path(from: start, to: start)?.steps.isEmpty == true)
  }

  @Test func thereIsNoPathToAnIsland() throws {
    let island = SampleArticle(key: "i", headline: "I", text: "The [[organization|Far Club]] met.")
    let library = try Library.sample(SampleArticle.all + [island])
    let far = try #require(try library.identities(.organization, matching: "Far", limit: 1).first)
    let near = try #require(try library.identities(.organization, matching: "NHU", limit: 1).first)
    #expect(try library.path(from: near.id, to: far.id) == nil)
    #expect(try library.path(from: near.id, to: 999_999) == nil)
  }

  @Test func oldTiesSinkWithDecay() throws {
    var articles = (0..<40).map {
      SampleArticle(key: "\($0)", headline: "H", text: "The [[organization|Club \($0)]] met.")
    }
    for (year, other) in [
      (2001, "Old Bank"), (2002, "Old Bank"), (2003, "Old Bank"), (2022, "New Bank"),
      (2021, "New Bank"),
    ] {
      articles.append(
        SampleArticle(
          key: "\(year)", headline: "H", date: PublicationDate(year: year, month: 6, day: 30),
          text: "The [[organization|Lighthouse Board]] paid the [[organization|\(other)]]."))
    }
    let library = try Library.sample(articles)
    let board = try #require(
      try library.identities(.organization, matching: "Lighthouse", limit: 1).first
    ).id
    let today = try #require(try library.newestDate())
    #expect(today == PublicationDate(year: 2022, month: 6, day: 30))
    let plain = try library.related(to: board, .organization, limit: 9)
    #expect(plain.map(\.other.name) == ["Old Bank", "New Bank"])
    let forever = TimeDecay(halfLife: .infinity, today: today)
    #expect(
      try library.related(to: board, .organization, limit: 9, decay: forever).map(\.other.id)
        == plain.map(\.other.id))
    let short = try library.related(
      to: board, .organization, limit: 9, decay: TimeDecay(halfLife: 365, today: today))
    #expect(short.map(\.other.name) == ["New Bank", "Old Bank"])
  }

  @Test(arguments: [(0, 1.0), (30, 0.5), (60, 0.25), (15, 0.707_1), (-9, 1.0), (3_000, 0.0)])
  func weightsHalve(age: Int, weight: Double) {
    let today = PublicationDate(seconds: 1_600_000_000, hasTime: false)
    let date = PublicationDate(seconds: today.seconds - Int64(age) * 86_400, hasTime: false)
    #expect(abs(TimeDecay(halfLife: 30, today: today).weight(of: date) - weight) < 0.001)
  }
}

struct ShortestPathTests {
  /// Ways that can be gone both ways: "ab1 bc2".
  private func find(_ ways: String, _ start: Character, _ end: Character, within limit: Int = 99)
    -> String?
  {
    var costs: [Int64: [(Int64, Double)]] = [:]
    for way in ways.split(separator: " ").map(Array.init) {
      let (a, b) = (Int64(way[0].asciiValue ?? 0), Int64(way[1].asciiValue ?? 0))
      let cost = Double(String(way[2...])) ?? 1
      costs[a, default: []].append((b, cost))
      costs[b, default: []].append((a, cost))
    }
    let found = ShortestPath.find(
      from: Int64(start.asciiValue ?? 0), to: Int64(end.asciiValue ?? 0), expansions: limit
    ) { costs[$0] ?? [] }
    return found?.nodes.map { String(UnicodeScalar(UInt8($0))) }.joined()
  }

  @Test(arguments: [
    ("ab1 bc1 ac3", "abc"), ("ab1 bc1 ac1.5", "ac"), ("ab1 bd9 ac5 cd1", "acbd"),
    ("ab1 bc1 cd1 de1 ea9", "abcde"), ("ab1", "ab"),
  ])
  func cheapestWay(ways: String, expected: String) throws {
    let end = try #require(ways.contains("bd9") ? "d" : expected.last)
    let expected = ways.contains("bd9") ? "acd" : expected
    #expect(find(ways, "a", end) == expected)
  }

  @Test func noWay() {
    #expect(find("ab1 cd1", "a", "d") == nil)
    #expect(find("ab1 bc1", "a", "c", within: 0) == nil)
    #expect(find("ab1", "a", "a") == "a")
  }

  /// Against the plain algorithm on random graphs.
  @Test func agreesWithOneSidedSearch() {
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<200 {
      var edges: [Int64: [(Int64, Double)]] = [:]
      for _ in 0..<30 {
        let (a, b, cost) = (Int64(random(14)), Int64(random(14)), Double(1 + random(20)))
        edges[a, default: []].append((b, cost))
        edges[b, default: []].append((a, cost))
      }
      var costs: [Int64: Double] = [0: 0]
      for _ in 0..<14 {
        for (a, ways) in edges {
          for (b, cost) in ways {
            if let known = costs[a], known + cost < costs[b] ?? .infinity {
              costs[b] = known + cost
            }
          }
        }
      }
      for least in [0.0, 1] {
        let way = ShortestPath.find(from: 0, to: 13, expansions: 999, least: least) {
          edges[$0] ?? []
        }
        #expect(way?.cost == costs[13])
      }
    }
  }
}
