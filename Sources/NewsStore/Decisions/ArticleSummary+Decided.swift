import GRDB
import NewsModel

extension ArticleSummary {
  /// Leaves out the organizations that people ignore or say are none. One look into a small table
  /// where they say so of nothing, else a few microseconds for each name of the article.
  mutating func leaveOutUnlisted(_ db: Database) throws {
    guard organizationCount > 0, try Self.mayHaveUnlisted(db) else { return }
    let statement = try db.cachedStatement(
      sql: "SELECT names FROM article_names WHERE article_id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let names = try? SharedSentences(decoding: row.bytes(0)).names
    else { return }
    for name in try Set(names).filter({ try Self.isUnlisted($0, db) }) {
      let forms = try IdentityNameListing(db: db).forms(of: name)
      organizations.removeAll(where: forms.contains)
      organizationCount -= 1
    }
  }

  private static let condition = """
    (decided_page.is_ignored = 1 OR decided_page.kind <> \(EntityKind.organization.rawValue))
    """

  private static func mayHaveUnlisted(_ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT 1 FROM decided_page WHERE \(condition) LIMIT 1")
    return try Int.fetchOne(statement) != nil
  }

  private static func isUnlisted(_ name: NameID, _ db: Database) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: """
        SELECT 1 FROM name JOIN decided_page USING (identity_id)
        WHERE name.id = ? AND name.kind = \(EntityKind.organization.rawValue) AND \(condition)
        """)
    return try Int.fetchOne(statement, arguments: [name]) != nil
  }
}
