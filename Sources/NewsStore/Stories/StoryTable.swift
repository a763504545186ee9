import GRDB
import NewsModel

/// Folds wire copy: an article that is nearly another's text belongs to that one's story.
///
/// The first article of a story leads it and is compared with; the others point to it. Only what
/// came within a week or two of the lead can be its copy, so news that comes in the order of its
/// dates touches only the latest part of the table.
struct StoryTable {
  let db: Database

  /// Leads compared with one article; a standard line fills a band with hundreds.
  private static let maximumCandidates = 50
  private static let week: Int64 = 7 * 86_400

  /// What is needed of an article to find its story.
  struct Place {
    var id: ArticleID
    var seconds: Int64

    var week: Int64 { seconds.flooredQuotient(by: StoryTable.week) }
  }

  /// Finds the story of an article that is new or has new words; one that is a copy of none leads
  /// a story of its own.
  func add(_ place: Place, _ story: StorySketch.Keyed?) throws {
    guard let story else { return }
    let sketch = story.sketch
    let bands = story.bandKeys.map(Self.shortened)
    if let lead = try lead(place, sketch, bands) {
      try run("UPDATE article SET story_id = ? WHERE id = ?", [lead, place.id])
      try run("UPDATE article SET copies = copies + 1 WHERE id = ?", [lead])
    } else {
      try keep(sketch, bands, of: place)
    }
  }

  /// Takes an article out of its story; gives the articles that have lost their lead and must be
  /// added anew.
  func remove(_ place: Place) throws -> [ArticleID] {
    let find = try db.cachedStatement(sql: "SELECT story_id FROM article WHERE id = ?")
    if let lead = try ArticleID.fetchOne(find, arguments: [place.id]) {
      try run("UPDATE article SET copies = copies - 1 WHERE id = ?", [lead])
      try run("UPDATE article SET story_id = NULL WHERE id = ?", [place.id])
      return []
    }
    try run("DELETE FROM sketch WHERE article_id = ?", [place.id])
    if db.changesCount > 0 {
      try run("DELETE FROM sketch_band WHERE week = ? AND article_id = ?", [place.week, place.id])
    }
    let followers = try db.cachedStatement(sql: "SELECT id FROM article WHERE story_id = ?")
    let orphans = try ArticleID.fetchAll(followers, arguments: [place.id])
    guard !orphans.isEmpty else { return [] }
    try run("UPDATE article SET copies = copies - ? WHERE id = ?", [orphans.count, place.id])
    try run("UPDATE article SET story_id = NULL WHERE story_id = ?", [place.id])
    return orphans
  }

  private func lead(
    _ place: Place, _ sketch: StorySketch, _ bands: [Int64]
  ) throws -> ArticleID? {
    let statement = try db.quick("SELECT bytes FROM sketch WHERE article_id = ?")
    var best: (lead: ArticleID, containment: Double)?
    for candidate in try candidates(place.week, bands) where candidate != place.id {
      guard let bytes = try statement.first(candidate, read: { $0.bytes(0) }),
        let other = StorySketch(bytes: bytes), sketch.isCopy(of: other)
      else { continue }
      let containment = sketch.containment(with: other)
      if containment > best?.containment ?? 0 { best = (candidate, containment) }
    }
    return best?.lead
  }

  /// Leads that share a band, those that share most first.
  private func candidates(_ week: Int64, _ bands: [Int64]) throws -> [ArticleID] {
    let statement = try db.quick(
      """
      SELECT article_id FROM sketch_band WHERE week = ? AND band = ?
      ORDER BY article_id DESC LIMIT \(Self.maximumCandidates)
      """)
    var shared: [ArticleID: Int] = [:]
    for week in (week - 1)...(week + 1) {
      for band in bands {
        for lead in try statement.all(week, band, read: { $0.number(0) }) {
          shared[lead, default: 0] += 1
        }
      }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.maximumCandidates).map(\.key)
  }

  private func keep(_ sketch: StorySketch, _ bands: [Int64], of place: Place) throws {
    try db.quick("INSERT OR REPLACE INTO sketch (article_id, bytes) VALUES (?, ?)")
      .run(place.id, sketch.bytes)
    let statement = try db.quick(
      "INSERT OR IGNORE INTO sketch_band (week, band, article_id) VALUES (?, ?, ?)")
    for band in bands { try statement.run(place.week, band, place.id) }
  }

  /// Four bytes of a band's key tell it from nearly all others of its weeks, the sketch from the rest.
  private static func shortened(_ key: Int64) -> Int64 { key >> 33 }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
