import NewsModel
import Testing

@testable import TextAnalysis

@Suite struct LongNamesTests {
  private static let table = aliasTable([
    .init(
      title: "Lake Office for Fish and Boats in Ruritania", kind: .organization,
      keys: [NameFolding.key(of: "Lake Office for Fish and Boats in Ruritania")])
  ])

  @Test(arguments: [
    (
      "the Anti-Smuggling Center of the [[org|Union of Lakes]] met",
      "the [[org|Anti-Smuggling Center of the Union of Lakes]] met"
    ),
    ("the [[org|Lake Court]] of [[loc|Ruritania]]", "the [[org|Lake Court of Ruritania]]"),
    ("The Parliament of [[loc|Ruritania]] met", "The [[org|Parliament of Ruritania]] met"),
    ("the head of [[loc|Ruritania]]", "the head of [[loc|Ruritania]]"),
    ("the president of the [[org|Lake Fund]]", "the president of the [[org|Lake Fund]]"),
    ("the Office of [[per|Ana Lo]]", "the Office of [[per|Ana Lo]]"),
    (
      "[[per|Ana Court]] of [[loc|Ruritania]]", "[[per|Ana Court]] of [[loc|Ruritania]]"
    ),
    (
      "the [[org|Lake Office for Fish and Boats]] in [[loc|Ruritania]] met",
      "the [[org|Lake Office for Fish and Boats in Ruritania]] met"
    ),
    (
      "the [[org|Lake Office]] for Fish and Boats in [[loc|Ruritania]]",
      "the [[org|Lake Office for Fish and Boats in Ruritania]]"
    ),
    (
      "the [[org|Lake Office]] in [[loc|Ruritania]]", "the [[org|Lake Office]] in [[loc|Ruritania]]"
    ),
    ("[[org|Ozols]] and [[org|Co Inc]] fell", "[[org|Ozols and Co Inc]] fell"),
    ("[[per|Ana Lo]] & [[org|Co. Ltd]] fell", "[[org|Ana Lo & Co. Ltd]] fell"),
    ("[[org|Ozols]] [[org|Co Inc]] fell", "[[org|Ozols Co Inc]] fell"),
    ("in [[loc|Riga]] and [[org|Co Inc]] fell", "in [[loc|Riga]] and Co Inc fell"),
    ("[[org|Ozols]] bought [[org|CO]]", "[[org|Ozols]] bought [[org|CO]]"),
    ("the Court\n\nof [[loc|Ruritania]]", "the Court\n\nof [[loc|Ruritania]]"),
  ])
  func `parts of long names`(found: String, expected: String) {
    let marked = MarkedText(found)
    let document = Document(marked.text)
    let spans = LongNames(aliases: Self.table).settle(
      marked.entitySpans(in: document), in: document)
    #expect(spans == MarkedText(expected).entitySpans(in: document))
  }
}
