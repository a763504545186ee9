import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

@Suite struct CompactionTests {
  let archive = TemporaryArchive()

  /// Articles that came in the wrong order, one of them twice, some gone again.
  private func made() throws -> ArticleStore {
    let store = try ArticleStore(at: archive.path)
    for year in (2000..<2012).reversed() {
      try store.save(
        (0..<8).map { number in
          let names = (0..<12).map { ["Bank\((number * 7 + $0 * $0) % 40)", "Club\($0)"] }
          return article(
            "\(year)-\(number)", names, year: year, quote: ("Yes \(number)", "Club3"))
        })
    }
    var batch = ArchiveBatch()
    let copied = try #require(try store.known(key: "2003-5")).article
    var copy = copied
    (copy.article.key, copy.article.source) = ("copy", "Wire")
    batch.saved = [(PreparedArticle(copy), "/news/copy.txt")]
    try store.commit(batch)
    try store.delete(store.articles(.all, offset: 12, limit: 6).map(\.id))
    let id = try #require(try store.annotated(key: "2005-7")).id
    try store.setStarred(true, id)
    try store.setTags(["peace"], id)
    try store.save(SavedSearch(name: "banks", query: "org:bank"))
    return store
  }

  /// What an archive holds, without numbers.
  private struct Content: Equatable {
    var picture: Picture
    var articles: [String]
    var quotes: [String]
    var user: UserData
    var files: [FileRecord]
    var copy: Article?

    init(_ store: ArticleStore) throws {
      picture = try Picture(store)
      let all = try store.articles(.all, limit: 9999)
      articles = try all.map {
        let stored = try #require(try store.article($0.id))
        let date = $0.date?.iso8601 ?? ""
        return "\(date) \($0.copies) \($0.isStarred) \(stored.article) \(stored.analysis)"
      }.sorted()
      quotes = try store.quotes(.all, limit: 9999).map { "\($0.article.key) \($0.text)" }.sorted()
      user = try store.userData()
      files = try store.files()
      copy = try store.annotated(key: "copy")?.article
    }
  }

  @Test func keepsEverythingAndPutsItInOrder() throws {
    let store = try made()
    let before = try Content(store)
    #expect(before.copy?.source == "Wire")
    #expect(try store.inspect { try RunTable(db: $0).runs.count } > 5)
    try store.compact()
    let after = try Content(store)
    #expect(after == before)
    #expect(store.check() == [])
    #expect(try store.inspect { try RunTable(db: $0).runs.count } == 1)
    let bank = SearchQuery(expression: .text(.word("bank7"), .anywhere))
    #expect(try store.search(bank, limit: 9).isEmpty == false)
  }

  @Test func numbersAreDenseAndNoneIsUsedTwice() throws {
    let store = try made()
    let old = try store.articles(.all, limit: 9999).map(\.id)
    try store.compact()
    let new = try store.articles(.all, limit: 9999).map(\.id)
    let count = Int64(new.count)
    #expect(new.max() == (new.min() ?? 0) + count - 1)
    #expect((new.min() ?? 0) > (old.max() ?? 0))
    #expect(try store.article(old[0]) == nil)
  }

  @Test func anOpenReaderGoesOn() throws {
    let store = try made()
    let reader = try ArticleStore(at: archive.path)
    let before = try Content(reader)
    let token = try reader.changeToken()
    try store.compact()
    #expect(try reader.changeToken() != token)
    #expect(try Content(reader) == before)
    try reader.save([article("later", [["Alpha Bank"]])])
    #expect(try store.annotated(key: "later") != nil)
    #expect(store.check() == [])
  }

  /// Who has the archive open has the old dictionary at hand, too.
  @Test func whoWritesDoesSoWithTheNewDictionary() throws {
    let store = try ArticleStore(at: archive.path)
    let texts = (0..<130).map { number in
      (0..<1500).map { "w\(($0 * $0 + number * 31) % 4001)" }.joined(separator: " ") + "."
    }
    try store.save(
      texts.enumerated().map { number, text in
        AnalyzedArticle(
          article: Article(key: "\(number)", headline: "x", text: text + text),
          analysis: Analysis(), model: "m")
      })
    let dictionaries = {
      try store.inspect { try Int.fetchAll($0, sql: "SELECT id FROM dictionary") }
    }
    #expect(try dictionaries() == [1])
    let other = try ArticleStore(at: archive.path)
    try other.save([article("before", [["Alpha Bank"]])])
    try store.compact()
    #expect(try dictionaries() == [2])
    try other.save([article("after", [["Alpha Bank"]])])
    #expect(try other.annotated(key: "7")?.article.text == texts[7] + texts[7])
    #expect(try ArticleStore(at: archive.path).annotated(key: "after") != nil)
    #expect(store.check() == [])
  }

