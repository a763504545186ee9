import NewsModel
import Testing

@testable import NewsStore

/// Analyses that nobody would make, of texts that nobody would write.
@Suite struct RandomAnalysisTests {
  private static let pieces = [
    "UN", "Ødegård", "said", "“", "”", " ", " ", " ", ", ", ". ", "\n\n", "2017", "C++", "日本", "🙂",
  ]

  private struct Maker {
    var random: SeededGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }
    mutating func isTrue() -> Bool { number(0...1) == 1 }

    mutating func text(_ count: Int) -> String {
      (0..<count).map { _ in RandomAnalysisTests.pieces.randomElement(using: &random)! }.joined()
    }

    /// Offsets on the bounds of scalars.
    mutating func range(in text: String) -> TextRange {
      let scalars = text.unicodeScalars
      let places = [number(0...scalars.count), number(0...scalars.count)].sorted()
      let offsets = places.map { place in
        text.utf8.distance(
          from: text.startIndex, to: scalars.index(scalars.startIndex, offsetBy: place))
      }
      return TextRange(offsets[0], offsets[1])
    }

    mutating func ranges(_ count: Int, in text: String) -> [TextRange] {
      (0..<count).map { _ in range(in: text) }
    }

    mutating func kind() -> EntityKind { .allCases.randomElement(using: &random)! }

    /// One that comes back as it was: in 255ths.
    mutating func confidence() -> Float { Float(number(0...255)) / 255 }

    mutating func entities(_ text: String, of identities: Int) -> [Entity] {
      guard identities > 0 else { return [] }
      return (0..<number(0...20)).map { _ in
        Entity(
          kind: kind(), range: range(in: text), identity: number(0...identities - 1),
          confidence: confidence())
      }
    }

    mutating func identity() -> Identity {
      Identity(
        kind: kind(), name: text(2), aliases: (0..<number(0...2)).map { _ in text(3) },
        canonicalName: isTrue() ? text(2) : nil)
    }

    mutating func quote(_ text: String, of identities: Int) -> Quote {
      Quote(
        kind: QuoteKind.allCases.randomElement(using: &random)!,
        content: ranges(number(1...3), in: text), cue: isTrue() ? range(in: text) : nil,
        source: isTrue() ? range(in: text) : nil,
        speaker: identities > 0 && isTrue() ? number(0...identities - 1) : nil,
        confidence: confidence())
    }

    mutating func analysis(_ text: String, _ headline: String) -> Analysis {
      let identities = (0..<number(0...12)).map { _ in identity() }
      var analysis = Analysis(
        sentences: ranges(number(0...10), in: text),
        entities: entities(text, of: identities.count),
        headlineEntities: entities(headline, of: identities.count), identities: identities)
      for _ in 0..<number(0...6) { analysis.quotes.append(quote(text, of: identities.count)) }
      guard !identities.isEmpty, !analysis.sentences.isEmpty else { return analysis }
      for _ in 0..<number(0...4) {
        analysis.ties.append(
          Tie(
            kind: TieKind.allCases.randomElement(using: &random)!,
            subject: number(0...identities.count - 1), object: number(0...identities.count - 1),
            sentence: number(0...analysis.sentences.count - 1),
            office: isTrue() ? range(in: text) : nil, isFormer: isTrue()))
      }
      return analysis
    }
  }

  @Test func anyAnalysisComesBack() throws {
    var maker = Maker(random: SeededGenerator(seed: 7))
    for _ in 0..<500 {
      let (text, headline) = (maker.text(maker.number(0...80)), maker.text(maker.number(0...8)))
      let analysis = maker.analysis(text, headline)
      let coded = AnalysisCoding.encode(analysis, text: text, headline: headline)
      #expect(
        try AnalysisCoding.decode(coded, text: text, headline: headline) == analysis, "\(text)")
    }
  }

  /// What is read of an article is what was packed of it, and the text can be read alone.
  @Test func anyArticleComesBack() throws {
    var maker = Maker(random: SeededGenerator(seed: 8))
    for _ in 0..<100 {
      let field = { (maker: inout Maker) in maker.isTrue() ? maker.text(maker.number(0...5)) : nil }
      let article = Article(
        key: "a", headline: maker.text(4), byline: field(&maker), dateline: field(&maker),
        url: field(&maker), text: maker.text(maker.number(0...60)))
      let analysis = maker.analysis(article.text, article.headline)
      let content = ArticleContent(article, analysis)
      var read = Article(key: "a", headline: article.headline, text: "")
      #expect(try content.complete(&read) == analysis)
      #expect(read == article)
      #expect(try ArticleContent.text(content.words) == article.text)
    }
  }
}
