import Foundation
import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// Key journeys through the real loop.
struct JourneyTests {
  @Test func quitsWithQOnTheFirstScreenOnly() throws {
    #expect(try ReaderSession("q").hasQuit)
    #expect(try !ReaderSession("<enter>q").hasQuit)
    #expect(try ReaderSession("<enter>qq").hasQuit)
    #expect(try ReaderSession("<^c>").hasQuit)
  }

  @Test(arguments: ["h", "<esc>", "<bs>", "<left>"])
  func otherKeysForBackDoNotQuit(key: String) throws {
    let session = try ReaderSession(key)
    #expect(!session.hasQuit)
    #expect(session.status.contains("q quits"))
  }

  @Test func backAndForwardKeepTheScreenExactly() throws {
    let there = try ReaderSession("jj<enter>}]", height: 12)
    let back = try ReaderSession("jj<enter>}]<enter>jj<^o>", height: 12)
    #expect(back.rows.dropLast() == there.rows.dropLast())
    #expect(back.canvas.cells.dropLast(80) == there.canvas.cells.dropLast(80))
    let page = try ReaderSession("jj<enter>}]<enter>jj", height: 12)
    let forward = try ReaderSession("jj<enter>}]<enter>jj<^o><tab>", height: 12)
    #expect(forward.rows == page.rows)
  }

  @Test func thereIsNothingAheadAfterANewTurn() throws {
    #expect(try ReaderSession("<enter>h<tab>").title.contains("Lighthouse Board passes audit"))
    #expect(try ReaderSession("<enter>hO<esc><tab>").title.contains("All organizations"))
    #expect(try ReaderSession("<enter>hj<enter>h<tab><tab>").status.contains("last place"))
  }

  @Test func followsANameToItsPageAndTheEvidence() throws {
    let article = "G<up><enter>"
    #expect(try ReaderSession(article + "]").status.contains("Northern Harbour Union"))
    #expect(try ReaderSession(article + "]<enter>").title.contains("Northern Harbour Union · 3"))
    let evidence = try ReaderSession(article + "]<enter><enter>")
    #expect(evidence.title.contains("1 passage with Northern Harbour Union and"))
    #expect(try ReaderSession(article + "]<enter><enter><enter>").title.contains("Storm closes"))
  }

  @Test func jumpsStopAtTheEndsWithASentence() throws {
    #expect(try ReaderSession("G<enter>]").status.contains("No further name."))
    #expect(try ReaderSession("G<enter>{").status.contains("No earlier quote."))
    #expect(try ReaderSession("j<enter>}}").status.contains("No further quote."))
  }

  @Test func quotesAreVisitedOnceEach() throws {
    let article = "G<up><enter>"
    #expect(try ReaderSession(article + "}").status.contains("Quote 1 of 2, direct: Ines Ødegård"))
    #expect(try ReaderSession(article + "}}").status.contains("Quote 2 of 2"))
    #expect(try ReaderSession(article + "}}{").status.contains("Quote 1 of 2"))
  }

  @Test func aFocusedQuoteLeadsToItsSpeaker() throws {
    #expect(try ReaderSession("G<up><enter>}<enter>").title.contains("Ines Ødegård"))
  }

  @Test func hiddenKindsAreNotVisited() throws {
    let session = try ReaderSession("G<up><enter>to<esc>]")
    #expect(session.status.contains("location: Lübeck"))
  }

  @Test func filterNarrowsTheList() throws {
    #expect(try ReaderSession("/storm").title.contains("1 · filter “storm”"))
    #expect(try ReaderSession("/mariners<enter>").title.contains("· 2 ·"))
    #expect(try ReaderSession("/storm<enter><esc>").title.contains("All articles · 6"))
    #expect(try ReaderSession("/xyz").screen.contains("No article matches “xyz”."))
  }

  @Test func findsInAnArticle() throws {
    let article = "G<up><enter>"
    #expect(try ReaderSession(article + "/ports<enter>").status.contains("Match 1 of 2"))
    #expect(try ReaderSession(article + "/ports<enter>n").status.contains("Match 2 of 2"))
    #expect(try ReaderSession(article + "/ports<enter>nn").status.contains("Match 1 of 2"))
    #expect(try ReaderSession(article + "/ports<enter>N").status.contains("Match 2 of 2"))
    #expect(try ReaderSession(article + "/Ports<enter>").status.contains("not in this article"))
    #expect(try ReaderSession(article + "n").status.contains("Nothing was searched"))
  }

  @Test func openedArticlesAreRead() throws {
    #expect(try ReaderSession("<enter>h").title.contains("5 unread"))
    #expect(try ReaderSession("<enter>hm").title.contains("6 unread"))
  }

  @Test func changesAreUndoneAndRedone() throws {
    #expect(try ReaderSession("m").title.contains("5 unread"))
    #expect(try ReaderSession("mu").title.contains("6 unread"))
    #expect(try ReaderSession("muU").title.contains("5 unread"))
    #expect(try ReaderSession("u").status.contains("Nothing to undo."))
  }