  @Test func takesMarksMadeMeanwhileAlong() throws {
    let store = try made()
    let reader = try ArticleStore(at: archive.path)
    let id = try #require(try reader.annotated(key: "2009-1")).id
    try store.compact { done, _ in if done > 0 { try? reader.setStarred(true, id) } }
    let starred = try store.articles(.all, limit: 9999).filter(\.isStarred).map(\.key)
    #expect(starred.sorted() == ["2005-7", "2009-1"])
    #expect(store.check() == [])
  }

  @Test func leavesTheArchiveToWhoChangesIt() throws {
    let store = try made()
    let other = try ArticleStore(at: archive.path)
    #expect(throws: StoreError.changed) {
      try store.compact { _, _ in try? other.save([article("new", [["Alpha Bank"]])]) }
    }
    #expect(try store.annotated(key: "new") != nil)
    #expect(store.check() == [])
  }

  /// An archive with the pages that version 1 had.
  private func smallPages() throws {
    do { _ = try made() }
    try DatabaseQueue(path: archive.path).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA page_size = 4096; VACUUM")
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
  }

  private func setting(_ name: String, of store: ArticleStore) throws -> String? {
    try store.inspect { try String.fetchOne($0, sql: "PRAGMA \(name)") }
  }

  @Test func smallPagesBecomeLarge() throws {
    try smallPages()
    let store = try ArticleStore(at: archive.path)
    let before = try Content(store)
    #expect(try setting("page_size", of: store) == "4096")
    try store.compact()
    #expect(try setting("page_size", of: store) == "16384")
    #expect(try setting("journal_mode", of: store) == "wal")
    #expect(try Content(store) == before)
    #expect(store.check() == [])
    let reader = try ArticleStore(at: archive.path)
    try reader.save([article("later", [["Alpha Bank"]])])
    #expect(try store.annotated(key: "later") != nil)
  }

  @Test func smallPagesStayWhileSomebodyReads() throws {
    try smallPages()
    let store = try ArticleStore(at: archive.path)
    let reader = try ArticleStore(at: archive.path)
    let before = try Content(reader)
    try store.compact()
    #expect(try setting("page_size", of: store) == "4096")
    #expect(try setting("journal_mode", of: store) == "wal")
    #expect(try Content(reader) == before)
    #expect(try store.inspect { try RunTable(db: $0).runs.count } == 1)
    #expect(store.check() == [])
  }

  @Test func anArchiveWithoutItsLogGetsItBack() throws {
    do { _ = try made() }
    try DatabaseQueue(path: archive.path).writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
    }
    #expect(try setting("journal_mode", of: ArticleStore(at: archive.path)) == "wal")
  }

  @Test func wordIndexesAreMerged() throws {
    let store = try made()
    try store.compact()
    for table in ["article_search", "form_search"] {
      // The structure record tells of levels and segments; one segment has one row of each page.
      let segments = try store.inspect {
        try Int.fetchOne($0, sql: "SELECT count(DISTINCT segid) FROM \(table)_idx")
      }
      #expect(segments == 1)
    }
  }

  @Test func leavesNothingBeside() throws {
    let store = try made()
    try store.compact()
    let name = URL(fileURLWithPath: archive.path).lastPathComponent
    let files = try FileManager.default.contentsOfDirectory(atPath: NSTemporaryDirectory())
      .filter { $0.hasPrefix(name) }
    #expect(Set(files).isSubset(of: [name, name + "-wal", name + "-shm"]))
  }

  @Test func aBackupIsTheArchive() throws {
    let store = try made()
    let copy = TemporaryArchive()
    #expect(try store.backUp(to: copy.path) == [])
    let second = try ArticleStore(at: copy.path)
    #expect(try Content(second) == Content(store))
    #expect(second.check() == [])
  }

  @Test func countsWhatItHolds() throws {
    let store = try made()
    let statistics = try store.statistics()
    #expect(statistics.articles == 90)
    #expect(statistics.copies == 1)
    #expect((statistics.identities[.organization] ?? 0) > 30)
    #expect(statistics.models == ["m": 90])
    #expect(statistics.oldest?.iso8601 == "2000-06-01")
    #expect(statistics.words > 40)
    #expect(statistics.size == (try store.size()))
    #expect((statistics.sizes[.texts] ?? 0) > 0 && (statistics.sizes[.other] ?? 0) < 200_000)
  }
}
