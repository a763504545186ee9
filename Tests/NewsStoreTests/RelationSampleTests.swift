import NewsModel
import Testing

@testable import NewsStore

/// Relations that are counted in a sample of a page's articles.
struct RelationSampleTests {
  private static func store(sample: Int) throws -> ArticleStore {
    let store = try ArticleStore(relationSample: sample)
    var random = SeededGenerator(seed: 3)
    let withAgency = Set((0..<400).shuffled(using: &random).prefix(100))
    try store.save(
      (0..<400).map { number in
        let others = withAgency.contains(number) ? ["Tidal Agency"] : []
        return article("a\(number)", [["Harbour Union"] + others], year: 1900 + number / 4)
      })
    return store
  }

  private static func relation(in store: ArticleStore, of name: String) throws -> Relation {
    let page = try #require(try store.identities(.organization, matching: name, limit: 1).first)
    return try #require(try store.related(to: page.id, .organization, limit: 1).first)
  }

  @Test func countsOfASampleAreScaledAndSaySo() throws {
    let store = try Self.store(sample: 120)
    let relation = try Self.relation(in: store, of: "Harbour Union")
    #expect(relation.isEstimate)
    #expect((70...130).contains(relation.articleCount), "\(relation.articleCount)")
    #expect((70...130).contains(relation.sentenceCount), "\(relation.sentenceCount)")
    // The other page has so few articles that all are looked at.
    let back = try Self.relation(in: store, of: "Tidal Agency")
    #expect(!back.isEstimate)
    #expect((back.articleCount, back.sentenceCount) == (100, 100))
  }

  @Test func asManyAsTheLimitAreCountedOneByOne() throws {
    let relation = try Self.relation(in: Self.store(sample: 400), of: "Harbour Union")
    #expect(!relation.isEstimate)
    #expect((relation.articleCount, relation.sentenceCount) == (100, 100))
  }
}
