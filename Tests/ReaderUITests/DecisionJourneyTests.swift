import NewsCore
import NewsModel
import Testing

@testable import ReaderUI

/// Deciding about names, on the sample archive.
struct DecisionJourneyTests {
  private func play(_ script: String) throws -> (ReaderSession, Library) {
    let library = try Library.sample()
    return (try ReaderSession(keys(script), library: library), library)
  }

  private func organizations(_ library: Library) throws -> [String] {
    try library.identities(.organization, limit: 9).map { "\($0.name) \($0.articleCount)" }.sorted()
  }

  private static let plain = [
    "Lighthouse Board 3", "Mariners' Relief Fund 2", "Northern Harbour Union 3",
    "Tidal Survey Agency 3",
  ]

  @Test func theSampleIsAsTheseTestsHaveIt() throws {
    #expect(try organizations(Library.sample()) == Self.plain)
  }

  // MARK: Merging

  @Test func markedNamesAreMergedAndTakenApart() throws {
    let marked = try ReaderSession("O<tab>..")
    #expect(marked.status.contains("2 are marked; = merges them."))
    #expect(marked.rows.filter { $0.hasPrefix(" ✓ ") }.count == 2, "\(marked.screen)")
    let (merged, library) = try play("O<tab>..=")
    #expect(merged.status.contains("Merged "), "\(merged.status)")
    #expect(merged.status.contains("; u takes it back."))
    #expect(merged.title.contains("All organizations · 3"))
    #expect(!merged.screen.contains("✓"))
    #expect(try organizations(library).count == 3)
    let (undone, restored) = try play("O<tab>..=u")
    #expect(undone.status.contains("Taken back: Merged "))
    #expect(try organizations(restored) == Self.plain)
    #expect(try restored.decisions() == [])
    let (_, again) = try play("O<tab>..=uU")
    #expect(try organizations(again) == organizations(library))
  }

  @Test func oneMarkedNameIsMergedWithTheOneSelected() throws {
    #expect(try ReaderSession("O<tab>.").status.contains("is marked; = merges it"))
    let (session, library) = try play("O<tab>.j=")
    #expect(session.title.contains("· 3"))
    #expect(try organizations(library).count == 3)
    let (same, untouched) = try play("O<tab>.k=")
    #expect(same.status.contains("Select what"))
    #expect(try organizations(untouched) == Self.plain)
  }

  @Test func marksAreTakenAwayBeforeTheListIsLeft() throws {
    let session = try ReaderSession("O<tab>..<esc>")
    #expect(session.title.contains("All organizations"))
    #expect(session.status.contains("Nothing is marked any more."))
    #expect(try ReaderSession("O<tab>..<esc><esc>").title.contains("All articles"))
    #expect(try ReaderSession("O<tab>.k.").status.contains("Nothing is marked any more."))
  }

  @Test func aPageIsMergedWithANameThatIsTyped() throws {
    let page = "Onorthern<enter>"
    let asked = try ReaderSession(page + "=")
    #expect(asked.title.contains("Merge Northern Harbour Union with …"))
    #expect(asked.status.contains("merge with:"))
    #expect(!asked.rows.dropFirst(2).joined().contains("Northern"))
    let (merged, library) = try play(page + "=tidal<enter>")
    #expect(merged.status.contains("Merged Northern Harbour Union and Tidal Survey Agency"))
    #expect(merged.title.contains("· 5 articles"), "\(merged.title)")
    #expect(try organizations(library).count == 3)
    #expect(try ReaderSession(page + "=tidal<enter>u").title.contains("Union · 3 articles"))
  }

  @Test func namesOfTwoKindsAreNotMerged() throws {
    let (session, library) = try play("Onorthern<enter>p<tab>.G=")
    #expect(session.status.contains("are of two kinds; ! changes one first."))
    #expect(try organizations(library) == Self.plain)
  }

  // MARK: Splitting

  @Test func aNameOfAPageIsSplitOff() throws {
    let page = "Onorthern<enter>"
    let names = try ReaderSession(page + "F")
    #expect(names.title.contains("Names of Northern Harbour Union · 2"), "\(names.screen)")
    #expect(names.rows[2].hasPrefix(" Northern Harbour Union"))
    #expect(names.rows[3].hasPrefix(" NHU"))
    let (split, library) = try play(page + "Fj|")
    #expect(split.status.contains("NHU is a thing of its own; u takes it back."))
    #expect(split.title.contains("· 1"))
    #expect(try organizations(library).contains("NHU 1"))
    #expect(try ReaderSession(page + "Fj||").status.contains("by this name alone"))
    let (undone, restored) = try play(page + "Fj|u")
    #expect(undone.title.contains("· 2"))
    #expect(try organizations(restored) == Self.plain)
  }

