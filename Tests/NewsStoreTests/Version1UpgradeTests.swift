import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// On an archive that the first release made.
@Suite struct Version1UpgradeTests {
  let archive = TemporaryArchive()

  init() throws { try archive.fill(from: "archive-1.sqlite.zst") }

  /// What version 1 holds of each article, read as it is.
  private func oldArticles() throws -> [String: (text: String, isRead: Bool, path: String?)] {
    let old = try DatabaseQueue(path: archive.path)
    let rows = try old.read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT key, text, is_read, path FROM article JOIN body ON article_id = article.id
          LEFT JOIN file ON file.id = file_id
          """)
    }
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], ($0[1], $0[2], $0[3])) })
  }

  @Test func everythingComesAlong() throws {
    let old = try oldArticles()
    #expect(old.count == 54)
    let store = try ArticleStore(at: archive.path)
    let articles = try store.articles(.all, limit: 999)
    #expect(articles.count == old.count)
    for article in articles {
      let before = try #require(old[article.key])
      let now = try #require(try store.known(key: article.key))
      #expect(now.article.article.text == before.text)
      #expect(now.article.model == "en-news-2026.11")
      #expect(!now.article.analysis.sentences.isEmpty)
      #expect(now.path == before.path)
      #expect(article.isRead == before.isRead)
    }
    #expect(try store.unreadCount() == 52)
    #expect(try store.quoteCount(.all) > 50)
    #expect(try store.identityCount(.organization) > 50)
    #expect(try store.files().count == 54)
    #expect(store.check() == [])
  }

  @Test func aSecondTimeThereIsNothingToDo() throws {
    do { _ = try ArticleStore(at: archive.path) }
    let before = archive.bytes
    do { _ = try ArticleStore(at: archive.path) }
    #expect(archive.bytes == before)
  }

  @Test func anUpgradeThatFailsLeavesTheOldArchive() throws {
    let old = try DatabaseQueue(path: archive.path)
    try old.write { try $0.execute(sql: "UPDATE body SET analysis = x'FF' WHERE article_id = 30") }
    #expect(throws: StoreError.self) { try ArticleStore(at: archive.path) }
    #expect(try oldArticles().count == 54)
    #expect(try old.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 1)
  }
}
