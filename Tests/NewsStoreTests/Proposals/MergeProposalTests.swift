import NewsModel
import Testing

@testable import NewsStore

@Suite struct MergeProposalTests {
  private func proposals(
    _ articles: [AnalyzedArticle], title: (String, EntityKind) -> String? = { _, _ in nil }
  ) throws -> [MergeProposal] {
    let store = try ArticleStore()
    try store.save(articles)
    return try store.mergeProposals(limit: 50, title: title)
  }

  @Test func aNameInTwoSpellingsIsProposedWithItsPassages() throws {
    let found = try proposals([
      article("1", [["Lake Defenders Front", "Riga Bank"]]),
      article("2", [["Lake Defenders Front", "Riga Bank"]]),
      article("3", [["Lake Defender Front", "Riga Bank"]]), article("4", [["Hale Council"]]),
    ])
    let proposal = try #require(found.first)
    #expect(proposal.first.name == "Lake Defenders Front")
    #expect(proposal.second.name == "Lake Defender Front")
    #expect(proposal.evidence.contains(.spelling("defenders", "defender")))
    #expect(proposal.passages.map(\.article.key) == ["2", "3"])
    #expect(found.count == 1)
  }

  @Test func theSameCompanySpeaksForAProposalAndArticlesWithBothAgainst() throws {
    let spellings = ["Lake Defenders Front", "Lake Defender Front"]
    let rest = (1...20).map { article("rest \($0)", [["Name \($0)"]]) }
    func score(_ articles: [AnalyzedArticle]) throws -> Double {
      try #require(try proposals(articles + rest).first).score
    }
    let alike = try score(spellings.map { article($0, [[$0, "Riga Bank", "Hale Fund"]]) })
    let other = try score([
      article("1", [[spellings[0], "Riga Bank"]]), article("2", [[spellings[1], "Hale Fund"]]),
    ])
    let apart = try score([
      article("1", [[spellings[0], "Riga Bank"]]), article("2", [[spellings[1], "Hale Fund"]]),
      article("3", [spellings]),
    ])
    #expect(alike > other)
    #expect(other > apart)
  }

  @Test func oneWordNearlySpelledAlikeProvesLess() throws {
    func score(_ names: [String]) throws -> Double {
      let articles = names.enumerated().map { article("\($0)", [[$1, "Riga Bank"]]) }
      return try #require(try proposals(articles).first).score
    }
    #expect(
      try score(["Boltons", "Bostons"])
        < score(["Lake Boltons Front", "Lake Bostons Front"]))
  }

  @Test func anAcronymWithoutEnoughContextIsProposed() throws {
    let found = try proposals([
      article("1", [["International Criminal Court", "ICC=International Criminal Court"]]),
      article("2", [["International Cricket Council", "ICC=International Cricket Council"]]),
      article("3", [["ICC"]]),
    ])
    #expect(
      found.filter { $0.evidence.contains(.shortName("ICC", articles: 1)) }
        .map(\.first.name).sorted()
        == ["International Cricket Council", "International Criminal Court"])
  }

  @Test func whatTheGazetteersKnowIsProposed() throws {
    let found = try proposals([
      article("1", [["Burma Road Trust"]]), article("2", [["Hale Union"]]),
    ]) { name, _ in ["Burma Road Trust", "Hale Union"].contains(name) ? "Hale Union" : nil }
    #expect(found.first?.evidence.contains(.gazetteer("Hale Union")) == true)
  }

  @Test func whatTheGazetteersKnowApartSinks() throws {
    let articles = [article("1", [["Hunan Trust"]]), article("2", [["Henan Trust"]])]
    let alone = try #require(try proposals(articles).first)
    let known = try #require(try proposals(articles) { name, _ in name }.first)
    #expect(
      known.evidence.contains(.knownApart("Hunan Trust", "Henan Trust"))
        || known.evidence.contains(.knownApart("Henan Trust", "Hunan Trust")))
    #expect(known.score < alone.score)
  }

  @Test func whatIsOneAlreadyIsNot() throws {
    #expect(
      try proposals([
        article("1", [["SCO=Shanghai Cooperation Organization"]]),
        article("2", [["Shanghai Cooperation Organisation"]]), article("3", [["SCO"]]),
      ]) == [])
    #expect(try proposals([]) == [])
  }

  @Test func noMoreThanTheLimitAreGiven() throws {
    let store = try ArticleStore()
    try store.save((1...9).map { article("\($0)", [["Lake\($0)land Defenders Front"]]) })
    #expect(try store.mergeProposals(limit: 0) { _, _ in "one" } == [])
    #expect(try store.mergeProposals(limit: 3) { _, _ in "one" }.count == 3)
  }
}
