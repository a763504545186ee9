import GRDB
import NewsModel

/// How a date lies in the columns `date` and `date_precision`.
///
/// A date that is not known sorts before all others, so that newest first puts it last and no
/// ordering index has to deal with NULL.
enum StoredDate {
  static let unknown = Int64.min / 4

  static func seconds(_ date: PublicationDate?) -> Int64 {
    date.map { max($0.seconds, unknown + 1) } ?? unknown
  }

  static func precision(_ date: PublicationDate?) -> Int {
    date.map { $0.hasTime ? 2 : 1 } ?? 0
  }

  static func date(seconds: Int64, precision: Int) -> PublicationDate? {
    precision == 0 ? nil : PublicationDate(seconds: seconds, hasTime: precision == 2)
  }
}

extension StoredDate {
  /// Midnight of a day since 1970-01-01; days that no calendar has stay in range.
  static func seconds(day: Int) -> Int64 {
    Int64(min(max(day, -10_000_000), 10_000_000)) * 86_400
  }

  /// The day since 1970-01-01 that a time lies in.
  static func day(_ seconds: Int64) -> Int { Int(seconds.flooredQuotient(by: 86_400)) }

  /// The date of an article as it is stored.
  static func of(_ article: ArticleID, _ db: Database) throws -> Int64 {
    let statement = try db.cachedStatement(sql: "SELECT date FROM article WHERE id = ?")
    return try Int64.fetchOne(statement, arguments: [article]) ?? unknown
  }
}
