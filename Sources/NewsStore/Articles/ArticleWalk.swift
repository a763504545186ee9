import GRDB
import NewsModel

/// The articles of a plan, newest first.
///
/// What the index finds comes in the order of the articles' numbers, which within a run is that of
/// their dates; the runs are merged by date. So the first page costs no more than the page, however
/// many articles there are.
struct ArticleWalk {
  let db: Database
  let plan: SearchPlan

  /// - Parameter total: The number of articles, where it is known.
  func ids(offset: Int, limit: Int, of total: Int? = nil) throws -> [ArticleID] {
    guard limit > 0 else { return [] }
    guard plan.match != nil else { return try byDate(offset: offset, limit: limit, of: total) }
    let runs = try RunTable(db: db).runs
    if runs.count > 1 { return try merged(runs, offset: offset, limit: limit) }
    guard plan.isDated, let run = runs.first else {
      return try newestNumbersFirst(offset: offset, limit: limit)
    }
    guard let plan = try plan.within(run, db) else { return [] }
    return try ArticleWalk(db: db, plan: plan).newestNumbersFirst(offset: offset, limit: limit)
  }

  func count() throws -> Int {
    if plan.conditions.isEmpty {
      guard let match = plan.match else { return try Counter.value("articles", db) }
      return try SearchIndex(db: db).count(match)
    }
    let runs = plan.isDated && plan.match != nil ? try RunTable(db: db).runs : []
    let plans = runs.isEmpty ? [plan] : try runs.compactMap { try plan.within($0, db) }
    return try plans.reduce(0) { sum, plan in
      let (from, clause) = plan.source
      let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(from)\(clause.sql)")
      return sum + (try Int.fetchOne(statement, arguments: clause.arguments) ?? 0)
    }
  }

  // MARK: One statement

  /// The second half of a list is walked from its end.
  private func byDate(offset: Int, limit: Int, of total: Int?) throws -> [ArticleID] {
    guard let total, offset > total / 2 else {
      return try fetch(order: "article.date DESC, article.id DESC", offset: offset, limit: limit)
    }
    let end = min(total, offset.addingClamped(limit))
    guard offset < end else { return [] }
    return try fetch(
      order: "article.date, article.id", offset: total - end, limit: end - offset
    ).reversed()
  }

  private func newestNumbersFirst(offset: Int, limit: Int) throws -> [ArticleID] {
    try fetch(order: "article_search.rowid DESC", offset: offset, limit: limit)
  }

  private func fetch(order: String, offset: Int, limit: Int) throws -> [ArticleID] {
    let (from, clause) = plan.source
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(plan.id) FROM \(from)\(clause.sql) ORDER BY \(order) LIMIT ? OFFSET ?
        """)
    return try ArticleID.fetchAll(statement, arguments: clause.arguments + [limit, offset])
  }

  // MARK: Several runs

  private func merged(
    _ runs: [RunTable.Run], offset: Int, limit: Int
  ) throws -> [ArticleID] {
    var waiting = runs.filter {
      $0.lastDate >= plan.dates.lowerBound && $0.firstDate <= plan.dates.upperBound
    }
    .sorted { ($0.lastDate, $0.last) < ($1.lastDate, $1.last) }
    var heads: [RunHits] = []
    var found: [ArticleID] = []
    var left = offset.addingClamped(limit)
    while left > 0 {
      while let next = waiting.last, heads.allSatisfy({ $0.date <= next.lastDate }) {
        waiting.removeLast()
        if let hits = try RunHits(db: db, plan: plan, run: next) { heads.append(hits) }
      }
      guard let newest = heads.indices.max(by: { heads[$0].place < heads[$1].place }) else { break }
      if left <= limit { found.append(heads[newest].id) }
      left -= 1
      if try !heads[newest].step() { heads.remove(at: newest) }
    }
    return found
  }
}

/// What a plan finds in one run, newest first; always at a hit.
private struct RunHits {
  private let rows: RowCursor
  private(set) var id: ArticleID = 0
  private(set) var date: Int64 = 0

  var place: (Int64, ArticleID) { (date, id) }

  /// `nil` where the run has no hit.
  init?(db: Database, plan: SearchPlan, run: RunTable.Run) throws {
    guard let (from, clause) = try plan.withRow.within(run, db)?.source else { return nil }
    let statement = try db.makeStatement(
      sql: """
        SELECT article.id, article.date FROM \(from)\(clause.sql)
        ORDER BY article_search.rowid DESC
        """)
    rows = try Row.fetchCursor(statement, arguments: clause.arguments)
    guard try step() else { return nil }
  }

  /// False at the end.
  mutating func step() throws -> Bool {
    guard let row = try rows.next() else { return false }
    (id, date) = (row[0], row[1])
    return true
  }
}

extension SearchPlan {
  /// The tables to read and what must hold of their rows.
  fileprivate var source: (from: String, clause: Condition) {
    var all = conditions
    if let match {
      all.insert(Condition(sql: "article_search MATCH ?", arguments: [match]), at: 0)
    }
    if let ids {
      all.append(
        Condition(
          sql: "article_search.rowid BETWEEN ? AND ?", arguments: [ids.lowerBound, ids.upperBound]
        ))
    }
    let readsRows = !conditions.isEmpty || match == nil || joinsRows
    var from = match == nil ? "article" : "article_search"
    // CROSS keeps the order of the tables: the index is asked first.
    if match != nil, readsRows {
      from += " CROSS JOIN article ON article.id = article_search.rowid"
    }
    if readsBodies { from += " CROSS JOIN body ON body.article_id = article.id" }
    return (from, .whereClause(all))
  }

  /// The same for another expression, with articles from a number on.
  func source(match: String, from first: ArticleID) -> (from: String, clause: Condition) {
    var copy = self
    copy.match = match
    copy.conditions.insert(
      Condition(sql: "article_search.rowid >= ?", arguments: [first]), at: 0)
    let (from, clause) = copy.source
    return (from, clause)
  }

  fileprivate var id: String { match == nil ? "article.id" : "article_search.rowid" }

  /// The same among the articles of a run, those of other dates left out; `nil` where that leaves
  /// none.
  fileprivate func within(_ run: RunTable.Run, _ db: Database) throws -> SearchPlan? {
    var copy = self
    guard isDated else {
      copy.ids = run.first...run.last
      return copy
    }
    copy.ids = try RunSearch(db: db, run: run).ids(from: dates)
    return copy.ids == nil ? nil : copy
  }

  fileprivate var withRow: SearchPlan {
    var copy = self
    copy.joinsRows = true
    return copy
  }
}

extension Int {
  func addingClamped(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? .max : sum
  }
}
