import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// On an archive that the release before this schema made.
@Suite struct Version2NamesUpgradeTests {
  let archive = TemporaryArchive()

  init() throws { try archive.fill(from: "archive-2.sqlite.zst") }

  private struct Page: Equatable {
    var name: String
    var articles: Int
    var mentions: Int
  }

  private func oldPages() throws -> [Page] {
    try DatabaseQueue(path: archive.path).read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name, article_count, mention_count FROM identity WHERE kind = 1
          ORDER BY mention_count DESC, id
          """
      ).map { Page(name: $0[0], articles: $0[1], mentions: $0[2]) }
    }
  }

  @Test func everythingComesAlong() throws {
    let old = try oldPages()
    let store = try ArticleStore(at: archive.path)
    let pages = try store.identities(.organization, limit: 999)
    #expect(
      pages.map { Page(name: $0.name, articles: $0.articleCount, mentions: $0.mentionCount) }
        == old)
    #expect(pages.count > 50)
    #expect(try store.articleCount(.all) == 16)
    #expect(store.check() == [])
  }

  /// What the upgrade writes of names is what a new archive has of the same articles.
  @Test func namesAreAsInANewArchive() throws {
    let old = try ArticleStore(at: archive.path)
    let articles = try old.articles(.all, limit: 99).map {
      try #require(try old.known(key: $0.key)).article
    }
    let new = try ArticleStore()
    try new.save(articles)
    #expect(try names(old) == names(new))
    #expect(
      try old.identities(.organization, matching: "shangh", limit: 9).map(\.name)
        == new.identities(.organization, matching: "shangh", limit: 9).map(\.name))
  }

  private func names(_ store: ArticleStore) throws -> [String: [UInt8]] {
    try store.inspect { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT kind, key, qualifier, is_short, details FROM name")
      return Dictionary(
        uniqueKeysWithValues: rows.map {
          ("\($0[0] as Int) \($0[1] as String) \($0[2] as String) \($0[3] as Int)", $0.bytes(4))
        })
    }
  }

  @Test func aSecondTimeThereIsNothingToDo() throws {
    do { _ = try ArticleStore(at: archive.path) }
    let before = archive.bytes
    do { _ = try ArticleStore(at: archive.path) }
    #expect(archive.bytes == before)
  }
}
