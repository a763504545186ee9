import NewsCore
import TerminalUI
import Testing

@testable import ReaderUI

/// The bar beside quotes and the speakers in the margin.
struct QuoteMarginTests {
  private static let article = SampleArticle(
    key: "pilots", headline: "Pilots ask for two more buoys", source: "Coast Wire",
    text: """
      “<<Tove Lind|We lost an hour at the bar every single night of this winter>>,” {{cue|said}} \
      {{source|[[person|Tove Lind]]}}, who has guided ships into the port for thirty years and now \
      speaks for all of its pilots and their boatmen, before she went on. \
      “<<+|Two buoys would end that>>.

      “<<+|And they cost less than one night of waiting>>.”

      {{source|[[person|Aro Nygaard]]}} {{cue|said}} <<~Aro Nygaard|that the board would look into \
      the matter in spring and that nothing had been promised>>.

      “<<?Aro Nygaard|It is only a question of money>>,” {{source|he}} {{cue|added}}.
      """)

  private func session(_ script: String) throws -> ReaderSession {
    try ReaderSession(
      keys("<enter>" + script), width: 80, height: 22, library: .sample([Self.article]))
  }

  @Test func barsAndSpeakersOverInterruptionsAndParagraphs() throws {
    let shown = try session("").rows
    let expected = """
       Dateline  Pilots ask for two more buoys                       s search  ? keys
       ──────────────────────────────────────────────────────────────────────────────
         Pilots ask for two more buoys
         Coast Wire         no organizations  2 people  3 quotes

       ┃ “We lost an hour at the bar every single night of this   Tove Lind
       ┃ winter,” said Tove Lind, who has guided ships into the
         port for thirty years and now speaks for all of its
       ┃ pilots and their boatmen, before she went on. “Two
       ┃ buoys would end that.

       ┃ “And they cost less than one night of waiting.”          Tove Lind

       ┆ Aro Nygaard said that the board would look into the      Aro Nygaard
       ┆ matter in spring and that nothing had been promised.

       ┃ “It is only a question of money,” he added.              Aro Nygaard?



         organization person location miscellaneous quote indirect
       ] next name  } next quote  t kinds  h back  / find  [ previous             All
      """
    #expect(
      shown == expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      "it shows:\n\(shown.joined(separator: "\n"))")
  }

  @Test func indirectSpeechIsSwitchedOff() throws {
    #expect(try session("").screen.contains("┆"))
    let without = try session("ti<esc>")
    #expect(!without.screen.contains("┆"))
    #expect(without.screen.contains("┃"))
    #expect(try session("ti<esc>}}").status.contains("Quote 3 of 3"))
  }

  @Test func doubtfulSpeakersAreMarked() throws {
    #expect(try session("}}}").status.contains("Quote 3 of 3, direct: Aro Nygaard?"))
    #expect(try session("}}}y").terminal.copied[0].contains("money”, Aro Nygaard?, in"))
    let list = try ReaderSession(
      keys("\""), width: 80, height: 22, library: .sample([Self.article]))
    #expect(list.screen.contains("Aro Nygaard?"))
  }

  @Test func aLongNameKeepsItsQuestionMark() {
    #expect(Doubt.marked("Konstantinos Papadopoulos", true, width: 10) == "Konstant…?")
    #expect(Doubt.marked("Konstantinos Papadopoulos", false, width: 10) == "Konstanti…")
    #expect(Doubt.marked("Aro", true, width: 10) == "Aro?")
  }
}
