import GRDB
import NewsModel

/// The ties that sentences state of a page, or between two, newest article first.
struct TieListing {
  let db: Database
  let packing: TextPacking

  /// Articles looked through, however many name the pages.
  private static let maximumArticles = 500

  /// Of two pages those between them, of one all of its; with a day (since 1970-01-01), in articles
  /// from it on.
  func ties(of pages: [IdentityID], since day: Int? = nil, limit: Int) throws -> [StatedTie] {
    let pages = try pages.map { try IdentityTable.current($0, db) }
    guard !pages.isEmpty, limit > 0 else { return [] }
    let time = try SearchPlanner(db: db).plan(
      day.map { .dates(first: $0, end: nil) } ?? .all([]))
    var found: [StatedTie] = []
    let closeness = try pages.count > 1 ? Closeness(pages, db) : nil
    for id in try articles(pages, IndexWord.tied, time) where found.count < limit {
      // A tie is stated by one sentence.
      guard try closeness?.holds(in: id) != false else { continue }
      guard let stored = try StoredArticle.load(db, packing, id: id) else { continue }
      let ties = stored.ties(of: pages)
      guard !ties.isEmpty, let summary = try ArticleListing(db: db).summary(id) else { continue }
      found += ties.map { stored.stated($0, summary) }
    }
    return Array(found.prefix(limit))
  }

  /// Articles that say something of all of some pages, newest first.
  private func articles(
    _ pages: [IdentityID], _ word: (NameID) -> IndexWord, _ time: SearchPlan = .everything
  ) throws -> [ArticleID] {
    let plan = try pages.map { try SearchPlan.of($0, db, word) }.reduce(time) { $0.and($1) }
    return try ArticleWalk(db: db, plan: plan).ids(offset: 0, limit: Self.maximumArticles)
  }

  /// The dates of the articles that name both pages, newest first; none for those without a date.
  func sharedDates(_ a: IdentityID, _ b: IdentityID) throws -> [PublicationDate?] {
    let pages = try [a, b].map { try IdentityTable.current($0, db) }
    let statement = try db.cachedStatement(sql: "SELECT date FROM article WHERE id = ?")
    return try articles(pages, IndexWord.named).map { id in
      let date = try Int64.fetchOne(statement, arguments: [id]) ?? StoredDate.unknown
      return date > StoredDate.unknown ? PublicationDate(seconds: date, hasTime: false) : nil
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
