import GRDB
import NewsModel

/// Who stands with a page, the strongest tie first.
struct RelationListing {
  let db: Database

  /// For ties that are not kept (those of places and other names) the newest articles that name
  /// the page are looked through; no more than these.
  private static let maximumArticles = 500

  private struct Tie {
    var page: IdentityID
    var articles: Int
    var sentences: Int
    var strength: Double
  }

  /// O(pages that stand with it) to rank them.
  func relations(
    to id: IdentityID, _ kind: EntityKind, offset: Int, limit: Int
  ) throws -> [Relation] {
    let listing = IdentityListing(db: db)
    guard let own = try listing.summary(id) else { return [] }
    return try ties(of: own, kind)
      .sorted { ($1.strength, $1.articles, $0.page) < ($0.strength, $0.articles, $1.page) }
      .dropFirst(max(0, offset)).prefix(max(0, limit))
      .compactMap { tie in
        try listing.summary(tie.page).map {
          Relation(
            other: $0, articleCount: tie.articles, sentenceCount: tie.sentences,
            strength: tie.strength)
        }
      }
  }

  private func ties(of own: IdentitySummary, _ kind: EntityKind) throws -> [Tie] {
    let total = try Counter.value("articles", db)
    let areKept = Self.isPaired(own.kind) && Self.isPaired(kind)
    let rows = areKept ? try keptPairs(own.id, kind) : try countedPairs(own.id, kind)
    return rows.map { row in
      let strength = Association.strength(
        together: row[1], sentences: row[2], articlesOfFirst: own.articleCount,
        articlesOfSecond: row[3], articles: total)
      return Tie(page: row[0], articles: row[1], sentences: row[2], strength: strength)
    }
  }

  private static func isPaired(_ kind: EntityKind) -> Bool {
    kind == .organization || kind == .person
  }

  private func keptPairs(_ page: IdentityID, _ kind: EntityKind) throws -> [Row] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT other, articles, sentences, article_count FROM (
          SELECT b AS other, articles, sentences FROM pair WHERE a = :page
          UNION ALL SELECT a, articles, sentences FROM pair WHERE b = :page)
        JOIN identity ON identity.id = other WHERE kind = :kind
        """)
    return try Row.fetchAll(statement, arguments: ["page": page, "kind": kind.rawValue])
  }

  private func countedPairs(_ page: IdentityID, _ kind: EntityKind) throws -> [Row] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity.id, count(*), 0, article_count FROM (
          SELECT article_id FROM appearance WHERE identity_id = :page
          ORDER BY date DESC, article_id DESC LIMIT \(Self.maximumArticles)) AS own
        CROSS JOIN appearance AS other ON other.article_id = own.article_id
        CROSS JOIN identity ON identity.id = other.identity_id
        WHERE kind = :kind AND identity.id <> :page GROUP BY identity.id
        """)
    return try Row.fetchAll(statement, arguments: ["page": page, "kind": kind.rawValue])
  }
}