  @Test func mentionsOfMarkedArticlesAreSplitOff() throws {
    let page = "Olighthouse<enter>G"
    #expect(try ReaderSession(page + "k..").status.contains("2 articles marked"))
    let (split, library) = try play(page + "k..|")
    #expect(split.status.contains("in 2 articles is a thing of its own"), "\(split.status)")
    #expect(
      try organizations(library).filter { $0.hasPrefix("Light") }
        == ["Lighthouse Board 1", "Lighthouse Board 2"])
    let (one, _) = try play(page + "|")
    #expect(one.status.contains("in 1 article is a thing of its own"))
    #expect(try organizations(play(page + "k..|u").1) == Self.plain)
    #expect(try ReaderSession("Olighthouse<enter>g.").status.contains("Select an article first."))
    #expect(try ReaderSession("Olighthouse<enter>g|").title.contains("Names of Lighthouse Board"))
  }

  // MARK: What it is

  @Test func aNameIsAskedForAndHolds() throws {
    #expect(try ReaderSession("Otidal<enter>R").status.contains("call it: Tidal Survey Agency"))
    let (session, library) = try play("Otidal<enter>R (TSA)<enter>")
    #expect(session.title.contains("Tidal Survey Agency (TSA) · 3"))
    #expect(session.status.contains("It is called Tidal Survey Agency (TSA); u takes it back."))
    #expect(try organizations(library).contains("Tidal Survey Agency (TSA) 3"))
    #expect(try organizations(play("Otidal<enter>R<^u>X<enter>u").1) == Self.plain)
    #expect(try play("Otidal<enter>R<enter>").1.decisions() == [])
    #expect(try play("Otidal<enter>R<^u><enter>").1.decisions() == [])
  }

  @Test func whatIsNoOrganizationLeavesTheList() throws {
    #expect(try ReaderSession("Otidal<enter>!").status.contains("what is it (organization, person"))
    let (place, library) = try play("Otidal<enter>!place<enter>")
    #expect(place.status.contains("Tidal Survey Agency is now listed as place; u takes it back."))
    #expect(try !organizations(library).contains("Tidal Survey Agency 3"))
    #expect(try library.identities(.location, limit: 9).contains { $0.name.hasPrefix("Tidal") })
    #expect(try play("Otidal<enter>!<enter>").1.identityCount(.miscellaneous) == 1)
    #expect(try ReaderSession("Otidal<enter>!ship<enter>").status.contains("is neither"))
    #expect(try organizations(play("Otidal<enter>!pe<enter>u").1) == Self.plain)
  }

  @Test func whatIsIgnoredIsNotListedNorVisited() throws {
    let (session, library) = try play("Otidal<tab>I")
    #expect(session.status.contains("Tidal Survey Agency is ignored; u takes it back."))
    #expect(try organizations(library).count == 3)
    #expect(try ReaderSession("Otidal<tab>IO").title.contains("All organizations · 3"))
    #expect(try ReaderSession("Otidal<enter>I").screen.contains("organization, ignored"))
    #expect(try ReaderSession("Otidal<enter>I<^o><^o>j<enter>o").screen.contains("Mariners"))
    #expect(try organizations(play("Otidal<enter>II").1) == Self.plain)
    #expect(try organizations(play("Otidal<enter>Iu").1) == Self.plain)
  }

  @Test func everythingIsTakenBackAndDoneAgain() throws {
    let script = "O<tab>..=<enter>Rx<enter>Fj|<esc>G|!pl<enter>I"
    let (_, done) = try play(script)
    #expect(try done.decisions().count >= 5)
    let (_, undone) = try play(script + "uuuuuu")
    #expect(try organizations(undone) == Self.plain)
    #expect(try undone.decisions() == [])
    let (_, redone) = try play(script + "uuuuuuUUUUUU")
    #expect(try organizations(redone) == organizations(done))
  }

  @Test func analysingAgainKeepsDecisions() throws {
    let (_, library) = try play("Olighthouse<enter>=mariners<enter>RBoard of Ports<^a><enter>")
    let decisions = try library.decisions()
    while try library.reanalyzeStale() > 0 {}
    #expect(try library.decisions() == decisions)
    let merged = try ["Lighthouse Board", "Mariners' Relief Fund"].map {
      try library.identities(called: $0, [.organization]).map(\.name)
    }
    #expect(merged[0] == merged[1])
    #expect(merged[0].count == 1 && merged[0][0].hasSuffix("Board of Ports"))
  }

  @Test func listsAreNotLostByDecisions() throws {
    let (session, _) = try play("G<up><enter>oj.k.=")
    #expect(session.title.contains("Organizations of “NHU opens its port register” · 1"))
    let (article, _) = try play("G<up><enter>ojI<esc>]]")
    #expect(!article.status.contains("Tidal"))
  }
}
