import GRDB
import NewsModel

/// The quotes that satisfy the conditions of a query, as the tables to read and how.
///
/// Without a page they are read from the quotes by date, or by speaker; with one from that page's
/// links, which lie by date too. Words by one page about another are links of the one that the
/// other has as well.
struct QuoteSelection {
  enum Speakers { case any, known, unknown }

  /// The tables, how they are joined and what must hold.
  private(set) var from: String
  private(set) var arguments: StatementArguments = []
  /// The table whose columns tell the place of a quote.
  private let place: String
  private let hasLinks: Bool

  init(_ query: QuoteQuery, _ db: Database, speakers: Speakers = .any) throws {
    hasLinks = query.by != nil || query.about != nil
    place = hasLinks ? "link" : "quote"
    from = hasLinks ? "FROM quote_link AS link" : "FROM quote"
    // CROSS keeps the order of the tables: speakers are walked in order, a page's links are few.
    if hasLinks, speakers != .any { from += " CROSS JOIN quote ON quote.id = link.quote_id" }
    if speakers == .known {
      from =
        hasLinks
        ? from + " CROSS JOIN identity AS speaker ON speaker.id = quote.speaker_id"
        : "FROM identity AS speaker CROSS JOIN quote ON quote.speaker_id = speaker.id"
    }
    let conditions = try Self.links(query, db) + dates(query) + Self.speaker(speakers)
    let clause = Condition.whereClause(conditions)
    from += clause.sql
    arguments = clause.arguments
  }

  /// The column with the number of the quote.
  var id: String { hasLinks ? "link.quote_id" : "quote.id" }

  var newestFirst: String { "\(place).date DESC, \(place).article_id DESC, \(place).position" }
  var bySpeaker: String {
    "speaker.kind, speaker.mention_count DESC, speaker.id, " + newestFirst
  }

  private static func links(_ query: QuoteQuery, _ db: Database) throws -> [Condition] {
    let pages = [(query.by, QuoteTable.Role.by), (query.about, .about)].compactMap { page, role in
      page.map { ($0, role) }
    }
    return try pages.enumerated().map { number, link in
      let page = try Redirects.target(of: link.0, db)
      let isFirst = number == 0
      return Condition(
        sql: isFirst
          ? "link.identity_id = ? AND link.role = ?"
          : """
          EXISTS (SELECT 1 FROM quote_link AS other
          WHERE other.identity_id = ? AND other.role = ? AND other.date = link.date
          AND other.article_id = link.article_id AND other.position = link.position)
          """,
        arguments: [page, link.1.rawValue])
    }
  }

  private func dates(_ query: QuoteQuery) -> [Condition] {
    let first = query.firstDay.map { day in
      Condition(sql: "\(place).date >= ?", arguments: [StoredDate.seconds(day: day)])
    }
    let end = query.endDay.map { day in
      Condition(
        sql: "\(place).date < ? AND \(place).date > ?",
        arguments: [StoredDate.seconds(day: day), StoredDate.unknown])
    }
    return [first, end].compactMap { $0 }
  }

  private static func speaker(_ speakers: Speakers) -> [Condition] {
    speakers == .unknown ? [Condition(sql: "quote.speaker_id IS NULL")] : []
  }
}
