import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// What a page's names moved by is what counting all of them anew gives.
@Suite struct ArticleCountingTests {
  @Test(arguments: 1...6) func countsWhatMoves(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    let store = try ArticleStore()
    try store.save(
      (0..<120).map { number in
        let rare = Int.random(in: 0..<60, using: &generator)
        let common = Int.random(in: 0..<3, using: &generator)
        return article("a\(number)", [["Rare Club \(rare)", "Great Union \(common)"]])
      })
    try store.inspect { db in
      let union = try names("greatunion", db)
      let clubs = try names("rareclub", db).shuffled(using: &generator)
      let (left, joined) = (Array(clubs[..<3]), Array(clubs[3..<5]))
      let counting = ArticleCounting(db: db)
      let page = union[0]
      try db.execute(
        sql: "UPDATE identity SET article_count = ? WHERE id = ?",
        arguments: [counting.naming(union + left), page])
      var moves = PageMoves()
      for name in left { moves.note(name, from: page, to: name) }
      for name in joined { moves.note(name, from: name, to: page) }
      let count = try counting.naming(union + joined, of: page, after: moves)
      #expect(try count == counting.naming(union + joined))
      // Without moves the page keeps what it had.
      #expect(
        try counting.naming(union, of: page, after: PageMoves()) == counting.naming(union + left))
    }
  }

  private func names(_ beginning: String, _ db: Database) throws -> [NameID] {
    try NameID.fetchAll(
      db, sql: "SELECT id FROM name WHERE key LIKE ? || '%' ORDER BY id", arguments: [beginning])
  }
}
