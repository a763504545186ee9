import GRDB
import NewsModel

/// What an article must satisfy to be found by a search.
struct SearchConditions {
  let db: Database

  func condition(_ expression: SearchExpression) throws -> Condition {
    switch expression {
    case .text(let words, let column): return text(words, column)
    case .named(let kind, let name):
      return appearance(of: try pages(named: name, [kind]))
    case .spokenBy(let name):
      return quotes(.by, try pages(named: name, [.person, .organization]))
    case .spokenAbout(let name): return quotes(.about, try pages(named: name, EntityKind.allCases))
    case .source(let name):
      return Condition(sql: "article.source LIKE ? ESCAPE '\\'", arguments: [name.likePrefix])
    case .dates(let first, let end): return dates(first, end)
    case .isUnread: return Condition(sql: "article.is_read = 0")
    case .isRead: return Condition(sql: "article.is_read = 1")
    // The archive has no stars, tags and expressions yet.
    case .isStarred, .tag, .regex: return Condition(sql: "0")
    case .not(let expression):
      let inner = try condition(expression)
      return Condition(sql: "NOT ifnull(\(inner.sql), 0)", arguments: inner.arguments)
    case .all(let parts): return try joined(parts, " AND ", none: "1")
    case .any(let parts): return try joined(parts, " OR ", none: "0")
    }
  }

  private func joined(
    _ parts: [SearchExpression], _ word: String, none: String
  ) throws -> Condition {
    let conditions = try parts.map(condition)
    guard !conditions.isEmpty else { return Condition(sql: none) }
    return Condition(
      sql: "(" + conditions.map(\.sql).joined(separator: word) + ")",
      arguments: conditions.map(\.arguments).reduce([], +))
  }

  private func text(_ words: SearchWords, _ column: SearchColumn) -> Condition {
    guard let match = MatchExpression.expression(words) else { return Condition(sql: "0") }
    switch column {
    case .anywhere, .headline:
      return Condition(
        sql: "article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)",
        arguments: [column == .headline ? "headline : (\(match))" : match])
    case .quotes:
      return Condition(
        sql: """
          article.id IN (SELECT rowid >> \(QuoteRow.positionBits)
          FROM quote_search WHERE quote_search MATCH ?)
          """, arguments: [match])
    }
  }

  private func appearance(of pages: [IdentityID]) -> Condition {
    Condition(
      sql: """
        article.id IN (SELECT article_id FROM appearance
        WHERE identity_id IN \(Condition.places(pages.count)))
        """, arguments: StatementArguments(pages))
  }

  private func quotes(_ role: QuoteTable.Role, _ pages: [IdentityID]) -> Condition {
    Condition(
      sql: """
        article.id IN (SELECT article_id FROM quote_link
        WHERE role = \(role.rawValue) AND identity_id IN \(Condition.places(pages.count)))
        """, arguments: StatementArguments(pages))
  }

  private func dates(_ first: Int?, _ end: Int?) -> Condition {
    var conditions = [Condition(sql: "article.date > ?", arguments: [StoredDate.unknown])]
    if let first {
      conditions.append(
        Condition(sql: "article.date >= ?", arguments: [StoredDate.seconds(day: first)]))
    }
    if let end {
      conditions.append(
        Condition(sql: "article.date < ?", arguments: [StoredDate.seconds(day: end)]))
    }
    return Condition(
      sql: "(" + conditions.map(\.sql).joined(separator: " AND ") + ")",
      arguments: conditions.map(\.arguments).reduce([], +))
  }

  /// Pages that have the words for a name or acronym; when there are none, those whose name begins
  /// with the words or holds them, as a reader who types expects.
  func pages(named name: String, _ kinds: [EntityKind]) throws -> [IdentityID] {
    func pages(_ find: (NameSearch, NameKey) throws -> [IdentityID]) throws -> [IdentityID] {
      try kinds.flatMap { try find(NameSearch(db: db, kind: $0), NameKey(name, of: $0)) }
    }
    let exact = try pages { try $0.pages(named: $1) }
    guard exact.isEmpty else { return exact }
    let longer = try pages { try $0.pages(beginning: $1) }
    guard longer.isEmpty else { return longer }
    return try pages { search, _ in try search.pages(matching: name, offset: 0, limit: 20) }
  }
}

extension String {
  fileprivate var likePrefix: String {
    map { "%_\\".contains($0) ? "\\" + String($0) : String($0) }.joined() + "%"
  }
}
