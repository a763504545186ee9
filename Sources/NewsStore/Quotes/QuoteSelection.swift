import GRDB
import NewsModel

/// Which speaker a quote must have beside what a query asks.
enum SpeakerCondition {
  case any
  case page(IdentityID)
  case unknown
}

/// The quotes that satisfy a query: the articles to look at, and which of their quotes.
struct QuoteSelection {
  let plan: SearchPlan
  private let by: IdentityID?
  private let about: IdentityID?
  private let speaker: SpeakerCondition

  init(_ query: QuoteQuery, _ speaker: SpeakerCondition, _ db: Database) throws {
    by = try query.by.map { try IdentityTable.current($0, db) }
    about = try query.about.map { try IdentityTable.current($0, db) }
    self.speaker = speaker
    var plan = SearchPlan.everything
    if let by { plan = plan.and(try .of(by, db, IndexWord.by)) }
    if let about { plan = plan.and(try .of(about, db, IndexWord.about)) }
    if query.firstDay != nil || query.endDay != nil {
      plan = plan.and(
        try SearchPlanner(db: db).plan(.dates(first: query.firstDay, end: query.endDay)))
    }
    plan.conditions.append(Condition(sql: "article.quote_count > 0"))
    self.plan = plan
  }

  /// Whether every quote of an article found is wanted.
  var isEverything: Bool {
    if case .any = speaker { return by == nil && about == nil }
    return false
  }

  func quotes(of article: StoredArticle) -> [QuoteRow] {
    QuoteRow.rows(article.analysis, article.pages).filter { row in
      (by.map(row.by.contains) ?? true) && (about.map(row.about.contains) ?? true)
        && hasSpeaker(row)
    }
  }

  private func hasSpeaker(_ row: QuoteRow) -> Bool {
    switch speaker {
    case .any: true
    case .page(let page): row.speaker == page
    case .unknown: row.speaker == nil
    }
  }
}

extension SearchPlan {
  /// Articles of which a page's names say something: that they name it, quote it, and so on.
  static func of(
    _ page: IdentityID, _ db: Database, _ word: (NameID) -> IndexWord
  ) throws -> SearchPlan {
    .having(any: try IdentityTable(db: db).members(page).map(word))
  }

  static func naming(_ page: IdentityID, _ db: Database) throws -> SearchPlan {
    try of(page, db, IndexWord.named)
  }
}

extension QuoteQuery {
  var isEverything: Bool { by == nil && about == nil && firstDay == nil && endDay == nil }
}
