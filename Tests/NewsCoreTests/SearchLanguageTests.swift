import Foundation
import NewsCore
import NewsModel
import Testing

/// The table that help, the search screen and the README show.
@Suite struct SearchLanguageTests {
  @Test func everyExampleIsReadAsItStands() throws {
    for (example, _) in SearchLanguage.rows {
      let read = try SearchQueryParser.parse(example, today: 0)
      #expect(try SearchQueryParser.parse(read.expression.description, today: 0) == read)
    }
  }

  /// With title bar, rule and field it fills a terminal of 80×24 at most.
  @Test func theTableFitsASmallTerminal() {
    #expect(SearchLanguage.rows.count <= 21)
    for (example, meaning) in SearchLanguage.rows {
      #expect(example.count < 24)
      #expect(meaning.count <= 52)
    }
  }

  @Test func theREADMEShowsTheLanguageAsItIs() throws {
    let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: readme, encoding: .utf8)
    #expect(text.contains("<!-- search -->\n" + SearchLanguage.markdown + "\n<!-- /search -->"))
  }
}
