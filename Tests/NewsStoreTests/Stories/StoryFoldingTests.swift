import NewsModel
import Testing

@testable import NewsStore

@Suite struct StoryFoldingTests {
  let store: ArticleStore

  init() throws { store = try ArticleStore() }

  private static let body = (0..<12).map { number in
    "Envoys of \(number) states met on the island, number \(number * 7) on the list, and agreed."
  }.joined(separator: " ")

  private func article(
    _ key: String, _ text: String = body, headline: String = "Envoys agree", day: Int = 1,
    source: String? = nil
  ) -> AnalyzedArticle {
    let date = PublicationDate(year: 2020, month: 6, day: day)
    let article = Article(key: key, headline: headline, date: date, source: source, text: text)
    return AnalyzedArticle(article: article, analysis: Analysis(), model: "m")
  }

  private func keys() throws -> [String] { try store.articles(.all, limit: 99).map(\.key) }

  @Test func theSameWordsAreOneArticleOfSeveralSources() throws {
    try store.save([article("a", source: "Wire")])
    try store.save([
      article("b", Self.body.replacing(" ", with: "\n", maxReplacements: 3), source: "Post")
    ])
    #expect(try keys() == ["a"])
    #expect(try store.articleCount(.all) == 1)
    let copy = try #require(try store.annotated(key: "b"))
    #expect(copy.article.source == "Post")
    #expect(copy.article.text == Self.body)
    #expect(try store.key(after: "a") == "b")
    #expect(store.isWhole())
  }

  /// From wherever it is read: the second half of a list comes from its end.
  @Test func everyPartOfTheListIsAsInTheWhole() throws {
    let others = (0..<20).map { number in
      article("o\(number)", "Text \(number) of nothing else.", day: number / 3 + 1)
    }
    let folded = [2, 5].map { article("f\($0)", Self.body + " More \($0).", day: $0) }
    try store.save(others + [article("lead", Self.body, day: 1)] + folded)
    let whole = try keys()
    #expect(whole.count == 21)
    for offset in 0...22 {
      for limit in [0, 1, 4, 30] {
        let part = try store.articles(.all, offset: offset, limit: limit).map(\.key)
        #expect(part == Array(whole.dropFirst(offset).prefix(limit)), "\(offset) \(limit)")
      }
    }
  }

  @Test func aCopyOutlivesTheArticle() throws {
    try store.save([article("a", source: "Wire"), article("b"), article("c", source: "Post")])
    try store.delete([try #require(try store.annotated(key: "a")).id])
    #expect(try keys() == ["b"])
    #expect(try store.annotated(key: "c")?.article.source == "Post")
    #expect(try store.annotated(key: "a") == nil)
    try store.save([article("b", "Other words now.")])
    #expect(try keys().sorted() == ["b", "c"])
    #expect(store.isWhole())
  }

  @Test func shortArticlesAreNoCopies() throws {
    try store.save([article("a", "No news today."), article("b", "No news today.")])
    #expect(try keys().count == 2)
  }

  @Test func wireCopyIsFolded() throws {
    let longer = Self.body + " A further paragraph says what the others said about it in the end."
    try store.save([article("a"), article("b", longer, headline: "Island deal", day: 2)])
    try store.save([article("c", "Prefix. " + longer, headline: "Deal", day: 3)])
    try store.save([article("old", longer + " Old.", day: 28)])
    #expect(try keys() == ["old", "a"])
    #expect(try store.articleCount(.all) == 2)
    let lead = try #require(try store.articles(.all, limit: 9).last)
    #expect(lead.copies == 2)
    #expect(try store.articles(.story(lead.id), limit: 9).map(\.key) == ["c", "b", "a"])
    #expect(store.isWhole())
  }

  @Test func aStoryThatLosesItsLeadGetsAnother() throws {
    let longer = Self.body + " A further paragraph says what the others said about it in the end."
    try store.save([
      article("a"), article("b", longer, day: 2), article("c", "X " + longer, day: 3),
    ])
    try store.delete([try #require(try store.annotated(key: "a")).id])
    #expect(try keys() == ["b"])
    try store.save([article("b", "Wholly other words.", day: 2)])
    #expect(try keys() == ["c", "b"])
    #expect(try store.articles(.all, limit: 9).map(\.copies) == [0, 0])
    #expect(store.isWhole())
  }
}
