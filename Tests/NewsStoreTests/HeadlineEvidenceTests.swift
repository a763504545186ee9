import NewsModel
import Testing

@testable import NewsStore

@Suite struct HeadlineEvidenceTests {
  /// An article that names both in the headline and in two sentences of the text.
  private func headlined(_ key: String, _ one: String, _ other: String) -> AnalyzedArticle {
    var headlined = article(key, [[one], [other]])
    headlined.article.headline = "\(one) seeks \(other)"
    let start = one.utf8.count + " seeks ".utf8.count
    headlined.analysis.headlineEntities = [
      Entity(kind: .organization, range: TextRange(0, one.utf8.count), identity: 0),
      Entity(
        kind: .organization, range: TextRange(start, start + other.utf8.count), identity: 1),
    ]
    return headlined
  }

  @Test func aHeadlineThatNamesBothIsASentenceOfThem() throws {
    let store = try ArticleStore()
    try store.save([
      headlined("1", "Lake Trust", "Hale Fund"), article("2", [["Lake Trust"], ["Hale Fund"]]),
      article("3", [["Riga Bank"]]),
    ])
    let ids = try ["Lake Trust", "Hale Fund", "Riga Bank"].map { name in
      try #require(try store.identities(.organization, matching: name, limit: 1).first).id
    }
    let relation = try #require(try store.relation(of: ids[0], with: ids[1]))
    #expect(relation.articleCount == 2)
    #expect(relation.sentenceCount == 1)
    #expect(relation.other.id == ids[1])
    #expect(try store.relation(of: ids[0], with: ids[2]) == nil)
    let passages = try store.evidence(ids[0], ids[1], limit: 9)
    #expect(passages.map(\.article.key) == ["1", "2"])
    let first = try #require(passages.first)
    #expect(first.text == "Lake Trust seeks Hale Fund")
    #expect(first.marks.map { first.text[$0] } == ["Lake Trust", "Hale Fund"])
    #expect(store.isWhole())
  }
}
