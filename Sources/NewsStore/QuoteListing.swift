import GRDB
import NewsModel

/// Lists of quotes: newest article first, in text order within an article.
struct QuoteListing {
  let db: Database

  func summaries(_ query: QuoteQuery, offset: Int, limit: Int) throws -> [QuoteSummary] {
    let (ids, arguments) = try ids(query)
    let statement = try db.cachedStatement(sql: ids + " LIMIT ? OFFSET ?")
    return try QuoteID.fetchAll(
      statement, arguments: arguments + [max(0, limit), max(0, offset)]
    ).compactMap(summary)
  }

  func count(_ query: QuoteQuery) throws -> Int {
    switch query {
    case .all: return try Counter.value("quotes", db)
    case .by(let id): return try count(id, .by)
    case .about(let id): return try count(id, .about)
    }
  }

  private func count(_ id: IdentityID, _ role: QuoteTable.Role) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM quote_link WHERE identity_id = ? AND role = ?")
    let page = try Redirects.target(of: id, db)
    return try Int.fetchOne(statement, arguments: [page, role.rawValue]) ?? 0
  }

  private func ids(_ query: QuoteQuery) throws -> (String, StatementArguments) {
    let role: QuoteTable.Role
    let id: IdentityID
    switch query {
    case .all:
      return ("SELECT id FROM quote ORDER BY date DESC, article_id DESC, position", [])
    case .by(let speaker): (role, id) = (.by, speaker)
    case .about(let named): (role, id) = (.about, named)
    }
    let sql = """
      SELECT quote_id FROM quote_link WHERE identity_id = ? AND role = ?
      ORDER BY date DESC, article_id DESC, position
      """
    return (sql, [try Redirects.target(of: id, db), role.rawValue])
  }

  private func summary(_ id: QuoteID) throws -> QuoteSummary? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT position, kind, text, start, speaker_id, source_text, article_id
        FROM quote WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]),
      let kind = QuoteKind(rawValue: row[1]),
      let article = try ArticleListing(db: db).summary(row[6])
    else { return nil }
    let speaker: IdentityID? = row[4]
    return QuoteSummary(
      id: id, article: article, index: row[0], kind: kind, text: row[2], start: row[3],
      speaker: try speaker.flatMap(IdentityListing(db: db).summary), sourceText: row[5])
  }
}
