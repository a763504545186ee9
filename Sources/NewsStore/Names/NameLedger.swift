import GRDB
import NewsModel

/// Gathers what a batch of articles changes in the counts of names and pages, and writes each
/// changed row once.
struct NameLedger {
  fileprivate struct Change {
    var articles = 0
    var counts = ArticleTally.Counts()

    mutating func add(_ counts: ArticleTally.Counts, _ sign: Int, isNew: Bool = true) {
      articles += isNew ? sign : 0
      self.counts.mentions += sign * counts.mentions
      self.counts.spoken += sign * counts.spoken
      self.counts.by += sign * counts.by
      self.counts.about += sign * counts.about
    }
  }

  fileprivate struct NameChange {
    var change = Change()
    var details = NameDetails()
    /// The days of articles that have gone.
    var gone = DaySpan()
  }

  private var names: [NameID: NameChange] = [:]
  private var identities: [IdentityID: Change] = [:]

  /// The names that the batch has touched.
  var touched: [NameID] { names.keys.sorted() }

  /// Notes an article that comes (`sign` 1) or goes (-1). `identities` are the pages of the tally's
  /// names, in the same order.
  mutating func note(
    _ tally: ArticleTally, identities pages: [IdentityID], date: PublicationDate?, sign: Int
  ) {
    for name in tally.names { names[name.id, default: NameChange()].add(name, date, sign) }
    for (place, (name, page)) in zip(tally.names, pages).enumerated() {
      let isNew = !pages[..<place].contains(page)
      identities[page, default: Change()].add(name.counts, sign, isNew: isNew)
    }
  }

  // MARK: Writing

  /// Writes all that was noted; gives the keys of forms that names no longer have.
  func write(_ db: Database) throws -> Set<NameKeyOfKind> {
    var lost: Set<NameKeyOfKind> = []
    for (id, change) in names.sorted(by: { $0.key < $1.key }) {
      guard var row = try NameRow.load(id, db) else { continue }
      let keys = try row.change(
        id, articles: change.change.articles, change.change.counts, change.details,
        losing: change.gone, db)
      for key in keys { lost.insert(NameKeyOfKind(kind: row.kind, key: key)) }
    }
    for (id, change) in identities.sorted(by: { $0.key < $1.key }) { try write(change, id, db) }
    return lost
  }

  private func write(_ change: Change, _ id: IdentityID, _ db: Database) throws {
    let counts = change.counts
    try db.quick(
      """
      UPDATE identity SET article_count = article_count + ?, mention_count = mention_count + ?,
        spoken_count = spoken_count + ?, by_count = by_count + ?, about_count = about_count + ?
      WHERE id = ?
      """
    ).run(change.articles, counts.mentions, counts.spoken, counts.by, counts.about, id)
  }
}

extension NameLedger.NameChange {
  fileprivate mutating func add(_ name: ArticleTally.Name, _ date: PublicationDate?, _ sign: Int) {
    change.add(name.counts, sign)
    for use in name.evidence.uses { details.uses.add(sign, of: use) }
    if let country = name.evidence.country { details.countries.add(sign, of: country) }
    if sign > 0 { details.days.note(date?.day) } else { gone.note(date?.day) }
    if let year = date?.year, name.counts.mentions > 0 {
      details.years.add(sign * name.counts.mentions, of: year)
    }
  }
}
