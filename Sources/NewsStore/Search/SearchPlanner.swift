import GRDB
import NewsModel

/// Turns what a search asks into what SQLite can do. Nothing typed is ever read as SQL or as the
/// index's own syntax: words go in as quoted tokens or as arguments.
struct SearchPlanner {
  let db: Database

  func plan(_ expression: SearchExpression) throws -> SearchPlan {
    switch expression {
    case .text(let words, let column): return textPlan(words, column)
    case .named(let kind, let name): return having(try names(name, [kind]), IndexWord.named)
    case .spokenBy(let name):
      return having(try names(name, [.person, .organization, .location]), IndexWord.by)
    case .spokenAbout(let name):
      return having(try names(name, EntityKind.allCases), IndexWord.about)
    case .source(let name): return try fromSources(sources(name))
    case .tag(let tag):
      return rows(
        "EXISTS (SELECT 1 FROM user_tag WHERE user_tag.tag = ? AND user_tag.key = article.key)",
        [tag.lowercased()])
    case .dates(let first, let end): return dates(first, end)
    case .isUnread: return rows("article.is_read = 0")
    case .isRead: return rows("article.is_read = 1")
    case .isStarred: return rows("article.is_starred = 1")
    case .regex(let pattern):
      return bodies("dateline_regex(\(Self.words), article.headline, ?)", [pattern])
    case .not(let inner): return try plan(inner).negated
    case .all(let parts):
      return try parts.map(plan).reduce(.everything) { $0.and($1) }
    case .any(let parts):
      guard let first = parts.first else { return .having(any: []) }
      return try parts.dropFirst().reduce(plan(first)) { $0.or(try plan($1)) }
    }
  }

  // MARK: Words

  private func textPlan(_ words: SearchWords, _ column: SearchColumn) -> SearchPlan {
    guard let expression = MatchExpression.text(words) else { return .everything }
    switch column {
    case .anywhere: return SearchPlan(match: expression)
    case .headline: return SearchPlan(match: "headline : (\(expression))")
    case .quotes:
      return SearchPlan(match: expression)
        .and(
          bodies(
            "dateline_said(\(Self.words), body.analysis, article.headline, ?)",
            [QuoteMatcher(words).argument]))
    }
  }

  // MARK: Facts

  private func having(_ names: [NameID], _ word: (NameID) -> IndexWord) -> SearchPlan {
    .having(any: names.map(word))
  }

  /// Every name of the pages that have the words for a name, an acronym or another form; when there
  /// are none, of those whose name begins with the words, as a reader who types expects.
  private func names(_ name: String, _ kinds: [EntityKind]) throws -> [NameID] {
    try pages(name, kinds).flatMap(IdentityTable(db: db).members)
  }

  /// Pages that a vague name stands for at most.
  private static let maximumPages = 100

  /// The pages that a name given by the user stands for: those of that name, else those whose name
  /// begins so, else those with such words, a surname say.
  func pages(_ name: String, _ kinds: [EntityKind]) throws -> [IdentityID] {
    let called = try pages(called: name, kinds)
    guard called.isEmpty else { return called }
    return try kinds.flatMap {
      try search($0).pages(matching: name, offset: 0, limit: Self.maximumPages)
    }
  }

  /// The pages that a name given by the user stands for: those of that name, else those whose name
  /// begins so.
  func pages(called name: String, _ kinds: [EntityKind]) throws -> [IdentityID] {
    let exact = try pages(exactlyCalled: name, kinds)
    guard exact.isEmpty else { return exact }
    return try kinds.flatMap { try search($0).pages(beginning: NameKey(name, of: $0)) }
  }

  /// The pages that have a name given by the user among their forms.
  func pages(exactlyCalled name: String, _ kinds: [EntityKind]) throws -> [IdentityID] {
    try kinds.flatMap { try search($0).pages(named: NameKey(name, of: $0)) }
  }

  /// Every name of the pages that some words are a name of.
  func names(exactly name: String) throws -> [NameID] {
    try pages(exactlyCalled: name, EntityKind.allCases).flatMap(IdentityTable(db: db).members)
  }

  private func search(_ kind: EntityKind) -> NameSearch { NameSearch(db: db, kind: kind) }

  /// Sources with every word of a name.
  private func sources(_ name: String) throws -> [Int64] {
    let wanted = SearchTokens.words(of: name)
    guard !wanted.isEmpty else { return [] }
    return try Row.fetchAll(db, sql: "SELECT id, name FROM source ORDER BY id")
      .filter { row in
        let words = SearchTokens.words(of: row[1])
        return wanted.allSatisfy { word in words.contains { $0.hasPrefix(word) } }
      }
      .map { $0[0] }
  }

  /// Articles that came from any of some sources, or whose very words also came from there.
  private func fromSources(_ sources: [Int64]) throws -> SearchPlan {
    let own = SearchPlan.having(any: sources.map { .source($0) })
    let list = sources.map(String.init).joined(separator: ", ")
    let copied = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM copy WHERE source_id IN (\(list)))")
    guard try Bool.fetchOne(copied) == true else { return own }
    return own.or(
      rows("article.id IN (SELECT article_id FROM copy WHERE source_id IN (\(list)))"))
  }

  // MARK: Rows

  private func rows(_ sql: String, _ arguments: StatementArguments = []) -> SearchPlan {
    SearchPlan(match: nil, conditions: [Condition(sql: sql, arguments: arguments)])
  }

  private static let words = "body.content, body.dictionary_id"

  private func bodies(_ sql: String, _ arguments: StatementArguments) -> SearchPlan {
    var plan = rows(sql, arguments)
    plan.readsBodies = true
    return plan
  }

  private func dates(_ first: Int?, _ end: Int?) -> SearchPlan {
    let known = rows("article.date > ?", [StoredDate.unknown])
    let later = first.map { rows("article.date >= ?", [StoredDate.seconds(day: $0)]) }
    let earlier = end.map { rows("article.date < ?", [StoredDate.seconds(day: $0)]) }
    var plan = [later, earlier].compactMap { $0 }.reduce(known) { $0.and($1) }
    let earliest = first.map(StoredDate.seconds) ?? StoredDate.unknown
    plan.dates = earliest...max(earliest, end.map(StoredDate.seconds) ?? .max)
    return plan
  }
}
