import Foundation
import GRDB
import NewsModel
import Testing

@testable import NewsStore

@Suite struct ArchiveFileTests {
  let archive = TemporaryArchive()

  @Test func opensAgainWithWhatWasSaved() throws {
    do {
      let store = try ArticleStore(at: archive.path)
      try store.save([article("a", [["Alpha Bank"]])])
    }
    let store = try ArticleStore(at: archive.path)
    #expect(try store.articles(.all, limit: 9).map(\.key) == ["a"])
  }

  @Test func twoConnectionsSeeEachOthersWork() throws {
    let one = try ArticleStore(at: archive.path)
    let two = try ArticleStore(at: archive.path)
    let token = try two.changeToken()
    try one.save([article("a", [["Alpha Bank"]])])
    #expect(try two.changeToken() != token)
    #expect(try two.articleCount(.all) == 1)
    try two.setRead(true, try two.articles(.all, limit: 1)[0].id)
    #expect(try one.unreadCount() == 0)
  }

  @Test func refusesAnArchiveOfANewerDatelineAndLeavesItAlone() throws {
    do {
      let store = try ArticleStore(at: archive.path)
      try store.inspect { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let before = archive.bytes
    #expect(throws: StoreError.newer) { try ArticleStore(at: archive.path) }
    #expect(archive.bytes == before)
  }

  @Test func refusesTheDatabaseOfAnotherProgram() throws {
    do {
      let other = try DatabaseQueue(path: archive.path)
      try other.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
    }
    let before = archive.bytes
    #expect(throws: StoreError.self) { try ArticleStore(at: archive.path) }
    #expect(archive.bytes == before)
  }

  @Test func namesADamagedFile() throws {
    try Data("no database, just words, and enough of them to fill a header".utf8)
      .write(to: URL(fileURLWithPath: archive.path))
    let error = #expect(throws: StoreError.self) { try ArticleStore(at: archive.path) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func namesDamageWithin() throws {
    do {
      let store = try ArticleStore(at: archive.path)
      try store.save([article("a", [["Alpha Bank"]])])
      try store.inspect { try $0.execute(sql: "UPDATE body SET content = x'01FFFFFF'") }
    }
    let store = try ArticleStore(at: archive.path)
    let id = try store.articles(.all, limit: 1)[0].id
    let error = #expect(throws: StoreError.self) { try store.article(id) }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test func readsWhatMayNotBeWritten() throws {
    let writer = try ArticleStore(at: archive.path)
    try writer.save([article("a", [["Alpha Bank"]])])
    let reader = try ArticleStore(at: archive.path, for: .reading)
    let id = try reader.articles(.all, limit: 1)[0].id
    #expect(try reader.article(id)?.article.key == "a")
    #expect(throws: StoreError.readOnly) { try reader.setRead(true, id) }
  }

  @Test func namesAFullDisk() throws {
    let store = try ArticleStore(at: archive.path)
    try store.inspect { db in
      let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
      try db.execute(sql: "PRAGMA max_page_count = \(pages + 2)")
    }
    let large = article("a", (0..<3000).map { ["Alpha Bank\($0)"] })
    #expect(throws: StoreError.full) { try store.save([large]) }
    #expect(try store.articleCount(.all) == 0)
  }

  @Test func namesAnArchiveThatCannotBeMade() {
    #expect(throws: StoreError.self) { try ArticleStore(at: "/no/such/folder/a.sqlite") }
  }

  /// Every list reads a range of an index; none sorts or walks a table.
  @Test func listsUseIndexes() throws {
    let store = try ArticleStore(at: archive.path)
    try store.save([article("a", [["Alpha Bank", "Beta Bank"]], quote: ("Yes", "Alpha Bank"))])
    let plans = try store.plans {
      let bank = try store.identities(.organization, limit: 1)[0].id
      _ = try store.articles(.all, limit: 50)
      _ = try store.articles(.naming(bank), limit: 50)
      _ = try store.article(1)
      _ = try store.marks(of: 1)
      _ = try store.copies(of: 1)
      _ = try store.articles(.story(1), limit: 50)
      _ = try store.articleCount(.story(1))
      _ = try store.annotated(key: "a")
      _ = try store.quotes(.all, limit: 50)
      _ = try store.quotes(.by(bank), limit: 50)
      _ = try store.quotes(.about(bank), limit: 50)
      _ = try store.quotes(QuoteQuery(by: bank, about: bank, firstDay: 0, endDay: 9), limit: 50)
      _ = try store.quotes(QuoteQuery(firstDay: 0, endDay: 9), limit: 50)
      _ = try store.quotes(QuoteQuery(order: .speaker), offset: 9, limit: 50)
      _ = try store.related(to: bank, .organization, limit: 50)
      _ = try store.evidence(bank, bank + 1, limit: 50)
      _ = try store.mentionsByYear(bank)
      _ = try store.identities(.organization, matching: "alp", limit: 50)
      _ = try store.identities(.organization, matching: "alhpa", limit: 50)
      _ = try store.unreadCount()
      _ = try store.identityCount(.organization)
      _ = try store.articleCount(.naming(bank))
      _ = try store.quoteCount(.by(bank))
      _ = try store.stale(unlike: "x", limit: 5)
      _ = try store.key(after: nil)
    }
    #expect(plans.count > 20)
    for (sql, steps) in plans {
      for step in steps {
        // A handful of models, runs, sources and pages that people decided about, and the parts
        // of a query that are indexed inside.
        let scans = step.hasPrefix("SCAN") && !step.contains("INDEX") && !step.contains("VIRTUAL")
        let isOfParts = [
          "SCAN model", "SCAN run", "SCAN decided_page", "(subquery", "CONSTANT",
        ].contains { step.contains($0) }
        #expect(!scans || isOfParts, "\(step) in \(sql)")
      }
    }
    // The articles of one story are few.
    let lists = plans.filter { !$0.sql.contains("WHERE story_id = ") }
    let ordered = lists.filter { $0.sql.contains("article.date DESC, article.id DESC LIMIT") }
    #expect(ordered.allSatisfy { !$0.steps.contains { $0.contains("TEMP B-TREE") } })
    // The forms of one page are few; nothing else is sorted.
    let sorted = lists.filter { $0.steps.contains { $0.contains("TEMP B-TREE FOR ORDER BY") } }
    #expect(sorted.allSatisfy { $0.sql.contains("form.name_id = name.id") })
  }
}
