import Foundation
import NewsCore
import NewsModel
import Synchronization
import TerminalUI
import Testing

@testable import ReaderUI

/// Searches in an archive in a file, which run beside the screen.
@Suite struct SearchJourneyTests {
  private let archive = ArchiveInAFile()

  private func session(
    _ script: String, library: Library? = nil, actions: [Int: () -> Void] = [:],
    awaited: [String] = []
  ) throws -> ReaderSession {
    try ReaderSession(
      keys(script), library: library ?? archive.library(), actions: actions, awaited: awaited)
  }

  @Test func resultsComeByThemselves() throws {
    let session = try session("sregister<wait>")
    #expect(session.title.contains("Search “register” · 1 article · newest"))
    #expect(session.screen.contains("NHU opens its port register"))
    #expect(session.status.contains("1/1"))
  }

  @Test func listsAreNarrowedBesideTheScreenToo() throws {
    #expect(try session("/storm<wait>").title.contains("All articles · 1 · filter “storm”"))
    #expect(try session("/title:ports OR seal<wait>").title.contains("· 2 ·"))
    #expect(try session("/sto<wait><enter>").title.contains("· 1 · filter “sto”"))
    #expect(try session("/storm<wait><enter><esc>").title.contains("All articles · 6"))
    let page = "Onorthern<enter>a/is:unread storm<wait>"
    #expect(try session(page).title.contains("Articles on Northern Harbour Union · 1"))
  }

  /// While a search waits its turn, what was found before stays, and the title says so.
  @Test func oldResultsStayUntilTheNewOnesCome() throws {
    let (first, second) = ("sseal<wait><enter>", "/ OR storm")
    let library = try archive.library()
    let gate = Gate()
    let (shut, open) = (keys(first).count, keys(first + second).count)
    let session = try session(
      first + second + "<wait>", library: library,
      actions: [shut: { gate.shut(library) }, open: { gate.open() }])
    let waiting = session.terminal.rows(before: open)
    #expect(waiting[0].contains("Search “seal OR storm” · searching …"))
    #expect(waiting.contains { $0.contains("Survey ships to share one seal") })
    #expect(!waiting.contains { $0.contains("Storm closes") })
    #expect(session.title.contains("2 articles"))
    #expect(session.screen.contains("Storm closes"))
  }

  @Test func eachLetterAbandonsTheSearchBefore() throws {
    let library = try archive.library()
    let gate = Gate()
    let script = "sharbours twelve"
    let session = try session(
      script + "<wait>", library: library,
      actions: [1: { gate.shut(library) }, keys(script).count: { gate.open() }])
    #expect(session.title.contains("“harbours twelve” · 1 article"))
    // The gate, the rows of the last search and their number; fifteen searches were begun.
    #expect(session.terminal.wakes <= 3)
  }

  @Test func oldResultsAreNotOpenedForNewOnes() throws {
    let library = try archive.library()
    let gate = Gate()
    let script = "sseal<wait> OR storm<enter><enter>"
    let session = try session(
      script + "<wait>", library: library,
      actions: [6: { gate.shut(library) }, keys(script).count: { gate.open() }])
    let refused = session.terminal.rows(before: keys(script).count)
    #expect(refused[refused.count - 1].contains("The search is still going on."))
    #expect(session.title.contains("2 articles"))
  }

  @Test func leavingASearchAbandonsIt() throws {
    let library = try archive.library()
    let gate = Gate()
    let session = try session(
      "sstorm<esc><esc>", library: library, actions: [1: { gate.shut(library) }])
    #expect(session.title.contains("All articles · 6"))
    gate.open()
  }

  @Test func furtherRowsComeAsOneScrolls() throws {
    let articles = (1...130).map {
      SampleArticle(key: "a\($0)", headline: "Report \($0)", text: "The port is open.")
    }
    let library = try archive.library(articles)
    let top = try session("sport<wait>", library: library)
    #expect(top.title.contains("130 articles"))
    #expect(top.status.contains("1/130"))
    let end = try session("sport<wait><enter>G<wait>", library: library)
    #expect(end.status.contains("130/130"))
    #expect(end.screen.contains("Report 1\n"))
    #expect(!end.screen.contains("Report 130"))
  }

