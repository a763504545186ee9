import NewsModel
import Testing

@testable import TextAnalysis

@Suite struct KnownNamesTests {
  private let text = Document("The Lake Fund met Ana Lo in Riga. The LF left.")
  private var spans: [EntitySpan] {
    MarkedText("The [[org|Lake Fund]] met [[per|Ana Lo]] in [[loc|Riga]]. The [[org|LF]] left.")
      .entitySpans(in: text)
  }

  @Test(arguments: [
    ("LAKE FUND MEETS ANA LO IN RIGA", "[[org|LAKE FUND]] MEETS [[per|ANA LO]] IN [[loc|RIGA]]"),
    ("Lake Fund Meets Lo Again", "[[org|Lake Fund]] Meets [[per|Lo]] Again"),
    ("LF SEES RIGA’S LAKE", "[[org|LF]] SEES [[loc|RIGA]]’S LAKE"),
    ("NOBODY ELSE KNOWN HERE", "NOBODY ELSE KNOWN HERE"),
    ("", ""),
  ])
  func `headlines show the names of the text`(headline: String, marked: String) {
    let document = Document(headline)
    let found = KnownNames(spans, in: text).mentions(in: 0..<document.tokens.count, of: document)
    let expected = MarkedText(marked).entitySpans(in: document)
    #expect(found == expected)
  }

  @Test(arguments: [
    ("LEADERS MEET IN ASTANA FOR TALKS", true, false),
    ("Leaders Meet in Astana for Border Talks", false, true),
    ("The leaders met in Astana for talks.", false, false),
    ("Lake Fund", false, false),
    ("UN", false, false),
    ("NATO and the EU agree on a plan", false, false),
  ])
  func `case of a line`(line: String, capitals: Bool, title: Bool) {
    let document = Document(line)
    let lineCase = LineCase(of: 0..<document.tokens.count, in: document)
    #expect((lineCase == .capitals) == capitals)
    #expect((lineCase == .title) == title)
  }
}
