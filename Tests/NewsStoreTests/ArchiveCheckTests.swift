import GRDB
import NewsModel
import Testing

@testable import NewsStore

@Suite struct ArchiveCheckTests {
  let store: ArticleStore

  init() throws {
    store = try ArticleStore()
    try store.save([
      article("a", [["Alpha Bank", "Beta Bank"]], quote: ("Yes", "Alpha Bank")),
      article("b", [["Alpha Bank"], ["Gamma Bank"]], year: 2021),
      article("c", [["Gamma Bank"]], year: 2019),
    ])
  }

  @Test func findsNothingInAGoodArchive() throws {
    #expect(store.check() == [])
    try store.save([article("b", [["Delta Bank"]], year: 2018)])
    try store.delete([1])
    #expect(store.check() == [])
    #expect(try ArticleStore().check() == [])
  }

  @Test(arguments: [
    ("DELETE FROM body WHERE article_id = 1", "without a text"),
    ("DELETE FROM article_names WHERE article_id = 1", "without its names"),
    ("UPDATE body SET content = x'01FFFFFF' WHERE article_id = 1", "“c”: a text"),
    ("UPDATE body SET dictionary_id = 9 WHERE article_id = 1", "dictionary 9 is missing"),
    ("UPDATE counter SET value = 7 WHERE name = 'unread'", "“unread” says 7, there are 3"),
    ("UPDATE counter SET value = 7 WHERE name = 'identities 1'", "“identities 1” says 7"),
    ("UPDATE article SET is_starred = 1 WHERE id = 2", "does not show what the user did"),
    ("UPDATE article SET quote_count = 3 WHERE quote_count = 1", "miscounts its quotes"),
    ("UPDATE article SET copies = 3 WHERE id = 1", "folded copies are miscounted"),
    ("UPDATE article SET story_id = 99 WHERE id = 1", "story that no article leads"),
    ("UPDATE article SET date = 5 WHERE id = 3", "out of order"),
    ("DELETE FROM run", "article 1 is in none"),
    ("UPDATE article SET date = date - 86400 WHERE id = 1", "has other days than its articles"),
    ("UPDATE name SET mention_count = mention_count + 1 WHERE id = 1", "is miscounted"),
    ("UPDATE identity SET article_count = 9 WHERE id = 1", "says 9 articles, there are"),
    ("DELETE FROM name_key", "name without a form"),
    ("PRAGMA foreign_keys = OFF; DELETE FROM name WHERE id = 1", "is named but not there"),
    ("PRAGMA foreign_keys = OFF; DELETE FROM model", "belongs to a model that is not there"),
    (
      "INSERT INTO article_search (article_search) VALUES ('delete-all')",
      "it has 0 articles of 3"
    ),
    ("UPDATE article_search_data SET block = x'00' WHERE id > 10", "the search index"),
  ])
  func findsDamage(damage: String, finding: String) throws {
    try store.inspect { try $0.execute(sql: damage) }
    let findings = store.check()
    #expect(findings.contains { $0.contains(finding) }, "\(findings)")
    #expect(findings.allSatisfy { !$0.contains("\n") })
  }
}
