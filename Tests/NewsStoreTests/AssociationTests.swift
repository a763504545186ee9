import Testing

@testable import NewsStore

@Suite struct AssociationTests {
  private func strength(
    _ together: Int, sentences: Int = 0, _ first: Int, _ second: Int, of articles: Int = 10_000
  ) -> Double {
    Association.strength(
      together: together, sentences: sentences, articlesOfFirst: first, articlesOfSecond: second,
      articles: articles)
  }

  @Test func fameAloneIsNoTie() {
    // A name in half of all articles stands with everybody; one in 40 does so for a reason.
    #expect(strength(20, 40, 40) > strength(20, 40, 5_000) * 5)
    #expect(abs(strength(20, 40, 5_000)) < 0.001)
  }

  @Test func onePairSeenOnceHeadsNoList() {
    #expect(strength(1, 1, 1) < strength(12, 40, 60))
    #expect(strength(1, sentences: 1, 1, 1) < strength(12, sentences: 12, 40, 60))
  }

  @Test func sharedSentencesBringNamesCloser() {
    #expect(strength(10, sentences: 10, 40, 40) > strength(10, sentences: 1, 40, 40))
    #expect(strength(10, sentences: 1, 40, 40) > strength(10, 40, 40))
  }

  @Test func moreMeetingsAreStronger() {
    let values = [1, 2, 5, 10, 20, 40].map { strength($0, 40, 40) }
    #expect(values == values.sorted())
    #expect(values.allSatisfy { 0...1 ~= $0 })
  }

  @Test func lessThanChanceIsBelowZero() {
    #expect(strength(1, 1_000, 1_000) < 0)
  }

  @Test(arguments: [(0, 5, 5, 100), (5, 5, 5, 5), (1, 0, 5, 100), (1, 5, 0, 100), (0, 0, 0, 0)])
  func countsThatSayNothing(together: Int, first: Int, second: Int, articles: Int) {
    #expect(strength(together, first, second, of: articles) == 0)
  }
}
