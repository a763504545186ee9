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
      (try? holds(in: $0.bytes(0))) ?? false
    } ?? false
  }

  private func holds(in bytes: [UInt8]) throws(ByteReader.Malformed) -> Bool {
    var reader = try SharedSentencesReader(bytes)
    let ofPages = names.map { page in reader.names.map(page.contains) }
    var named: [Int] = []
    while try reader.next(into: &named) {
      if ofPages.allSatisfy({ page in named.contains { page[$0] } }) { return true }
    }
    return false
  }
}
