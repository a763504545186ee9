import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// On an archive that the release before this schema made.
@Suite struct Version3UpgradeTests {
  let archive = TemporaryArchive()

  init() throws { try archive.fill(from: "archive-3.sqlite.zst") }

  @Test func everythingComesAlong() throws {
    let store = try ArticleStore(at: archive.path)
    #expect(try store.articleCount(.all) == 7)
    #expect(store.check() == [])
    let wire = try #require(try store.known(key: "wire-1")).article
    #expect(wire.article.byline == "By Ines Ødegård")
    #expect(wire.article.dateline == "OSLO")
    #expect(wire.article.url == "https://example.org/wire-1")
    #expect(wire.article.text.hasPrefix("The Northern Harbour Union will raise its fees"))
    let quote = try #require(wire.analysis.quotes.first { $0.kind == .direct })
    #expect(wire.article.text[quote.content[0]].hasPrefix("We have waited for three years"))
    #expect(quote.speaker.map { wire.analysis.identities[$0].name } == "Ines Ødegård")
    let copy = try #require(try store.known(key: "wire-2")).article.article
    #expect(copy.url == "https://example.org/wire-2")
  }

  /// All that was found in the articles is what was found before.
  @Test func analysesStay() throws {
    let old = try oldAnalyses()
    let store = try ArticleStore(at: archive.path)
    #expect(old.count == 8)
    for (key, analysis) in old {
      #expect(try store.known(key: key)?.article.analysis == analysis, "\(key)")
    }
  }

  private func oldAnalyses() throws -> [String: Analysis] {
    let packing = TextPacking()
    return try DatabaseQueue(path: archive.path).read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT key, headline, content FROM article JOIN body ON article_id = id")
      var analyses: [String: Analysis] = [:]
      for row in rows {
        let packed = TextPacking.Packed(dictionary: 0, bytes: row.bytes(2))
        let content = try packing.unpack(packed, db)
        var reader = ByteReader(content)
        let length = try reader.count()
        let start = reader.position
        analyses[row[0]] = try EarlierAnalysisCoding.decode(
          Array(content[start..<start + length]),
          text: String(decoding: content[(start + length)...], as: UTF8.self), headline: row[1])
      }
      return analyses
    }
  }

  /// So that whoever opens it can be told beforehand.
  @Test func itIsKnownForAnOldOneFromOutside() throws {
    #expect(ArticleStore.isOfOlderVersion(archive.path))
    do { _ = try ArticleStore(at: archive.path) }
    #expect(!ArticleStore.isOfOlderVersion(archive.path))
    #expect(!ArticleStore.isOfOlderVersion(archive.path + ".none"))
  }

  /// A near copy that comes later still finds its story.
  @Test func storiesAreFoundAsBefore() throws {
    let store = try ArticleStore(at: archive.path)
    let wire = try #require(try store.known(key: "wire-1")).article
    var later = wire
    later.article.key = "wire-4"
    later.article.text += "\n\nThe council meets again in April."
    _ = try store.save([later])
    let lead = try #require(try store.articles(.all, limit: 9).first { $0.key == "wire-1" })
    #expect(lead.copies == 3)
    #expect(store.check() == [])
  }

  @Test func anUpgradeThatFailsLeavesTheOldArchive() throws {
    let old = try DatabaseQueue(path: archive.path)
    try old.write { try $0.execute(sql: "UPDATE body SET content = x'FF' WHERE article_id = 3") }
    #expect(throws: StoreError.self) { try ArticleStore(at: archive.path) }
    #expect(try old.read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 3)
    let addresses = "SELECT count(*) FROM body WHERE url LIKE '%/wire-%'"
    #expect(try old.read { try Int.fetchOne($0, sql: addresses) } == 2)
  }
}
