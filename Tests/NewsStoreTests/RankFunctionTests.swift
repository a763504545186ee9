import GRDB
import NewsModel
import Testing

@testable import NewsStore

/// The rank of what a search finds, beside the one of SQLite's own function.
@Suite struct RankFunctionTests {
  static let words = ["harbour", "ice", "pilot", "coal", "fleet", "winter", "the", "north"]

  /// An index of articles made of a few words, some much more common than others.
  private static func makeIndex(_ db: Database, articles: Int) throws {
    try db.execute(
      sql: "CREATE VIRTUAL TABLE news USING fts5(text, headline, facts, content='')")
    var generator = SeededGenerator(seed: 7)
    for id in 1...articles {
      let length = Int.random(in: 3...30, using: &generator)
      let text = (0..<length).map { _ in
        words[
          Int.random(in: 0...Int.random(in: 0..<words.count, using: &generator), using: &generator)]
      }
      try db.execute(
        sql: "INSERT INTO news (rowid, text, headline, facts) VALUES (?, ?, ?, ?)",
        arguments: [
          id, text.joined(separator: " "), text.prefix(3).joined(separator: " "), text.last,
        ])
    }
  }

  private static func ranks(_ function: String, _ match: String, _ db: Database) throws -> [Double]
  {
    try Double.fetchAll(
      db,
      sql: "SELECT \(function)(news, 1.0, 5.0, 2.0) FROM news WHERE news MATCH ? ORDER BY rowid",
      arguments: [match])
  }

  @Test(arguments: [
    "harbour", "north", "ice north", "ice OR north", "\"the north\"", "headline : coal",
    "NEAR(ice pilot, 3)", "winter NOT fleet",
  ])
  func ranksAsSQLiteDoes(match: String) throws {
    let store = try ArticleStore()
    try store.inspect { db in
      try Self.makeIndex(db, articles: 400)
      let ours = try Self.ranks(RankFunction.name, match, db)
      let theirs = try Self.ranks("bm25", match, db)
      #expect(!ours.isEmpty)
      #expect(ours.count == theirs.count)
      #expect(zip(ours, theirs).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }

  /// More articles have the word than are asked how rare it is.
  @Test func estimatesHowRareACommonWordIs() throws {
    let store = try ArticleStore()
    try store.inspect { db in
      try db.execute(sql: "CREATE VIRTUAL TABLE news USING fts5(text, headline, facts, content='')")
      for id in 1...25_000 {
        try db.execute(
          sql: "INSERT INTO news (rowid, text) VALUES (?, ?)",
          arguments: [
            id, id.isMultiple(of: 2) ? "ice north" : id.isMultiple(of: 5) ? "coal" : "sea",
          ])
      }
      let ours = try Self.ranks(RankFunction.name, "ice OR coal", db)
      let theirs = try Self.ranks("bm25", "ice OR coal", db)
      #expect(zip(ours, theirs).allSatisfy { abs($0 - $1) <= 0.02 * abs($1) + 1e-5 })
    }
  }
}
