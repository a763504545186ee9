import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// What people decide about names, above what the program infers.
@Suite struct DecisionTests {
  let store: ArticleStore

  init() throws {
    store = try ArticleStore()
    try store.save([
      article("1", [["Old Name Trust", "Beta Bank"]], quote: ("Yes", "Old Name Trust")),
      article("2", [["New Name Trust", "Beta Bank"]]), article("3", [["New Name Trust"]]),
      article("4", [["ICC=International Criminal Court"]]),
      article("5", [["ICC=International Criminal Court"]]), article("6", [["ICC"]]),
    ])
  }

  private func page(_ name: String, _ kind: EntityKind = .organization) throws -> IdentityID {
    try #require(try store.identities(called: name, [kind]).first, "\(name)").id
  }

  private func names(_ kind: EntityKind = .organization) throws -> [String] {
    let names = try store.identities(kind, limit: 99)
    #expect(try store.identityCount(kind) == names.count)
    return names.map { "\($0.name) \($0.articleCount)" }.sorted()
  }

  /// Carries a request out and looks; takes it back and finds everything as it was.
  private func trying(_ request: IdentityRequest, _ look: () throws -> Void) throws {
    let before = try Picture(store)
    let decisions = try store.decisions(for: request)
    #expect(!decisions.isEmpty)
    try store.decide(decisions)
    #expect(store.isWhole())
    try look()
    #expect(try store.decisions(for: request) == [], "it is so already")
    try store.takeBack(decisions)
    #expect(try Picture(store) == before)
    #expect(store.isWhole())
    #expect(try store.decisions() == [])
    let traces = try store.inspect {
      try ["decided_name", "decided_page", "user_decision"].map(Counts.rows($0))
    }
    #expect(traces == [0, 0, 0])
  }

  // MARK: One decision

