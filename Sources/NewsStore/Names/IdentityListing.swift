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
  func summary(_ id: IdentityID) throws -> IdentitySummary? { try summary(id, dated: true) }

  /// The same without the dates of its first and last article where they are not `dated`: finding
  /// them takes longer than all the rest.
  func summary(_ id: IdentityID, dated: Bool) throws -> IdentitySummary? {
    let page = try IdentityTable.current(id, db)
    let statement = try db.cachedStatement(sql: Self.sql)
    guard let row = try Row.fetchOne(statement, arguments: [page]),
      let kind = EntityKind(rawValue: row[0])
    else { return nil }
    let name: String = row[1]
    let span = try dated ? ArticleSpan(page, db) : nil
    return IdentitySummary(
      id: page, kind: kind, name: name, aliases: try aliases(page, beside: name),
      articleCount: row[2], mentionCount: row[3], first: Self.day(span?.first),
      last: Self.day(span?.last), isIgnored: row[4])
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

  /// The other forms, the most used first; of equals the fullest.
  private func aliases(_ page: IdentityID, beside name: String) throws -> [String] {
    var forms: [String: (count: Int, role: UInt8)] = [:]
    for entry in try IdentityTable(db: db).details(page).flatMap(\.uses.entries)
    where entry.key.text != name && !entry.key.text.isEmpty {
      let known = forms[entry.key.text] ?? (0, .max)
      forms[entry.key.text] = (
        known.count + entry.count, min(known.role, entry.key.role.rawValue)
      )
    }
    return forms.sorted {
      ($1.value.count, $0.value.role, $0.key) < ($0.value.count, $1.value.role, $1.key)
    }.prefix(Self.maximumAliases).map(\.key)
  }

  /// Mentions of each year from the first to the last that has any.
  func mentionsByYear(_ page: IdentityID) throws -> [YearCount] {
    var mentions = SmallCounts<Int>()
    for details in try IdentityTable(db: db).details(page) { mentions.add(details.years) }
    let years = mentions.entries.map(\.key)
    guard let first = years.min(), let last = years.max() else { return [] }
    let counts = Dictionary(uniqueKeysWithValues: mentions.entries.map { ($0.key, $0.count) })
    return (first...last).map { YearCount(year: $0, mentions: counts[$0] ?? 0) }
  }
}
