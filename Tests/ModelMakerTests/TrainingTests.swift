import NewsModel
import Testing
import TextAnalysis

@testable import dateline_model

@Suite struct TrainingTests {
  private static let person = ["Ann", "Bo", "Cy", "Dee"]

  private static func whole(_ kind: EntityKind) -> UInt32 {
    1 << UInt32(EntityTag(.whole, kind).rawValue)
  }

  /// Sentences in which a word after "Mr" is a person and one after "in" a place.
  private func examples(_ count: Int) -> [Example] {
    var generator = SeededGenerator(seed: 9)
    return (0..<count).map { _ in
      let name = Self.person.randomElement(using: &generator) ?? "Ann"
      let place = ["Rome", "Oslo", "Lima"].randomElement(using: &generator) ?? "Rome"
      var document = LabelledDocument()
      let outside = LabelledDocument.outside
      document.append(
        ["Mr", name, "lives", "in", place, "."],
        [outside, Self.whole(.person), outside, outside, Self.whole(.location), outside])
      return Example(document: document, weight: 1)
    }
  }

  private func make(_ examples: [Example]) -> [UInt8] {
    let maker = ModelMaker(
      tables: [], settings: Trainer.Settings(epochs: 2, rate: 0.2, seed: 1), groups: .all,
      work: nil,
      progress: Progress(isQuiet: true))
    return ModelFile.encode(maker.make(examples))
  }

  @Test func `a tagger learns, and the same one each time`() throws {
    let bytes = make(examples(60))
    let tagger = try #require(EntityTagger(ModelStorage(bytes).model))
    var document = LabelledDocument()
    document.append(["Mr", "Zed", "lives", "in", "Kiel", "."], Array(repeating: 0, count: 6))
    let found = tagger.tag(document.sequence)
    #expect(found.map(\.kind) == [.person, .location])
    #expect(found.map(\.tokens) == [1..<2, 4..<5])
    #expect(found.allSatisfy { $0.confidence > 0.5 && $0.confidence <= 1 })
    #expect(make(examples(60)) == bytes)
  }

  @Test func `a sure tagger's dispute frees silver labels only`() {
    var example = examples(1)[0]
    example.isSilver = true
    let found = [EntitySpan(kind: .organization, tokens: 1..<2, confidence: 0.9)]
    let cleaned = SilverCleaning.cleaned(example, found)
    #expect(cleaned.document.allowed[1] == LabelledDocument.anyTag)
    #expect(cleaned.document.allowed[4] == example.document.allowed[4])
    let unsure = [EntitySpan(kind: .organization, tokens: 1..<2, confidence: 0.5)]
    #expect(SilverCleaning.cleaned(example, unsure).document.allowed == example.document.allowed)
    example.isSilver = false
    #expect(SilverCleaning.cleaned(example, found).document.allowed == example.document.allowed)
  }

  @Test func `scores count exact names`() {
    var score = SpanScore()
    let gold = [
      EntitySpan(kind: .person, tokens: 0..<2, confidence: 1),
      EntitySpan(kind: .location, tokens: 3..<4, confidence: 1),
    ]
    let found = [
      EntitySpan(kind: .person, tokens: 0..<2, confidence: 0.4),
      EntitySpan(kind: .organization, tokens: 3..<4, confidence: 1),
    ]
    score.add(found: found, gold: gold)
    #expect(score.f1([.person]) == 100)
    #expect(score.f1(SpanScore.main) == 50)
    #expect(score.recall([.location]) == 0)
  }
}
