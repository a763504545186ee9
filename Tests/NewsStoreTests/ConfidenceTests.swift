import NewsModel
import Testing

@testable import NewsStore

@Suite struct ConfidenceTests {
  /// What an analysis says of how sure it is survives the archive to two digits.
  @Test(arguments: [0, 0.07, 0.35, 0.5, 0.59, 0.61, 0.95, 1] as [Float])
  func `confidence survives the archive`(confidence: Float) throws {
    var analysis = Analysis()
    analysis.identities = [Identity(kind: .organization, name: "Lake Fund")]
    analysis.entities = [
      Entity(kind: .organization, range: TextRange(0, 9), identity: 0, confidence: confidence)
    ]
    analysis.quotes = [Quote(kind: .direct, content: [TextRange(1, 4)], confidence: confidence)]
    let coded = AnalysisCoding.encode(analysis, text: "Lake Fund", headline: "")
    let decoded = try AnalysisCoding.decode(coded, text: "Lake Fund", headline: "")
    #expect(abs(decoded.entities[0].confidence - confidence) <= 0.002)
    #expect(abs(decoded.quotes[0].confidence - confidence) <= 0.002)
    #expect(decoded.entities[0].isDoubtful == analysis.entities[0].isDoubtful)
  }
}
