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
      sql: """
        SELECT count(*) FROM decided_page CROSS JOIN identity ON identity.id = identity_id
        WHERE is_ignored = 1 AND identity.kind = ?
        """)
    let ignored = try Int.fetchOne(statement, arguments: [kind.rawValue]) ?? 0
    return try Counter.value("identities \(kind.rawValue)", db) - ignored
  }

  /// The page with a number, or the one it belongs to now.
  func summary(_ id: IdentityID) throws -> IdentitySummary? {
    let page = try IdentityTable.current(id, db)
    let summary = try db.quick(Self.sql).first(page) { row in
      EntityKind(rawValue: UInt8(row.int(0))).map { kind in
        IdentitySummary(
          id: page, kind: kind, name: row.text(1), aliases: [], articleCount: row.int(2),
          mentionCount: row.int(3), first: nil, last: nil, isIgnored: row.int(4) == 1)
      }
    }
    guard var summary = summary ?? nil else { return nil }
    let names = try IdentityTable(db: db).names(page)
    let details = names.map(\.details)
    summary.setting = Self.setting(names)
    summary.aliases = Self.aliases(details, beside: summary.name)
    let days = Self.days(details)
    (summary.first, summary.last) = (
      days.map { Self.date($0.lowerBound) }, days.map { Self.date($0.upperBound) }
    )
    return summary
  }

  /// What the most used of a page's full names is bound to; of short ones where it has no other.
  private static func setting(_ names: [IdentityTable.PageName]) -> String? {
    let full = names.filter { !$0.isShort }
    return (full.isEmpty ? names : full).max { $0.articleCount < $1.articleCount }
      .flatMap { NameSignature.setting($0.qualifier) }
  }

  private static let sql = """
    SELECT identity.kind, identity.name, article_count, mention_count, coalesce(is_ignored, 0)
    FROM identity LEFT JOIN decided_page ON identity_id = id WHERE id = ?
    """

  private static func date(_ day: Int) -> PublicationDate {
    PublicationDate(seconds: Int64(day) * 86_400, hasTime: false)
  }

  /// The days between which a page is named, as days since 1970-01-01.
  func days(_ page: IdentityID) throws -> ClosedRange<Int>? {
    Self.days(try IdentityTable(db: db).details(page))
  }

  private static func days(_ details: [NameDetails]) -> ClosedRange<Int>? {
    details.reduce(into: DaySpan()) { $0.add($1.days) }.days
  }

  /// The other forms, the most used first; of equals the fullest.
  private static func aliases(_ details: [NameDetails], beside name: String) -> [String] {
    var forms: [String: (count: Int, role: UInt8)] = [:]
    for entry in details.flatMap(\.uses.entries)
    where entry.key.text != name && !entry.key.text.isEmpty {
      let known = forms[entry.key.text] ?? (0, .max)
      forms[entry.key.text] = (
        known.count + entry.count, min(known.role, entry.key.role.rawValue)
      )
    }
    return forms.sorted {
      ($1.value.count, $0.value.role, $0.key) < ($0.value.count, $1.value.role, $1.key)
    }.prefix(maximumAliases).map(\.key)
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
