import GRDB
import NewsModel

/// Whether a sentence or the headline of an article names all of some pages: told by its names,
/// without its text, in a fiftieth of the time.
struct Closeness {
  private let statement: QuickStatement
  /// The names of each page.
  private let names: [Set<NameID>]

  init(_ pages: [IdentityID], _ db: Database) throws {
    statement = try db.quick("SELECT names FROM article_names WHERE article_id = ?")
    names = try pages.map { Set(try IdentityTable(db: db).members($0)) }
  }

  func holds(in article: ArticleID) throws -> Bool {
    try statement.first(article) {
      // What cannot be read is the archive check's to tell.
      (try? SharedSentences(decoding: $0.bytes(0))).map(holds) ?? false
    } ?? false
  }

  private func holds(in shared: SharedSentences) -> Bool {
    shared.together.contains { identities in
      names.allSatisfy { page in identities.contains { page.contains(shared.names[$0]) } }
    }
  }
}
