import NewsModel
import Testing

@testable import NewsStore

/// Decisions in an archive that is compacted, opened again or written by two.
@Suite struct DecisionUpkeepTests {
  let archive = TemporaryArchive()

  private func made() throws -> ArticleStore {
    let store = try ArticleStore(at: archive.path)
    for number in (0..<30).reversed() {
      try store.save([
        article(
          "a\(number)", [["Old Name Trust", "Bank\(number % 5)"], ["New Name Trust"]],
          year: 1990 + number)
      ])
    }
    let pages = try ["Old Name Trust", "New Name Trust", "Bank3"].map { try page($0, store) }
    for request in [
      IdentityRequest.merge([pages[0], pages[1]]), .rename(pages[0], "The Trust"),
      .ignore(pages[2]), .splitIn(pages[0], articles: ["a7", "a8"]),
    ] {
      try store.decide(store.decisions(for: request))
    }
    return store
  }

  private func page(_ name: String, _ store: ArticleStore) throws -> IdentityID {
    try #require(try store.identities(called: name, [.organization]).first).id
  }

  @Test func compactingKeepsThem() throws {
    let store = try made()
    let (before, decisions) = (try Picture(store), try store.decisions())
    try store.compact()
    #expect(try Picture(store) == before)
    #expect(try store.decisions() == decisions)
    #expect(store.isWhole())
    try store.takeBack(decisions.reversed())
    #expect(store.isWhole())
    #expect(try !Picture(store).identities.contains { $0.contains("The Trust") })
  }

  @Test func thoseMadeMeanwhileAreTakenAlong() throws {
    let store = try made()
    let other = try ArticleStore(at: archive.path)
    var isDone = false
    try store.compact { _, _ in
      guard !isDone else { return }
      isDone = true
      do {
        let page = try page("Bank4", other)
        try other.decide(other.decisions(for: .rename(page, "Other")))
        try other.takeBack(
          other.decisions().filter { if case .ignore = $0 { true } else { false } })
      } catch {
        Issue.record(error)
      }
    }
    #expect(try page("Other", store) == page("Bank4", store))
    #expect(try store.identities(.organization, limit: 99).contains { $0.name == "Bank3" })
    #expect(store.isWhole())
  }

  @Test func theyAreThereWhenTheArchiveIsOpenedAgain() throws {
    let before = try Picture(try made())
    let store = try ArticleStore(at: archive.path)
    #expect(try Picture(store) == before)
    #expect(try store.identity(page("The Trust", store))?.name == "The Trust")
  }

  @Test func anArchiveThatMayNotBeWrittenSaysSo() throws {
    let decisions = try made().decisions()
    let store = try ArticleStore(at: archive.path, for: .reading)
    #expect(throws: StoreError.readOnly) { try store.takeBack(decisions) }
    #expect(try store.decisions() == decisions)
  }
}
