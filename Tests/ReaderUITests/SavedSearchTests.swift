import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// Saved searches: kept from the search screen, listed, run, renamed, deleted.
struct SavedSearchTests {
  private func library(_ searches: [SavedSearch]) throws -> Library {
    let library = try Library.sample()
    for search in searches { try library.save(search) }
    return library
  }

  private func searches(after script: String) throws -> [SavedSearch] {
    let library = try library([])
    _ = try ReaderSession(keys(script), library: library)
    return try library.savedSearches()
  }

  private static let three = [
    SavedSearch(name: "Ports and the sea", query: "port OR harbours"),
    SavedSearch(name: "board", query: "org:\"Lighthouse Board\" is:unread after:2019"),
    SavedSearch(name: "broken", query: "storm ("),
  ]

  @Test func list() throws {
    let session = try ReaderSession(keys("j<enter>hS"), height: 8, library: library(Self.three))
    #expect(
      session.rows == [
        " Dateline  Saved searches · 3                                  s search  ? keys",
        " ● Ports and the sea         port OR harbours          3 articles  2 unread",
        " ● board                     org:\"Lighthouse Board\" …  3 articles  3 unread",
        "   broken                    storm (                             cannot be read", "", "",
        "",
        " Enter open  s search  K save  h back  d delete  y copy                     1/3",
      ], "\(session.screen)")
  }

  @Test func theTypedTextIsWhatIsKept() throws {
    let typed = "sORG:nhu  after:1y<enter>K"
    #expect(try ReaderSession(typed).status.hasPrefix(" name of the search:"))
    #expect(
      try searches(after: typed + "my ports<enter>") == [
        SavedSearch(name: "my ports", query: "ORG:nhu  after:1y")
      ])
    #expect(try searches(after: typed + "x<esc>") == [])
    #expect(try searches(after: typed + "<enter>") == [])
    #expect(try ReaderSession("s<esc>K").status.contains("does not apply here"))
    #expect(try ReaderSession("sstorm (<enter>K").status.contains("no search to save"))
  }

  @Test func aNameIsGivenOnce() throws {
    let twice = "sport<enter>Ka<enter>hsseal<enter>Ka<enter>"
    #expect(try searches(after: twice) == [SavedSearch(name: "a", query: "seal")])
    #expect(try searches(after: twice + "u") == [SavedSearch(name: "a", query: "port")])
    #expect(try searches(after: twice + "uu") == [])
    #expect(try searches(after: twice + "uuUU") == [SavedSearch(name: "a", query: "seal")])
  }

  @Test func oneIsRunAsAFeed() throws {
    let library = try library(Self.three)
    let run = { try ReaderSession(keys("S" + $0), library: library) }
    #expect(try run("<enter>").title.contains("Ports and the sea · 3"))
    #expect(try run("<enter>").screen.contains("Storm closes"))
    #expect(try run("<enter>/seal").title.contains("Ports and the sea · 1 · filter “seal”"))
    #expect(try run("jj<enter>").screen.contains("^"))
    #expect(try run("js").title.contains("Search “org:\"Lighthouse"))
  }

  @Test func reading() throws {
    let library = try library(Self.three)
    let session = try ReaderSession(keys("Sj<enter><enter>hh"), library: library)
    #expect(session.screen.contains("2 articles  2 unread"), "\(session.screen)")
  }

  @Test func renaming() throws {
    let kept = "sport<enter>Ka<enter>S"
    #expect(try searches(after: kept + "Kb<enter>").map(\.name) == ["ab"])
    #expect(try searches(after: kept + "K<^u>z<enter>u").map(\.name) == ["a"])
    #expect(try searches(after: kept + "K<enter>").map(\.name) == ["a"])
  }

  @Test func deleting() throws {
    let kept = "sport<enter>Ka<enter>Sd"
    #expect(try ReaderSession(kept).status.contains("Deleted “a”."))
    #expect(try ReaderSession(kept).screen.contains("No saved searches yet. K on the screen"))
    #expect(try searches(after: kept) == [])
    #expect(try searches(after: kept + "u") == [SavedSearch(name: "a", query: "port")])
    #expect(try searches(after: kept + "uU") == [])
    #expect(try ReaderSession(kept + "d").status.contains("There is no saved search here."))
  }
}
