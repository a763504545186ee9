import GRDB
import NewsModel

/// Lists of pages, and what a row of them says.
struct IdentityListing {
  let db: Database
  /// How many other forms a row tells.
  private static let maximumAliases = 12

  func summaries(_ kind: EntityKind, offset: Int, limit: Int) throws -> [IdentitySummary] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM identity WHERE kind = ? AND id NOT IN (\(Self.ignored))
        ORDER BY mention_count DESC, id LIMIT ? OFFSET ?
        """)
    return try IdentityID.fetchAll(
      statement, arguments: [kind.rawValue, max(0, limit), max(0, offset)]
    ).compactMap(summary)
  }

  /// The pages that are not to be listed.
  static let ignored = "SELECT identity_id FROM decided_page WHERE is_ignored = 1"

  func count(_ kind: EntityKind) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM identity WHERE kind = ? AND id IN (\(Self.ignored))")
    let ignored = try Int.fetchOne(statement, arguments: [kind.rawValue]) ?? 0
    return try Counter.value("identities \(kind.rawValue)", db) - ignored
  }

  /// The page with a number, or the one it belongs to now.
  func summary(_ id: IdentityID) throws -> IdentitySummary? {
    let page = try IdentityTable.current(id, db)
    let statement = try db.cachedStatement(sql: Self.sql)
    guard let row = try Row.fetchOne(statement, arguments: [page]),
      let kind = EntityKind(rawValue: row[0])
    else { return nil }
    let name: String = row[1]
    let span = try ArticleSpan(page, db)
    return IdentitySummary(
      id: page, kind: kind, name: name, aliases: try aliases(page, beside: name),
      articleCount: row[2], mentionCount: row[3], first: Self.day(span.first),
      last: Self.day(span.last), isIgnored: row[4])
  }

  private static let sql = """
    SELECT identity.kind, identity.name, article_count, mention_count, coalesce(is_ignored, 0)
    FROM identity LEFT JOIN decided_page ON identity_id = id WHERE id = ?
    """

  private static func day(_ seconds: Int64?) -> PublicationDate? {
    seconds.map { date in
      let day = PublicationDate(seconds: date, hasTime: false).day
      return PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
    }
  }

  private func aliases(_ page: IdentityID, beside name: String) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT text FROM name JOIN form ON form.name_id = name.id
        WHERE identity_id = ? AND text <> ? AND text <> ''
        GROUP BY text ORDER BY sum(form.article_count) DESC, min(role), text
        LIMIT \(Self.maximumAliases)
        """)
    return try String.fetchAll(statement, arguments: [page, name])
  }

  /// Mentions of each year from the first to the last that has any.
  func mentionsByYear(_ page: IdentityID) throws -> [YearCount] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT year, sum(mentions) FROM name JOIN name_year ON name_year.name_id = name.id
        WHERE identity_id = ? GROUP BY year HAVING sum(mentions) > 0 ORDER BY year
        """)
    let counts = try Row.fetchAll(statement, arguments: [page]).map { row -> (Int, Int) in
      (row[0], row[1])
    }
    guard let first = counts.first?.0, let last = counts.last?.0 else { return [] }
    let mentions = Dictionary(counts) { $0 + $1 }
    return (first...last).map { YearCount(year: $0, mentions: mentions[$0] ?? 0) }
  }
}
