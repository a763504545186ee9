import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// On an archive that the release before decisions made.
@Suite struct Version2UpgradeTests {
  let archive = TemporaryArchive()

  init() throws { try archive.fill(from: "archive-2-marks.sqlite.zst") }

  @Test func everythingStaysAndCanBeDecidedAbout() throws {
    let store = try ArticleStore(at: archive.path)
    #expect(try store.articleCount(.all) == 5)
    #expect(store.check() == [])
    let starred = try store.articles(.all, limit: 9).filter(\.isStarred)
    #expect(starred.map(\.key) == ["2023-07-04-sco-iran.md"])
    #expect(try store.userData().articles.count == 2)
    let pages = try ["SCO", "CSTO"].map {
      try #require(try store.identities(called: $0, [.organization]).first).id
    }
    let before = try Picture(store)
    try store.decide(store.decisions(for: .merge(pages)))
    #expect(try store.identity(pages[0]) == store.identity(pages[1]))
    #expect(store.check() == [])
    try store.takeBack(store.lastDecisions())
    #expect(try Picture(store) == before)
  }
}
