import GRDB
import NewsModel

/// Lists of quotes in the order that a query asks for.
struct QuoteListing {
  let db: Database

  func summaries(_ query: QuoteQuery, offset: Int, limit: Int) throws -> [QuoteSummary] {
    let ids =
      switch query.order {
      case .newest: try newest(query, offset: max(0, offset), limit: max(0, limit))
      case .speaker: try bySpeaker(query, offset: max(0, offset), limit: max(0, limit))
      }
    return try ids.compactMap(summary)
  }

  func count(_ query: QuoteQuery) throws -> Int {
    let isAll = query.by == nil && query.about == nil && query.firstDay == nil
    if isAll, query.endDay == nil { return try Counter.value("quotes", db) }
    return try count(QuoteSelection(query, db))
  }

  private func count(_ selection: QuoteSelection) throws -> Int {
    let statement = try db.cachedStatement(sql: "SELECT count(*) " + selection.from)
    return try Int.fetchOne(statement, arguments: selection.arguments) ?? 0
  }

  private func newest(_ query: QuoteQuery, offset: Int, limit: Int) throws -> [QuoteID] {
    let selection = try QuoteSelection(query, db)
    return try ids(of: selection, order: selection.newestFirst, offset: offset, limit: limit)
  }

  /// The quotes with a speaker; after them, where the page has room, those without.
  private func bySpeaker(_ query: QuoteQuery, offset: Int, limit: Int) throws -> [QuoteID] {
    let known = try QuoteSelection(query, db, speakers: .known)
    let named = try ids(of: known, order: known.bySpeaker, offset: offset, limit: limit)
    guard named.count < limit else { return named }
    let knownCount = try named.isEmpty ? count(known) : offset + named.count
    let unknown = try QuoteSelection(query, db, speakers: .unknown)
    return named
      + (try ids(
        of: unknown, order: unknown.newestFirst, offset: max(0, offset - knownCount),
        limit: limit - named.count))
  }

  private func ids(
    of selection: QuoteSelection, order: String, offset: Int, limit: Int
  ) throws -> [QuoteID] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(selection.id) \(selection.from) ORDER BY \(order) LIMIT ? OFFSET ?")
    return try QuoteID.fetchAll(statement, arguments: selection.arguments + [limit, offset])
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
