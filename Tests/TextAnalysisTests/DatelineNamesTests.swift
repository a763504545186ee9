import NewsModel
import Testing

@testable import TextAnalysis

/// Names in datelines, as the whole analysis finds them.
@Suite struct DatelineNamesTests {
  private static let analyzer = Analyzer()

  private func check(_ expected: String) {
    let text = MarkedText(expected).text
    let analysis = Self.analyzer.analyze(text)
    let head = analysis.entities.filter { $0.range.start < 40 }
    let marked = MarkedText.mark(text, head)
    #expect(marked == expected)
  }

  @Test(arguments: [
    "[[location|BRUSSELS]] — Ministers agreed on nothing at all.",
    "[[location|BRUSSELS]], 4 April 2023 — Ministers agreed on nothing at all.",
    "[[location|LAUSANNE]], 3 June 2016 — Ten swimmers will race for a cup.",
    "[[location|GENEVA]], 3 May ([[organization|Coast Wire]]) — Envoys left again.",
    "[[location|BEIJING]] - Envoys left again without a word.",
    "[[location|BEIJING]] ([[organization|Xinhua]]) -- Envoys left again.",
    "[[location|Beijing]], Nov. 7 ([[organization|Xinhua]]) -- Envoys left again.",
    "[[location|NEW YORK]]/[[location|LONDON]] — Traders went home early.",
    "[[location|RIO DE JANEIRO]], Aug 5 — Swimmers came from all over.",
    "[[location|SHARM EL-SHEIKH]], [[location|Egypt]] - Envoys left again.",
    "[[location|MOSCOW]], November 7. /[[organization|TASS]]/. Envoys left again.",
    "[[location|MOSCOW]], November 7. /[[organization|TASS]]/. The envoys left.",
    "[[location|OSLO]] – Snow fell for the ninth day.",
  ])
  func `places and agencies of datelines`(marked: String) { check(marked) }

  @Test func `an organization before a dash stays one`() {
    check("[[organization|NATO]] — the alliance — met again without a word.")
    check("The [[organization|United Nations]] - not for the first time - failed.")
  }

  @Test func `words in capitals before a dash are no place`() {
    let analysis = Self.analyzer.analyze("EXCLUSIVE — The harbour will close.")
    #expect(analysis.entities.isEmpty)
  }

  private func places(_ text: String) -> [String] {
    Self.analyzer.analyze(text).identities.filter { $0.kind == .location }.map(\.name)
  }

  @Test func `pages of places do not shout`() {
    #expect(places("BRUSSELS — Ministers met. Rain fell on Brussels.") == ["Brussels"])
    #expect(places("BRUSSELS — Ministers met in the rain.") == ["Brussels"])
    #expect(places("RIO DE JANEIRO, Aug 5 — Swimmers met.") == ["Rio de Janeiro"])
    #expect(places("BAD KREMSEL-AN-DER-OZE, 5 May — Swimmers met.").first?.hasPrefix("Bad") == true)
    #expect(places("Envoys came from the UAE and the USA.") == ["UAE", "USA"])
  }

  @Test func `a dateline without end is none`() {
    for text in ["BRUSSELS", "BRUSSELS,", "BRUSSELS, 3 May (", "(", "/", ", — ", "— —", "A/"] {
      _ = Self.analyzer.analyze(text)
      let document = Document(text)
      #expect(DatelineHead(document) == nil)
    }
  }
}
