import GRDB
import NewsModel
import Testing

@testable import NewsStore

@Suite struct ArticleStoreTests {
  let store: ArticleStore

  init() throws { store = try ArticleStore() }

  @Test func countsWhatIsSaved() throws {
    try store.save([
      article("a", [["Alpha Bank", "Beta Bank"], ["Alpha Bank", "Gamma Bank"]]),
      article("b", [["Alpha Bank", "Beta Bank"]]),
    ])
    let picture = try Picture(store)
    #expect(
      picture.identities == ["Alpha Bank [] 2 3", "Beta Bank [] 2 2", "Gamma Bank [] 1 1"])
    #expect(
      picture.pairs == [
        "Alpha Bank–Beta Bank 2 2", "Beta Bank–Alpha Bank 2 2", "Alpha Bank–Gamma Bank 1 1",
        "Gamma Bank–Alpha Bank 1 1", "Beta Bank–Gamma Bank 1 0", "Gamma Bank–Beta Bank 1 0",
      ])
    #expect(picture.counts == [2, 2, 0, 3, 0])
  }

  @Test func deletingTakesEverythingAlong() throws {
    try store.save([article("a", [["Alpha Bank", "Beta Bank"]])])
    let before = try Picture(store)
    try store.save([
      article("b", [["Alpha Bank", "New Bank"]], quote: ("So be it", "Alpha Bank"))
    ])
    let id = try #require(try store.annotated(key: "b")).id
    try store.delete([id])
    #expect(try Picture(store) == before)
    #expect(try store.identities(.organization, matching: "new", limit: 9).isEmpty)
    #expect(
      try store.search(SearchQuery(expression: .text(.word("New"), .anywhere)), limit: 9).isEmpty)
    #expect(
      try store.search(SearchQuery(expression: .text(.word("be"), .quotes)), limit: 9).isEmpty)
    try store.delete([try #require(try store.annotated(key: "a")).id])
    #expect(try Picture(store) == Picture(ArticleStore()))
    #expect(store.isWhole())
  }

  @Test func savingAgainReplaces() throws {
    try store.save([article("a", [["Alpha Bank", "Beta Bank"]], quote: ("Old words", "Beta Bank"))])
    let id = try #require(try store.annotated(key: "a")).id
    try store.setRead(true, id)
    try store.save([article("a", [["Alpha Bank", "Gamma Bank"]], year: 2021)])
    #expect(try store.annotated(key: "a")?.id == id)
    #expect(try store.unreadCount() == 0)
    let fresh = try ArticleStore()
    try fresh.save([article("a", [["Alpha Bank", "Gamma Bank"]], year: 2021)])
    #expect(try Picture(store).identities == Picture(fresh).identities)
    #expect(try Picture(store).pairs == Picture(fresh).pairs)
    #expect(try store.quoteCount(.all) == 0)
    #expect(store.isWhole())
  }

  /// Any order of saves and deletes leaves what saving the rest alone would have made.
  @Test func comingsAndGoingsLeaveNoTrace() throws {
    let names = ["Alpha Bank", "Beta Bank", "Gamma Bank", "Delta Fund", "Eta Fund"]
    var state: UInt64 = 99
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var kept: [String: AnalyzedArticle] = [:]
    for _ in 0..<120 {
      let key = "k\(random(9))"
      if random(3) == 0, let old = try store.annotated(key: key) {
        try store.delete([old.id])
        kept[key] = nil
      } else {
        let sentences = (0...random(3)).map { _ in (0...random(3)).map { _ in names[random(5)] } }
        let new = article(key, sentences, year: 2000 + random(5))
        try store.save([new])
        kept[key] = new
      }
    }
    let fresh = try ArticleStore()
    try fresh.save(kept.keys.sorted().compactMap { kept[$0] })
    #expect(try Picture(store) == Picture(fresh))
    #expect(store.isWhole())
  }

  @Test func keepsAnyTextAsItIs() throws {
    var new = article("a", [["Alpha Bank"]])
    new.article.text += " 🇫🇷 e\u{301} \u{200F}\u{7}"
    new.article.headline = "“Hush”"
    try store.save([new])
    #expect(try store.annotated(key: "a")?.article == new.article)
    new.article.text += "\0end"
    try store.save([new])
    #expect(try store.annotated(key: "a")?.article.text.hasSuffix("\u{7} end") == true)
  }

  /// Work grows with the length of an article, not with its square.
  @Test func anArticleOfManyMatchesAndQuotesIsSearched() throws {
    let sentence = "The Alpha Bank said “we agree” on Monday. "
    let count = 4000
    var new = article("a", [["Alpha Bank"]])
    new.article.text = String(repeating: sentence, count: count)
    let length = sentence.utf8.count
    new.analysis.sentences = (0..<count).map { TextRange($0 * length, ($0 + 1) * length - 1) }
    new.analysis.entities = (0..<count).map {
      Entity(kind: .organization, range: TextRange($0 * length + 4, $0 * length + 14), identity: 0)
    }
    new.analysis.quotes = (0..<count).map {
      let start = $0 * length
      return Quote(
        kind: .direct, content: [TextRange(start + 23, start + 31)],
        source: TextRange(start + 4, start + 14), speaker: 0)
    }
    try store.save([new])
    let hit = try #require(
      try store.search(SearchQuery(expression: .text(.word("bank"), .anywhere)), limit: 1).first)
    #expect(hit.snippet.utf8.count < 400)
    #expect(hit.marks.first.map { hit.snippet[$0] } == "Bank")
    let named = SearchQuery(expression: .named(.organization, "alpha bank"))
    #expect(try store.search(named, limit: 1).first?.marks.count == 1)
    #expect(try store.quotes(.all, limit: 2).map(\.text) == ["we agree", "we agree"])
  }

  @Test func tellsTheStaleNewestFirst() throws {
    try store.save([
      article("old", [["Alpha Bank"]], year: 1990), article("new", [["Beta Bank"]], year: 2020),
      article("fresh", [["Beta Bank"]], model: "n"),
    ])
    #expect(try store.stale(unlike: "n", limit: 9).map(\.article.key) == ["new", "old"])
    #expect(try store.stale(unlike: "n", limit: 1).map(\.article.key) == ["new"])
  }

  @Test func quotesBelongToOfficeHoldersOrganizations() throws {
    var new = article("a", [["Alpha Bank"]])
    let text = "Alpha Bank chief Ann Lee said yes. She said no."
    new.article.text = text
    new.analysis.entities = [
      Entity(kind: .organization, range: TextRange(0, 10), identity: 0),
      Entity(kind: .person, range: TextRange(17, 24), identity: 1),
    ]
    new.analysis.identities.append(Identity(kind: .person, name: "Ann Lee"))
    new.analysis.sentences = [TextRange(0, 34), TextRange(35, 47)]
    new.analysis.quotes = [
      Quote(kind: .indirect, content: [TextRange(30, 33)], source: TextRange(0, 24), speaker: 1),
      Quote(kind: .indirect, content: [TextRange(44, 46)], source: TextRange(35, 38), speaker: 1),
    ]
    try store.save([new])
    let bank = try #require(try store.identities(.organization, limit: 1).first)
    #expect(try store.quotes(.by(bank.id), limit: 9).map(\.text) == ["yes", "no"])
  }
}

extension ArticleStore {
  /// Whether the archive's own check finds nothing.
  func isWhole() -> Bool {
    let findings = check()
    for finding in findings { Issue.record("\(finding)") }
    return findings.isEmpty
  }
}
