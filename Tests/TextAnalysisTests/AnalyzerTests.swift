import NewsModel
import Testing

@testable import TextAnalysis

@Suite struct AnalyzerTests {
  private let analyzer = Analyzer()

  /// The name under which the built-in model files the only organization or place of a sentence.
  private func canonicalName(_ sentence: String) -> String? {
    analyzer.analyze(sentence).identities.first?.canonicalName
  }

  @Test(arguments: [
    ("Envoys of the SCO met.", "Shanghai Cooperation Organization"),
    ("Envoys of the Shanghai Cooperation Organisation met.", "Shanghai Cooperation Organization"),
    ("Envoys of the United Nations met.", "United Nations"),
    ("Envoys of the UN Security Council met.", "United Nations Security Council"),
    ("Envoys of the U.N. Security Council met.", "United Nations Security Council"),
    ("Officers of the International Criminal Police Organization met.", "Interpol"),
    ("Officers of INTERPOL met.", "Interpol"),
    (
      "Envoys of the Organisation for Security and Cooperation in Europe met.",
      "Organization for Security and Co-operation in Europe"
    ),
  ])
  func `the model knows well-known names`(sentence: String, name: String) {
    #expect(canonicalName(sentence) == name)
  }

  @Test func `names of the headline follow the text`() {
    let analysis = analyzer.analyze(
      "The Lake Fishing Council (LFC) met in Vienna, Secretary-General Ana Lo said.",
      headline: "LFC MEETS IN VIENNA, LO SAYS SO")
    let headline = analysis.headlineEntities.map { analysis.identities[$0.identity].name }
    #expect(headline == ["Lake Fishing Council", "Vienna", "Ana Lo"])
  }

  @Test func `an empty text has nothing`() {
    #expect(analyzer.analyze("") == Analysis())
  }

  @Test func `sentences are trimmed`() {
    let text = " \n One came. Two left. \n"
    let sentences = analyzer.analyze(text).sentences.map { text[$0] }
    #expect(sentences == ["One came.", "Two left."])
  }
}
