import GRDB
import NewsModel

/// The ties that sentences state of a page, or between two, newest article first.
struct TieListing {
  let db: Database

  /// Articles looked through, however many name the pages.
  private static let maximumArticles = 500

  /// Of two pages those between them, of one all of its.
  func ties(of pages: [IdentityID], limit: Int) throws -> [StatedTie] {
    let pages = try pages.map { try Redirects.target(of: $0, db) }
    guard let first = pages.first, limit > 0 else { return [] }
    var found: [StatedTie] = []
    for id in try articles(naming: first, pages.last ?? first) where found.count < limit {
      guard let stored = try StoredArticle.load(db, id: id) else { continue }
      let ties = stored.ties(of: pages)
      guard !ties.isEmpty, let summary = try ArticleListing(db: db).summary(id) else { continue }
      found += ties.map { stored.stated($0, summary) }
    }
    return Array(found.prefix(limit))
  }

  private func articles(naming a: IdentityID, _ b: IdentityID) throws -> [ArticleID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT article_id FROM appearance WHERE identity_id = ? AND EXISTS (
          SELECT 1 FROM appearance AS other
          WHERE other.article_id = appearance.article_id AND other.identity_id = ?)
        ORDER BY date DESC, article_id DESC LIMIT \(Self.maximumArticles)
        """)
    return try ArticleID.fetchAll(statement, arguments: [a, b])
  }

  /// The dates of the articles that name both pages, newest first; none for those without a date.
  func sharedDates(_ a: IdentityID, _ b: IdentityID) throws -> [PublicationDate?] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT date FROM appearance WHERE identity_id = ? AND EXISTS (
          SELECT 1 FROM appearance AS other
          WHERE other.article_id = appearance.article_id AND other.identity_id = ?)
        ORDER BY date DESC LIMIT \(Self.maximumArticles)
        """)
    let pages = try [a, b].map { try Redirects.target(of: $0, db) }
    return try Int64.fetchAll(statement, arguments: StatementArguments(pages)).map {
      $0 > StoredDate.unknown ? PublicationDate(seconds: $0, hasTime: false) : nil
    }
  }
}

extension StoredArticle {
  fileprivate func ties(of wanted: [IdentityID]) -> [Tie] {
    analysis.ties.filter { tie in
      let ends = [pages[tie.subject], pages[tie.object]]
      return ends[0] != ends[1] && wanted.allSatisfy(ends.contains)
    }
  }

  fileprivate func stated(_ tie: Tie, _ summary: ArticleSummary) -> StatedTie {
    let sentence = analysis.sentences[tie.sentence]
    let ends = [pages[tie.subject], pages[tie.object]]
    let marks = analysis.entities.filter {
      sentence.contains($0.range) && ends.contains(pages[$0.identity])
    }
    let excerpt = Excerpt(sentence, of: article.text, marks: marks.map(\.range))
    return StatedTie(
      kind: tie.kind, subject: ends[0], object: ends[1],
      office: tie.office.map { Excerpt($0, of: article.text).text }, isFormer: tie.isFormer,
      evidence: Evidence(
        article: summary, text: excerpt.text, marks: excerpt.marks, range: sentence))
  }
}
