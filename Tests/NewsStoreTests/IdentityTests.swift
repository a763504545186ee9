import NewsModel
import Testing

@testable import NewsStore

@Suite struct IdentityTests {
  private let full = "Shanghai Cooperation Organization"

  private func names(_ articles: [AnalyzedArticle]) throws -> [String] {
    let store = try ArticleStore()
    for article in articles { try store.save([article]) }
    #expect(store.isWhole())
    return try store.identities(.organization, limit: 99)
      .map { "\($0.name) \($0.articleCount)" }.sorted()
  }

  @Test(arguments: [
    ("the United Nations", "United Nations"), ("U.N. Women", "UN Women"),
    ("Organisation for Co-operation", "Organization for Co operation"),
    ("Johnson & Sons", "JOHNSON AND SONS"),
    ("Médecins Sans Frontières", "Medecins sans frontieres"),
    ("Lloyd’s Register", "Lloyds Register"), ("Ørsted Łódź", "Orsted Lodz"),
  ])
  func spellingsMeet(one: String, other: String) throws {
    #expect(NameKey(one) == NameKey(other))
    #expect(try names([article("a", [[one]]), article("b", [[other]])]).count == 1)
  }

  @Test func aLoneAcronymJoinsTheNameThatNearlyAllArticlesGiveIt() throws {
    let court = (1...5).map { article("court \($0)", [["ICC=International Criminal Court"]]) }
    let rest = [
      article("cricket", [["ICC=International Cricket Council"]]), article("lone", [["ICC"]]),
    ]
    #expect(
      try names(court + rest) == [
        "International Cricket Council 1", "International Criminal Court 6",
      ])
    #expect(
      try names(Array(court.prefix(2)) + rest)
        == ["ICC 1", "International Cricket Council 1", "International Criminal Court 2"])
  }

  @Test func aLoneAcronymsPageJoinsTheNameThatComesLater() throws {
    let articles = [
      article("1", [["SCO"]]), article("2", [["SCO"]]), article("3", [["SCO=\(full)"]]),
    ]
    #expect(try names(articles) == ["\(full) 3"])
    #expect(try names(articles.reversed()) == ["\(full) 3"])
  }

  @Test func anArticleThatGivesBothNamesMergesTheirPages() throws {
    let store = try ArticleStore()
    try store.save([
      article("1", [["Old Name Trust", "Beta Bank"]]),
      article("2", [["New Name Trust", "Beta Bank"]]),
      article("3", [["Old Name Trust", "New Name Trust"]], quote: ("Both", "Old Name Trust")),
    ])
    let old = try #require(
      try store.identities(.organization, matching: "old name", limit: 1).first)
    let new = try #require(
      try store.identities(.organization, matching: "new name", limit: 1).first)
    #expect(old.id != new.id)
    try store.save([article("4", [["Old Name Trust=New Name Trust"]])])
    let merged = try #require(try store.identity(old.id))
    #expect(try store.identity(new.id) == merged, "a number held by a screen still opens")
    #expect(merged.articleCount == 4)
    #expect(merged.mentionCount == 5)
    #expect(try store.articles(.naming(old.id), limit: 9).map(\.key) == ["4", "3", "2", "1"])
    #expect(try store.related(to: new.id, .organization, limit: 9).map(\.articleCount) == [2])
    #expect(try store.quoteCount(.by(new.id)) == 1)
    #expect(try store.mentionsByYear(old.id).map(\.mentions) == [5])
    #expect(try store.annotated(key: "1")?.pages.contains(merged.id) == true)
    #expect(store.isWhole())
    for key in ["1", "2", "3", "4"] {
      try store.delete([try #require(try store.annotated(key: key)).id])
    }
    #expect(try Picture(store) == Picture(ArticleStore()))
    #expect(try store.identity(old.id) == nil)
    #expect(store.isWhole())
  }

  @Test func aLoneSurnameStaysApart() throws {
    let store = try ArticleStore()
    try store.save([
      article("1", [["Rashid Alimov", "Alimov=Rashid Alimov"]], kind: .person),
      article("2", [["Alimov"]], kind: .person),
      article("3", [["Anna Alimov", "Alimov=Anna Alimov"]], kind: .person),
    ])
    let names = try store.identities(.person, limit: 9).map(\.name).sorted()
    #expect(names == ["Alimov", "Anna Alimov", "Rashid Alimov"])
  }

  @Test func aSurnameWithATitleProvesNoMore() throws {
    let store = try ArticleStore()
    try store.save([
      article("1", [["Liam Fox", "Mr Fox=Liam Fox"]], kind: .person),
      article("2", [["Edward Fox", "Mr Fox=Edward Fox"]], kind: .person),
      article("3", [["Dr Liam Fox"]], kind: .person), article("4", [["Liam Fox"]], kind: .person),
    ])
    let names = try store.identities(.person, limit: 9).map { "\($0.name) \($0.articleCount)" }
    #expect(names.sorted() == ["Edward Fox 1", "Liam Fox 3"])
  }

  @Test func aShortFormJoinsNoOtherArticles() throws {
    #expect(
      try names([
        article("1", [["Supreme Court=Supreme Court of Norway"]]),
        article("2", [["Supreme Court=Supreme Court of India"]]),
      ]) == ["Supreme Court of India 1", "Supreme Court of Norway 1"])
  }

  @Test func oneNameOfTwoKindsIsTwoPages() throws {
    let store = try ArticleStore()
    try store.save([
      article("1", [["Washington"]], kind: .location),
      article("2", [["Washington"]], kind: .person),
    ])
    #expect(try store.identityCount(.location) == 1)
    #expect(try store.identityCount(.person) == 1)
  }

  /// The same articles in any order and in batches of any size make the same pages.
  @Test(arguments: 1...6) func theOrderOfAnImportDoesNotMatter(seed: Int) throws {
    let forms = [
      "SCO", "SCO=Shanghai Cooperation Organization", "Shanghai Cooperation Organisation",
      "ICC", "ICC=International Criminal Court", "ICC=International Cricket Council",
      "Old Name Trust=New Name Trust", "Old Name Trust", "New Name Trust", "Supreme Court",
      "Supreme Court=Supreme Court of India", "Acme Corp", "Acme", "Acme Corp.=Acme Corporation",
    ]
    var generator = SeededGenerator(seed: UInt64(seed))
    let articles = (0..<40).map { number in
      article("a\(number)", [(0..<3).map { _ in forms.randomElement(using: &generator) ?? "" }])
    }
    let expected = try ArticleStore()
    try expected.save(articles)
    let store = try ArticleStore()
    var rest = articles.shuffled(using: &generator)[...]
    while !rest.isEmpty {
      let count = Int.random(in: 1...7, using: &generator)
      try store.save(Array(rest.prefix(count)))
      rest = rest.dropFirst(count)
    }
    #expect(try Picture(store) == Picture(expected))
    #expect(store.isWhole())
  }

  @Test func aPageIsCalledByItsMostUsedFullName() throws {
    #expect(
      try names([
        article("1", [["SCO"]]), article("2", [["SCO=Shanghai Cooperation Organisation"]]),
        article("3", [["SCO=\(full)"]]), article("4", [[full]]),
      ]) == ["\(full) 4"])
  }

  /// Another program may settle names between two batches of an import that keeps them at hand.
  @Test func anotherProgramSettlesMeanwhile() throws {
    let archive = TemporaryArchive()
    let (one, other) = (try ArticleStore(at: archive.path), try ArticleStore(at: archive.path))
    func batch(_ articles: AnalyzedArticle...) -> ArchiveBatch {
      var batch = ArchiveBatch()
      batch.saved = articles.map { (PreparedArticle($0), nil) }
      return batch
    }
    try other.commit(
      batch(
        article("1", [["SCO=Shanghai Cooperation Organization"]]),
        article("2", [["Shanghai Cooperation Organization", "Alpha Bank"]])), settling: false)
    try one.commit(batch(article("3", [["SCO"]])), settling: false)
    try other.settleNames()
    try one.commit(batch(article("4", [["SCO"], ["SCO", "Beta Bank"]])))
    #expect(one.check() == [])
    let pages = try one.identities(.organization, limit: 1)
    #expect(pages.map(\.articleCount) == [4])
  }
}