  @Test func mergedPagesAreOne() throws {
    let (old, new) = try (page("Old Name Trust"), page("New Name Trust"))
    try trying(.merge([old, new])) { () throws in
      #expect(
        try names() == ["Beta Bank 2", "International Criminal Court 3", "New Name Trust 3"])
      let merged = try #require(try store.identity(old))
      #expect(try store.identity(new) == merged)
      #expect(merged.mentionCount == 3)
      #expect(merged.aliases == ["Old Name Trust"])
      #expect(try store.articles(.naming(old), limit: 9).map(\.key).sorted() == ["1", "2", "3"])
      #expect(try store.related(to: old, .organization, limit: 9).map(\.articleCount) == [2])
      #expect(try store.quoteCount(.by(new)) == 1)
    }
    #expect(try store.identity(old)?.name == "Old Name Trust")
  }

  @Test func aNameSplitOffIsAPageOfItsOwn() throws {
    let court = try page("International Criminal Court")
    let forms = try store.names(of: court)
    #expect(forms.map(\.text) == ["International Criminal Court", "ICC"])
    #expect(forms.map(\.articleCount) == [2, 1])
    try trying(.split(forms[1])) { () throws in
      #expect(try names().contains("ICC 1"))
      #expect(try names().contains("International Criminal Court 2"))
    }
    try trying(.split(forms[0])) { () throws in
      #expect(try names().contains("ICC 1"))
      #expect(try names().contains("International Criminal Court 2"))
    }
  }

  @Test func theOnlyNameOfAPageCannotBeSplitOff() throws {
    let name = try #require(try store.names(of: page("Beta Bank")).first)
    #expect(try store.decisions(for: .split(name)) == [])
  }

  @Test func aPageIsCalledAsDecidedAndFoundByThat() throws {
    let bank = try page("Beta Bank")
    try trying(.rename(bank, "The House")) { () throws in
      #expect(try store.identity(bank)?.name == "The House")
      #expect(try store.identity(bank)?.aliases == ["Beta Bank"])
      #expect(try store.identities(.organization, matching: "hou", limit: 9).map(\.id) == [bank])
      #expect(try page("the house") == bank)
      #expect(try page("Beta Bank") == bank)
      try store.save([article("7", [["Beta Bank"], ["Beta Bank"]])])
      #expect(try store.identity(bank)?.name == "The House")
      try store.delete([try #require(try store.annotated(key: "7")).id])
    }
  }

  @Test func whatIsNoOrganizationIsListedAsWhatItIs() throws {
    let bank = try page("Beta Bank")
    try trying(.kind(bank, .location)) { () throws in
      #expect(try names(.location) == ["Beta Bank 2"])
      #expect(try !names().contains("Beta Bank 2"))
      #expect(try store.identities(.location, matching: "bet", limit: 9).map(\.id) == [bank])
      #expect(try store.identities(.organization, matching: "beta", limit: 9) == [])
      let trust = try page("New Name Trust")
      #expect(try store.related(to: trust, .organization, limit: 9) == [])
      #expect(try store.related(to: trust, .location, limit: 9).map(\.other.id) == [bank])
      let annotated = try #require(try store.annotated(key: "1"))
      #expect(annotated.analysis.entities.map(\.kind) == [.organization, .location])
      let row = try #require(try store.articles(.all, limit: 9).first { $0.key == "1" })
      #expect(row.organizations == ["Old Name Trust"])
      #expect(row.organizationCount == 1)
      let place = SearchQuery(expression: .named(.location, "beta bank"))
      #expect(try store.search(place, limit: 9).count == 2)
    }
  }

  @Test func whatIsIgnoredIsNotListedButFound() throws {
    let bank = try page("Beta Bank")
    try trying(.ignore(bank)) { () throws in
      #expect(try !names().contains("Beta Bank 2"))
      #expect(try store.related(to: page("New Name Trust"), .organization, limit: 9) == [])
      #expect(try store.annotated(key: "1")?.analysis.entities.count == 1)
      let rows = try store.articles(.naming(bank), limit: 9).map(\.organizations)
      #expect(rows.sorted { $0[0] < $1[0] } == [["New Name Trust"], ["Old Name Trust"]])
      #expect(try store.identity(bank)?.isIgnored == true)
      #expect(try store.identities(.organization, matching: "beta", limit: 9).map(\.id) == [bank])
      let search = SearchQuery(expression: .named(.organization, "Beta Bank"))
      #expect(try store.search(search, limit: 9).count == 2)
    }
  }

  @Test func mentionsOfSomeArticlesAreSplitOff() throws {
    let trust = try page("New Name Trust")
    try trying(.splitIn(trust, articles: ["3"])) { () throws in
      #expect(try names().filter { $0 == "New Name Trust 1" }.count == 2)
      #expect(try store.articles(.naming(trust), limit: 9).map(\.key) == ["2"])
      var again = article("3", [["New Name Trust", "Gamma Fund"]])
      again.model = "newer"
      try store.save([again])
      #expect(try store.articles(.naming(trust), limit: 9).map(\.key) == ["2"])
      #expect(store.isWhole())
      try store.save([article("3", [["New Name Trust"]])])
    }
  }

  @Test func restoringTakesNameKindAndIgnoringBack() throws {
    let bank = try page("Beta Bank")
    let before = try Picture(store)
    for request in [IdentityRequest.rename(bank, "X"), .kind(bank, .person), .ignore(bank)] {
      try store.decide(store.decisions(for: request))
    }
    try store.decide(store.decisions(for: .restore(bank)))
    #expect(try Picture(store) == before)
    #expect(try store.decisions() == [])
    #expect(try store.decisions(for: .restore(bank)) == [])
  }

  // MARK: Several

  @Test func theLastWordHolds() throws {
    let (old, new) = try (page("Old Name Trust"), page("New Name Trust"))
    try store.decide(store.decisions(for: .apart(old, new)))
    try store.decide(store.decisions(for: .merge([old, new])))
    #expect(try names().contains("New Name Trust 3"))
    let name = try #require(try store.names(of: new).first { $0.text == "Old Name Trust" })
    try store.decide(store.decisions(for: .split(name)))
    #expect(try names().contains("New Name Trust 2"))
    try store.takeBack(try store.lastDecisions())
    #expect(try names().contains("New Name Trust 3"))
  }

  @Test func whatANameHeldTogetherStaysTogetherWithoutIt() throws {
    let pages = try ["Old Name Trust", "New Name Trust", "Beta Bank"].map { try page($0) }
    try store.decide(store.decisions(for: .merge([pages[0], pages[1]])))
    try store.decide(store.decisions(for: .merge([pages[0], pages[2]])))
    #expect(try names() == ["International Criminal Court 3", "New Name Trust 3"])
    let names = try store.names(of: pages[0])
    #expect(names.count == 3)
    for name in names {
      let decisions = try store.decisions(for: .split(name))
      try store.decide(decisions)
      #expect(try self.names().count == 3, "\(name.text)")
      try store.takeBack(decisions)
    }
  }

  @Test func namesKeptApartStayApartWhateverArticlesSay() throws {
    let (old, new) = try (page("Old Name Trust"), page("New Name Trust"))
    try store.decide(store.decisions(for: .apart(old, new)))
    let proof = (0..<4).map { article("proof \($0)", [["Old Name Trust=New Name Trust"]]) }
    try store.save(proof)
    #expect(try store.identity(old)?.id != store.identity(new)?.id)
    #expect(store.isWhole())
    try store.takeBack(try store.lastDecisions())
    #expect(try store.identity(old) == store.identity(new))
  }

  // MARK: What comes and goes

  @Test func decisionsOutliveANewAnalysisAndTheArticles() throws {
    try store.decide(
      store.decisions(for: .merge([page("Old Name Trust"), page("New Name Trust")])))
    try store.decide(store.decisions(for: .rename(page("New Name Trust"), "The Trust")))
    let before = try Picture(store)
    var again = article("1", [["Old Name Trust", "Beta Bank"]], quote: ("Yes", "Old Name Trust"))
    again.model = "newer"
    try store.save([again])
    #expect(try Picture(store) == before)
    for key in ["1", "2", "3"] {
      try store.delete([try #require(try store.annotated(key: key)).id])
    }
    #expect(try names() == ["International Criminal Court 3"])
    #expect(store.isWhole())
    try store.save([again, article("2", [["New Name Trust", "Beta Bank"]])])
    try store.save([article("3", [["New Name Trust"]])])
    #expect(try Picture(store) == before)
    #expect(store.isWhole())
  }

  @Test func decisionsWaitForNamesThatAreYetToCome() throws {
    let store = try ArticleStore()
    try store.decide(
      self.store.decisions(for: .merge([page("Old Name Trust"), page("Beta Bank")])))
    try store.decide(self.store.decisions(for: .rename(page("Beta Bank"), "House")))
    try store.save([article("1", [["Old Name Trust"]])])
    #expect(try store.identities(.organization, limit: 9).map(\.name) == ["Old Name Trust"])
    try store.save([article("2", [["Beta Bank"]])])
    #expect(try store.identities(.organization, limit: 9).map(\.name) == ["House"])
    #expect(try store.identities(.organization, limit: 9).map(\.articleCount) == [2])
  }

  /// The same decisions over the same articles make the same pages, whichever came first.
  @Test(arguments: 1...24) func theOrderOfArticlesDoesNotMatter(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let articles = (0..<40).map { number in
      article(
        "a\(number)", [(0..<3).map { _ in Self.forms.randomElement(using: &generator) ?? "" }])
    }
    let plain = try ArticleStore()
    try plain.save(articles)
    let decisions = try Self.decisions(on: plain, &generator)
    let expected = try ArticleStore()
    try expected.save(articles)
    try expected.decide(decisions)
    let store = try ArticleStore()
    var (rest, left) = (articles.shuffled(using: &generator)[...], decisions[...])
    while !rest.isEmpty || !left.isEmpty {
      let count = Int.random(in: 1...7, using: &generator)
      try store.save(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
      if let next = left.popFirst() { try store.decide([next]) }
    }
    #expect(try Picture(store) == Picture(expected))
    #expect(store.isWhole())
    try store.takeBack(decisions)
    #expect(try Picture(store) == Picture(plain))
    #expect(store.isWhole())
  }

  private static let forms = [
    "SCO", "SCO=Shanghai Cooperation Organization", "Shanghai Cooperation Organisation",
    "ICC", "ICC=International Criminal Court", "ICC=International Cricket Council",
    "Old Name Trust=New Name Trust", "Old Name Trust", "New Name Trust", "Supreme Court",
    "Supreme Court=Supreme Court of India", "Acme Corp", "Acme", "Acme Corp.=Acme Corporation",
  ]

  /// Some that contradict each other, about any names of an archive.
  private static func decisions(
    on store: ArticleStore, _ generator: inout SeededGenerator
  ) throws -> [IdentityDecision] {
    let names = try store.identities(.organization, limit: 99)
      .flatMap { try store.names(of: $0.id) }.flatMap(\.signatures).sorted()
    return (0..<6).compactMap { number in
      let (a, b) = (names.randomElement(using: &generator), names.randomElement(using: &generator))
      guard let a, let b, a != b else { return nil }
      switch Int.random(in: 0..<7, using: &generator) {
      case 0, 1: return .same(a, b)
      case 2: return .apart(a, b)
      case 3: return .split(a)
      case 4: return .label(a, "Name \(number)")
      case 5: return .ignore(a)
      default: return .kind(a, .person)
      }
    }
  }
}

/// How many rows a table has.
enum Counts {
  static func rows(_ db: Database) -> (String) throws -> Int {
    { table in try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0 }
  }
}
