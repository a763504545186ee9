import GRDB
import NewsModel

/// The runs of articles whose numbers follow their dates.
///
/// News that comes in the order of its dates makes one run however much comes; each batch from
/// another time adds one. Lists newest first merge the runs (`ArticleWalk`).
struct RunTable {
  struct Run: Hashable {
    var first: ArticleID
    var last: ArticleID
    var firstDate: Int64
    var lastDate: Int64
  }

  private let db: Database
  private(set) var runs: [Run]
  private var hasChanged = false

  init(db: Database) throws {
    self.db = db
    let statement = try db.cachedStatement(
      sql: "SELECT first_id, last_id, first_date, last_date FROM run ORDER BY first_id")
    runs = try Row.fetchAll(statement).map {
      Run(first: $0[0], last: $0[1], firstDate: $0[2], lastDate: $0[3])
    }
  }

  /// Notes the date of an article: a new one goes behind all others, one that was there before may
  /// have to become a run of its own.
  mutating func place(_ id: ArticleID, at date: Int64, isNew: Bool) {
    hasChanged = true
    if isNew {
      append(id, date)
    } else if let index = runs.firstIndex(where: { $0.first <= id && id <= $0.last }) {
      move(id, to: date, in: index)
    }
  }

  private mutating func append(_ id: ArticleID, _ date: Int64) {
    if let last = runs.last, last.lastDate <= date {
      runs[runs.count - 1].last = id
      runs[runs.count - 1].lastDate = date
    } else {
      runs.append(Run(first: id, last: id, firstDate: date, lastDate: date))
    }
  }

  private mutating func move(_ id: ArticleID, to date: Int64, in index: Int) {
    let run = runs[index]
    var parts = [Run(first: id, last: id, firstDate: date, lastDate: date)]
    if run.first < id {
      parts.insert(
        Run(first: run.first, last: id - 1, firstDate: run.firstDate, lastDate: run.lastDate), at: 0
      )
    }
    if id < run.last {
      parts.append(
        Run(first: id + 1, last: run.last, firstDate: run.firstDate, lastDate: run.lastDate))
    }
    runs.replaceSubrange(index...index, with: parts)
  }

  /// Writes the runs, if they are others than before.
  mutating func write() throws {
    guard hasChanged else { return }
    hasChanged = false
    try db.execute(sql: "DELETE FROM run")
    let statement = try db.cachedStatement(
      sql: "INSERT INTO run (first_id, last_id, first_date, last_date) VALUES (?, ?, ?, ?)")
    for run in runs {
      try statement.execute(arguments: [run.first, run.last, run.firstDate, run.lastDate])
    }
  }
}
