import GRDB
import NewsModel

/// Finds the articles of some time within a run by halving it: a date is read some seventeen times
/// in 100,000 articles.
struct RunSearch {
  let db: Database
  let run: RunTable.Run

  /// The numbers of articles with such dates; `nil` where the run has none.
  func ids(from dates: ClosedRange<Int64>) throws -> ClosedRange<ArticleID>? {
    let first = try self.first { $0 >= dates.lowerBound }
    let end = try self.first { $0 > dates.upperBound }
    return first < end ? first...end - 1 : nil
  }

  /// The first number from which on the dates are as asked; one behind the run where none are.
  private func first(where isSo: (Int64) -> Bool) throws -> ArticleID {
    if isSo(run.firstDate) { return run.first }
    var (low, high) = (run.first, run.last + 1)
    while low < high {
      let middle = low + (high - low) / 2
      guard let (id, date) = try article(from: middle) else {
        high = middle
        continue
      }
      if isSo(date) { high = middle } else { low = id + 1 }
    }
    return low
  }

  /// The article with a number, or the next one of the run.
  private func article(from id: ArticleID) throws -> (ArticleID, Int64)? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, date FROM article WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1")
    return try Row.fetchOne(statement, arguments: [id, run.last]).map { ($0[0], $0[1]) }
  }
}
