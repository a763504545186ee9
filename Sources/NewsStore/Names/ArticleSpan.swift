import GRDB
import NewsModel

/// The dates between which a page is named, in seconds since 1970.
struct ArticleSpan {
  private(set) var first: Int64?
  private(set) var last: Int64?

  /// Looks at both ends of each run of articles, not at all of them.
  init(_ page: IdentityID, _ db: Database) throws {
    let match = try SearchPlan.naming(page, db).match ?? IndexWord.nothing
    for run in try RunTable(db: db).runs {
      let isLater = last.map { $0 < run.lastDate } ?? true
      let isEarlier = first.map { $0 > run.firstDate } ?? true
      if isLater { note(try Self.date(match, run, "DESC", db)) }
      if isEarlier { note(try Self.date(match, run, "ASC", db)) }
    }
  }

  private mutating func note(_ date: Int64?) {
    guard let date else { return }
    first = min(first ?? date, date)
    last = max(last ?? date, date)
  }

  private static func date(
    _ match: String, _ run: RunTable.Run, _ order: String, _ db: Database
  ) throws -> Int64? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT date FROM article_search CROSS JOIN article ON article.id = article_search.rowid
        WHERE article_search MATCH ? AND article_search.rowid BETWEEN ? AND ?
          AND date > \(StoredDate.unknown)
        ORDER BY article_search.rowid \(order) LIMIT 1
        """)
    return try Int64.fetchOne(statement, arguments: [match, run.first, run.last])
  }
}
