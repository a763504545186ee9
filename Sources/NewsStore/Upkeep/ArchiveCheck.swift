import GRDB
import NewsModel

/// Looks for what should not be in an archive: pages, indexes and links that are broken, and
/// numbers that differ from what they count. Reads everything once.
struct ArchiveCheck {
  let db: Database
  let packing: TextPacking

  /// Findings of one sort beyond which the archive is broken all over.
  private static let most = 20

  /// One sentence a finding; none for an archive that is as it should be. Not within a transaction:
  /// the index's own check counts as writing, all else looks at one state of the archive.
  func findings() -> [String] {
    looking("the search index") { try brokenIndexes() }
      + looking("the archive") {
        var findings: [String] = []
        try db.inTransaction(.deferred) {
          findings = readings()
          return .commit
        }
        return findings
      }
  }

  private func readings() -> [String] {
    looking("the file") { try brokenPages() }
      + looking("links") { try brokenLinks() }
      + looking("the search index") { try missingFromIndex() }
      + looking("totals") { try wrongTotals() }
      + looking("rows") { try CheckQuery.all.flatMap { try $0.findings(db) } }
      + looking("runs") { try wrongRuns() }
      + looking("articles") { try ContentCheck(db: db, packing: packing).findings() }
  }

  /// What stops a look is a finding too.
  private func looking(_ at: String, _ look: () throws -> [String]) -> [String] {
    do {
      let found = try look()
      let more = found.count - Self.most
      return found.prefix(Self.most) + (more > 0 ? ["\(at): \(more) more findings"] : [])
    } catch {
      return ["\(at): cannot be checked: \(StoreError(error).reason)"]
    }
  }

  private func brokenPages() throws -> [String] {
    try String.fetchAll(db, sql: "PRAGMA integrity_check(\(Self.most))")
      .filter { $0 != "ok" }.map { "the file: \($0)" }
  }

  private func brokenLinks() throws -> [String] {
    try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      let number = (row[1] as Int64?).map { " \($0)" } ?? ""
      return
        "links: \(row[0] as String)\(number) belongs to a \(row[2] as String) that is not there"
    }
  }

  private func brokenIndexes() throws -> [String] {
    guard !db.configuration.readonly else { return [] }
    for index in ["article_search", "form_search"] {
      try db.execute(sql: "INSERT INTO \(index) (\(index)) VALUES ('integrity-check')")
    }
    return []
  }

  private func missingFromIndex() throws -> [String] {
    let found = try SearchIndex(db: db).count(IndexWord.expression(any: [.every]))
    let articles = try Int.fetchOne(db, sql: "SELECT count(*) FROM article") ?? 0
    return found == articles
      ? [] : ["the search index: it has \(found) articles of \(articles)"]
  }

  private func wrongTotals() throws -> [String] {
    let counted = [
      ("articles", "SELECT count(*) FROM article"),
      ("unread", "SELECT count(*) FROM article WHERE is_read = 0"),
      ("quotes", "SELECT coalesce(sum(quote_count), 0) FROM article"),
      ("folded", "SELECT count(*) FROM article WHERE story_id IS NOT NULL"),
    ]
    let kinds = EntityKind.allCases.map {
      ("identities \($0.rawValue)", "SELECT count(*) FROM identity WHERE kind = \($0.rawValue)")
    }
    return try (counted + kinds).compactMap { name, sql in
      let (kept, real) = (try Counter.value(name, db), try Int.fetchOne(db, sql: sql) ?? 0)
      return kept == real ? nil : "totals: “\(name)” says \(kept), there are \(real)"
    }
  }

  /// Every article must lie in a run, and its date must follow that of the one before it there.
  private func wrongRuns() throws -> [String] {
    var runs = try RunTable(db: db).runs[...]
    var findings: [String] = []
    var last = Int64.min
    let rows = try Row.fetchCursor(db, sql: "SELECT id, date FROM article ORDER BY id")
    while let row = try rows.next() {
      let (id, date): (ArticleID, Int64) = (row[0], row[1])
      while let run = runs.first, run.last < id {
        runs.removeFirst()
        last = .min
      }
      if let run = runs.first, run.first <= id {
        let isInside = (run.firstDate...run.lastDate).contains(date)
        if !isInside || date < last { findings.append("runs: article \(id) is out of order") }
        last = date
      } else {
        findings.append("runs: article \(id) is in none")
      }
    }
    return findings
  }
}
