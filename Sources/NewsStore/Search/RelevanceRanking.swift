import GRDB
import NewsModel

/// The articles of a plan, the best first.
///
/// Okapi BM25 (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework: BM25 and
/// Beyond"; `RankFunction`), a word of the headline counting five times one of the text and an
/// article that names what the words are a name of twice, newer articles a half more than old ones.
/// It costs one or two microseconds a hit, so only the newest `maximumHits` are ranked: for a word
/// of most articles that is what a reader of news means by best.
struct RelevanceRanking {
  let db: Database
  let plan: SearchPlan
  let query: SearchQuery

  private static let maximumHits = 3000
  /// A word that is a name of more, as *bank* is, means none of them; each costs a count of its
  /// articles.
  private static let maximumNames = 8

  func ids(offset: Int, limit: Int) throws -> [ArticleID] {
    guard let match = try weighted else {
      return try ArticleWalk(db: db, plan: plan).ids(offset: offset, limit: limit)
    }
    let oldest = try oldestRanked(match)
    let (from, clause) = plan.source(match: match, from: oldest)
    let newest = try ArticleID.fetchOne(db, sql: "SELECT max(id) FROM article") ?? 0
    let span = max(1, newest - oldest)
    let statement = try db.cachedStatement(
      sql: """
        SELECT article_search.rowid FROM \(from)\(clause.sql)
        ORDER BY \(RankFunction.name)(article_search, 1.0, 5.0, 2.0)
          * (1.0 + 0.5 * (article_search.rowid - ?) / ?), article_search.rowid DESC
        LIMIT ? OFFSET ?
        """)
    let ranked = try ArticleID.fetchAll(
      statement, arguments: clause.arguments + [oldest, span, limit, offset])
    guard ranked.count < limit else { return ranked }
    return ranked + (try rest(offset, limit, ranked.count))
  }

  /// Behind the ranked ones the others, newest first.
  private func rest(_ offset: Int, _ limit: Int, _ found: Int) throws -> [ArticleID] {
    let count = try ArticleWalk(db: db, plan: plan).count()
    guard count > Self.maximumHits else { return [] }
    return try ArticleWalk(db: db, plan: plan)
      .ids(offset: max(Self.maximumHits, offset), limit: limit - found)
  }

  private func oldestRanked(_ match: String) throws -> ArticleID {
    let statement = try db.cachedStatement(
      sql: """
        SELECT rowid FROM article_search WHERE article_search MATCH ?
        ORDER BY rowid DESC LIMIT 1 OFFSET \(Self.maximumHits - 1)
        """)
    return try ArticleID.fetchOne(statement, arguments: [match]) ?? 0
  }

  /// The expression with what the words are a name of beside it: found by the words alone, but
  /// ranked higher with the name.
  private var weighted: String? {
    get throws {
      guard let match = plan.match else { return nil }
      let planner = SearchPlanner(db: db)
      let names = try WordsOfSearch(query.expression).terms.filter { !$0.isPrefix }.prefix(4)
        .flatMap { try planner.names(exactly: $0.words.joined(separator: " ")) }
      guard (1...Self.maximumNames).contains(names.count) else { return match }
      let named = IndexWord.expression(any: names.map { .named($0) })
      return "(\(match)) OR ((\(match)) AND \(named))"
    }
  }
}
