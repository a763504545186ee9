import Testing
import TextAnalysis

@testable import dateline_model

@Suite struct ModelCardTests {
  private let card = ModelFile.card

  @Test func `the card describes the model that is built in`() {
    let checksum = ModelFile.builtIn.checksum(of: ModelCard.sections)
    #expect(card.contains(String(checksum, radix: 16)))
    #expect(card.contains(Analyzer.version))
  }

  @Test func `the card names every source and its licence`() {
    for source in Recipe.sources {
      #expect(card.contains("| \(source.name) |"))
      #expect(card.contains("| \(source.licence) |"))
    }
  }

  @Test func `the model is small enough to be built in`() {
    let sizes = ModelCard.sections.map { ModelFile.builtIn.section($0)?.count ?? 0 }
    #expect(sizes.allSatisfy { $0 > 0 })
    #expect(sizes.reduce(0, +) <= 24 << 20)
  }
}