  @Test func copiesAQuoteWithItsCitation() throws {
    let session = try ReaderSession("G<up><enter>}}y")
    #expect(
      session.terminal.copied == [
        "“The register belongs to the ports … and it will stay open”, Ines Ødegård (NHU "
          + "Secretary), in *NHU opens its port register*, Coast Wire, 2019-05-12"
      ])
  }

  @Test func copiesAQuoteOfTheListWithItsCitation() throws {
    #expect(
      try ReaderSession("\"y").terminal.copied == [
        "“The Mariners' Relief Fund has our trust”, Tomás Vidal (Lighthouse Board), in "
          + "*Lighthouse Board passes audit*, Coast Wire, 2022-06-30"
      ])
  }

  @Test func reportedSpeechIsCitedAsSuch() throws {
    #expect(
      try ReaderSession("jjj<enter>}y").terminal.copied == [
        "that the seal would save a week of paper in every port, according to Tomás Vidal, in "
          + "*Survey ships to share one seal*, Coast Wire, 2019-11-03"
      ])
  }

  @Test func quotesStandUnderTheirSpeakersAndBack() throws {
    #expect(try ReaderSession("\"v").title.contains("All quotes · 6 · by speaker"))
    #expect(try ReaderSession("\"jjv").status.contains("By speaker"))
    #expect(try ReaderSession("\"jjvj").status.contains("2/6"))
    #expect(try ReaderSession("\"vG").screen.contains("unknown speaker"))
    #expect(try ReaderSession("\"vvk").rows.dropLast() == ReaderSession("\"").rows.dropLast())
  }

  @Test func searchOpensWithTheWordsMarked() throws {
    let session = try ReaderSession("sregister<enter><enter>n")
    #expect(session.title.contains("NHU opens its port register"))
    #expect(session.status.contains("Match"))
  }

  @Test func searchesByOrganizationUnderAnyName() throws {
    #expect(try ReaderSession("sorg:nhu<enter>").title.contains("3 articles"))
    #expect(try ReaderSession("sorg:\"tidal survey\"<enter>").title.contains("3 articles"))
  }

  @Test func resultsStandNewestOrBestFirst() throws {
    #expect(try ReaderSession("sport<enter>v").title.contains("· best match"))
    #expect(try ReaderSession("sport<enter>v").status.contains("Best match first."))
    #expect(try ReaderSession("sport<enter>vv").title.contains("· newest"))
    #expect(try ReaderSession("sport<enter>:order<enter>").title.contains("· best match"))
    #expect(try ReaderSession("sport<enter>v/s").title.contains("· newest"))
  }

  @Test func aFilterThatCannotBeReadLeavesTheListAndStaysOpen() throws {
    let session = try ReaderSession("/storm (<enter>")
    #expect(session.status.contains("filter: storm ("))
    #expect(session.rows[session.rows.count - 2].contains("never closed"))
    #expect(session.title.contains("· 1 ·"))
    #expect(session.screen.contains("Storm closes"))
    let mended = try ReaderSession("/storm OR (<enter>seal)<enter>")
    #expect(mended.title.contains("All articles · 2 · filter “storm OR (seal)”"))
    #expect(try ReaderSession("/storm OR (<esc>").title.contains("All articles · 6"))
  }

  @Test func theWordBeingTypedIsABeginning() throws {
    #expect(try ReaderSession("/lig").title.contains("· 3 ·"))
    #expect(try ReaderSession("/lig<enter>").title.contains("· 3 ·"))
    #expect(try ReaderSession("/lig storm").title.contains("· 0 ·"))
  }

  @Test func withoutAQueryNothingIsOpened() throws {
    let session = try ReaderSession("sstorm<bs><bs><bs><bs><bs><enter><enter>")
    #expect(session.status.contains("Nothing is found."))
    #expect(session.title.contains("Search the archive"))
  }

  @Test func theCaretIsSeenUnderALongQuery() throws {
    let session = try ReaderSession("s" + String(repeating: "harbour ", count: 20) + "is:open")
    let caret = try #require(session.rows.firstIndex { $0.hasSuffix("^") })
    let column = session.rows[caret].count - 1
    #expect(session.rows[caret - 1].dropFirst(column).hasPrefix("open"))
  }

  @Test func aQueryThatCannotBeReadShowsWhere() throws {
    let session = try ReaderSession("safter:never")
    #expect(session.screen.contains("^"))
    #expect(!session.screen.lowercased().contains("sql"))
  }

  @Test func commandsWorkByName() throws {
    #expect(try ReaderSession(":quit<enter>").hasQuit)
    #expect(try ReaderSession(":all-org<enter>").title.contains("All organizations"))
    #expect(try ReaderSession(":search storm<enter>").title.contains("Search “storm” · 1 article"))
    #expect(try ReaderSession(":nonsense<enter>").status.contains("no command “nonsense”"))
    #expect(try ReaderSession(":<esc>").status.contains("open"))
  }

  @Test func aKeyWithoutMeaningSaysSo() throws {
    #expect(try ReaderSession("Z").status.contains("Z does nothing here"))
  }

  @Test func aCommandThatDoesNotApplySaysWhy() throws {
    #expect(try ReaderSession("G<enter>o").status.contains("No organizations in this article."))
    #expect(try ReaderSession("G<enter><enter>").status.contains("Nothing to follow here"))
  }

  @Test func clicksSelectFollowAndScroll() throws {
    let click = TerminalEvent.mouse(MouseEvent(.click, at: Point(x: 20, y: 3)))
    let open = TerminalEvent.mouse(MouseEvent(.doubleClick, at: Point(x: 20, y: 3)))
    #expect(try ReaderSession([click], height: 12).status.contains("3/6"))
    #expect(try ReaderSession([open], height: 12).title.contains("Ports agree"))
    let name = TerminalEvent.mouse(MouseEvent(.click, at: Point(x: 20, y: 4)))
    let session = try ReaderSession([open, name], height: 12)
    #expect(session.title.contains("Northern Harbour Union · 3 articles"))
    let wheel = TerminalEvent.mouse(MouseEvent(.scrollDown, at: Point(x: 5, y: 5)))
    #expect(try ReaderSession([wheel], height: 12).status.contains("4/6"))
  }

  @Test func resizingAtAnyMomentKeepsThePlace() throws {
    let small = TerminalEvent.resize(Size(width: 20, height: 5))
    let narrow = TerminalEvent.resize(Size(width: 40, height: 12))
    let events = keys("G<up><enter>}}") + [small, narrow]
    let session = try ReaderSession(events + keys(""), width: 80, height: 12)
    #expect(session.screen.contains("The register belongs"))
  }

  @Test func pastingIntoAFieldStaysOneLine() throws {
    let session = try ReaderSession(keys("s") + [.paste("storm\nclosed")])
    #expect(session.status.hasPrefix(" search: storm closed"))
  }

  @Test func hostileTextIsVisibleButHarmless() throws {
    let article = SampleArticle(
      key: "x", headline: "A\u{1B}[31mB\u{202E}C\u{7}", text: "Line\u{1B}]0;x\u{7} \u{9B}2J end")
    let library = try Library.sample([article])
    let session = try ReaderSession(keys("<enter>"), library: library)
    let bad = session.canvas.cells.flatMap(\.text.unicodeScalars).filter {
      $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
    }
    #expect(bad.isEmpty)
    #expect(session.screen.contains("␛[31mB"))
  }

  /// Articles that another process takes in appear with the next frame.
  @Test func changesOfOthersAreNoticed() throws {
    let path = NSTemporaryDirectory() + "dateline-\(UUID().uuidString).sqlite"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let library = try Library.open(at: path)
    let other = try Library.open(at: path)
    let terminal = ImportingTerminal(into: other)
    var reader = Reader(library)
    reader.run(on: terminal)
    #expect(terminal.titles.first?.contains("All articles · 0") == true)
    #expect(terminal.titles.last?.contains("All articles · 1 · 1 unread") == true)
  }

  @Test func anEmptyArchiveSaysSo() throws {
    let session = try ReaderSession(keys("<enter>]}o"), library: .sample([]))
    #expect(session.screen.contains("No articles here yet."))
    #expect(!session.hasQuit)
  }

  /// Any keys at any size: never a crash, and every frame as large as the terminal.
  @Test func randomKeysNeverBreakTheReader() throws {
    var random = SplitMix(seed: 7)
    let script = Command.allCases.flatMap(\.keys).filter {
      $0 != .control("c") && $0 != .character("Q") && $0 != .character("q")
    }
    for _ in 0..<30 {
      var events: [TerminalEvent] = []
      for _ in 0..<60 {
        events.append(.key(script[Int(random.next() % UInt64(script.count))]))
        if random.next() % 12 == 0 {
          let (w, h) = (Int(random.next() % 150), Int(random.next() % 40))
          events.append(.resize(Size(width: w, height: h)))
        }
      }
      let session = try ReaderSession(events)
      #expect(session.terminal.frames.count >= events.count)
    }
  }
}

/// A terminal during whose wait an article is imported, as from another process.
private final class ImportingTerminal: Terminal {
  let size = Size(width: 80, height: 20)
  private(set) var titles: [String] = []
  private let library: Library
  private var waits = 0

  init(into library: Library) { self.library = library }

  func show(_ canvas: Canvas, cursor: Point?) { titles.append(canvas.rows[0]) }

  func nextEvent(timeout milliseconds: Int?) -> TerminalEvent? {
    guard milliseconds != 0 else { return nil }
    waits += 1
    if waits == 1 { importArticle() }
    return waits < 3 ? nil : .hangUp
  }

  private func importArticle() {
    let file = NSTemporaryDirectory() + "dateline-\(UUID().uuidString).txt"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try? "A headline\n\nBERN — Nothing more.\n".write(
      toFile: file, atomically: true, encoding: .utf8)
    _ = try? library.update(from: [file], mode: .add)
  }

  var waker: @Sendable () -> Void { {} }
  func copy(_ text: String) {}
  func redraw() {}
}

/// A small generator whose numbers are the same every time (Steele, Lea, Flood 2014).
struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
