import NewsModel
import Testing

@testable import dateline_model

struct QuoteScoreTests {
  private let article = QuoteArticle(
    id: "a", text: "“We will go,” Berg said. It rained, she added.",
    attributions: [
      .init(source: [TextRange(18, 22)], cue: [], content: [TextRange(0, 17)]),
      .init(source: [TextRange(38, 41)], cue: [], content: [TextRange(29, 38)]),
    ])

  private func score(_ quotes: [Quote]) -> QuoteScore {
    var score = QuoteScore()
    score.add(article, quotes)
    return score
  }

  @Test func countsAllWhenAllIsFound() {
    let score = score([
      Quote(kind: .direct, content: [TextRange(3, 14)], source: TextRange(18, 22)),
      Quote(kind: .indirect, content: [TextRange(28, 38)], source: TextRange(40, 43)),
    ])
    #expect(score.direct.f1 == 100)
    #expect(score.speakers.right == 1)
    #expect(score.speakers.gold == 1)
  }

  @Test func countsNothingWhenNothingIsFound() {
    let score = score([])
    #expect(score.direct.f1 == 0)
    #expect(score.tokens.f1 == 0)
    #expect(score.pairs.f1 == 0)
    #expect(score.speakers.right == 0)
  }

  @Test func aWrongSpeakerCountsAgainstThePair() {
    let score = score([
      Quote(kind: .direct, content: [TextRange(3, 14)], source: TextRange(40, 43), confidence: 0.7)
    ])
    #expect(score.direct.right == 1)
    #expect(score.speakers.right == 0)
    #expect(score.pairs.right == 0)
    #expect(score.reliability[7].count == 1)
    #expect(score.reliability[7].right == 0)
  }
}
