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

  /// Every form of a name, each with its articles, as the rows of version 2 had them.
  @Test func formsComeAlong() throws {
    let old = try DatabaseQueue(path: archive.path).read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT name.key, text, form.key, form.article_count
          FROM form JOIN name ON name.id = name_id
          """
      ).map { "\($0[0] as String) \($0[1] as String) \($0[2] as String) \($0[3] as Int)" }
    }
    let store = try ArticleStore(at: archive.path)
    let new = try store.inspect { db in
      try Row.fetchAll(db, sql: "SELECT key, details FROM name").flatMap { row in
        let key: String = row[0]
        return try NameDetails(decoding: row.bytes(1), key: key).uses.entries.map {
          "\(key) \($0.key.text) \($0.key.key) \($0.count)"
        }
      }
    }
    #expect(new.sorted() == old.sorted())
    #expect(new.count > 100)
    #expect(try store.identities(.organization, matching: "united nat", limit: 1).count == 1)
  }

  @Test func aSecondTimeThereIsNothingToDo() throws {
    do { _ = try ArticleStore(at: archive.path) }
    let before = archive.bytes
    do { _ = try ArticleStore(at: archive.path) }
    #expect(archive.bytes == before)
  }
}
