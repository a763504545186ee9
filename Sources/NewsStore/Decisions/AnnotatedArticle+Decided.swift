import GRDB
import NewsModel

extension AnnotatedArticle {
  /// The article as people want it: names have the kind that they gave their page, and those of
  /// pages that they ignore are not marked.
  init(_ stored: StoredArticle, _ db: Database) throws {
    self.init(
      id: stored.id, article: stored.article, analysis: stored.analysis, pages: stored.pages)
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity_id, kind, is_ignored FROM decided_page
        WHERE kind IS NOT NULL OR is_ignored = 1
        """)
    for row in try Row.fetchAll(statement) where pages.contains(row[0]) {
      if let kind = (row[1] as UInt8?).flatMap(EntityKind.init) { turn(row[0], to: kind) }
      if row[2] { ignore(row[0]) }
    }
  }

  private mutating func turn(_ page: IdentityID, to kind: EntityKind) {
    for index in analysis.identities.indices where pages[index] == page {
      analysis.identities[index].kind = kind
    }
    for index in analysis.entities.indices where pages[analysis.entities[index].identity] == page {
      analysis.entities[index].kind = kind
    }
    for index in analysis.headlineEntities.indices
    where pages[analysis.headlineEntities[index].identity] == page {
      analysis.headlineEntities[index].kind = kind
    }
  }

  private mutating func ignore(_ page: IdentityID) {
    analysis.entities.removeAll { pages[$0.identity] == page }
    analysis.headlineEntities.removeAll { pages[$0.identity] == page }
  }
}
