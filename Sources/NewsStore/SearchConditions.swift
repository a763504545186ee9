import GRDB
import NewsModel

/// What an article must satisfy to be found by a search.
struct SearchConditions {
  let db: Database

  func conditions(_ query: SearchQuery) throws -> [Condition] {
    var conditions: [Condition] = []
    if let words = MatchExpression.words(of: query) {
      conditions.append(
        Condition(
          sql: "article.id IN (SELECT rowid FROM article_search WHERE article_search MATCH ?)",
          arguments: [words]))
    }
    for said in MatchExpression.said(by: query) {
      conditions.append(
        Condition(
          sql: """
            article.id IN (SELECT rowid >> \(QuoteRow.positionBits)
            FROM quote_search WHERE quote_search MATCH ?)
            """, arguments: [said]))
    }
    return conditions + (try query.terms.compactMap(factCondition))
  }

  /// Conditions on what is known of the article beside its words.
  private func factCondition(_ term: SearchQuery.Term) throws -> Condition? {
    switch term {
    case .organization(let name):
      let pages = try organizations(named: name)
      return Condition(
        sql: """
          article.id IN (SELECT article_id FROM appearance
          WHERE identity_id IN \(Condition.places(pages.count)))
          """, arguments: StatementArguments(pages))
    case .onOrAfter(let day):
      return Condition(sql: "article.date >= ?", arguments: [StoredDate.seconds(day: day)])
    case .before(let day):
      return Condition(
        sql: "article.date < ? AND article.date > ?",
        arguments: [StoredDate.seconds(day: day), StoredDate.unknown])
    case .word, .prefix, .phrase, .said: return nil
    }
  }

  /// Pages of organizations that have the words for a name or acronym; when there are none, those
  /// whose name begins with the words, as a reader who types expects.
  func organizations(named name: String) throws -> [IdentityID] {
    let search = NameSearch(db: db, kind: .organization)
    let key = NameKey(name)
    let exact = try search.pages(named: key)
    return exact.isEmpty ? try search.pages(beginning: key) : exact
  }
}