  @Test func changesOfTheArchiveReachTheResults() throws {
    let titles = ["· 3 ·", "· 2 ·", "· 3 ·"]
    let marked = try session("/harb* is:unread<wait><enter>m<wait>", awaited: titles)
    #expect(marked.status.contains("1/2"))
    let undone = try session("/harb* is:unread<wait><enter>m<wait>u<wait>", awaited: titles)
    #expect(undone.status.contains("1/3"))
  }

  @Test func savedSearchesAreCountedBesideTheScreen() throws {
    let library = try archive.library()
    try library.save(SavedSearch(name: "ports", query: "port OR seal"))
    try library.save(SavedSearch(name: "storms", query: "storm"))
    let gate = Gate()
    let session = try session(
      "S<wait>", library: library, actions: [0: { gate.shut(library) }, 1: { gate.open() }])
    let waiting = session.terminal.rows(before: 1)
    #expect(waiting[0].contains("Saved searches · 2 · counting …"))
    #expect(waiting[2].hasSuffix("…"), "\(waiting)")
    #expect(session.rows[2].hasSuffix("2 articles  2 unread"), "\(session.screen)")
    #expect(session.rows[3].hasSuffix("1 article  1 unread"), "\(session.screen)")
    let run = try self.session("S<wait><enter><wait>", library: library)
    #expect(run.title.contains("ports · 2"))
  }

  @Test func whatIsNewIsLookedForBesideTheScreen() throws {
    let library = try archive.library()
    let gate = Gate()
    let (open, date) = ("Olighthouse<enter>c", "<^u>2021")
    let end = keys(open + date).count
    let session = try session(
      open + date + "<wait><enter>", library: library,
      actions: [1: { gate.shut(library) }, end: { gate.open() }])
    let waiting = session.terminal.rows(before: end)
    #expect(waiting[0].contains("since 1 Jan 2021 · searching …"), "\(waiting)")
    #expect(session.title.contains("since 1 Jan 2021 · 2 articles"))
    #expect(session.screen.contains("New organizations with it · 2"))
  }

  /// Any typing at any pace: never a crash, and the archive is there for the next search.
  @Test func randomTypingNeverBreaksTheReader() throws {
    var random = SplitMix(seed: 11)
    let library = try archive.library()
    let pieces = ["s", "/", "port ", "OR ", "(", ")", "\"", "-", "is:unread ", "har", "*", "<bs>"]
    let moves = ["<enter>", "<esc>", "<down>", "m", "v", "G", "<wait>", "n", "u", "<bs>", "h"]
    let all = pieces + moves
    for _ in 0..<25 {
      let script = (0..<40).map { _ in all[Int(random.next() % UInt64(all.count))] }.joined()
      #expect(try session(script, library: library).terminal.isOver)
    }
    #expect(try session("sregister<wait>", library: library).title.contains("1 article"))
  }
}

/// An archive in a folder that goes when the test does.
private final class ArchiveInAFile {
  private let path = NSTemporaryDirectory() + "dateline-\(UUID().uuidString)/"

  func library(_ articles: [SampleArticle] = SampleArticle.all) throws -> Library {
    try Library.sample(articles, at: path + UUID().uuidString + ".sqlite")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A question that keeps the others waiting.
private final class Gate: Sendable {
  private let semaphore = DispatchSemaphore(value: 0)
  private let question = Mutex<BackgroundAnswer<Void>?>(nil)

  func shut(_ library: Library) {
    let semaphore = semaphore
    let answer = library.inBackground { (_) throws(LibraryError) in semaphore.wait() }
    question.withLock { $0 = answer }
  }

  func open() { semaphore.signal() }
}
