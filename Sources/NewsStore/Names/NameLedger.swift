import GRDB
import NewsModel

/// Gathers what a batch of articles changes in the counts of names and pages, and writes each
/// changed row once.
struct NameLedger {
  fileprivate struct Change {
    var articles = 0
    var counts = ArticleTally.Counts()
    var kind = EntityKind.organization
    var uses: [NameUse: Int] = [:]
    var countries: [String: Int] = [:]
    var years: [Int: Int] = [:]
  }

  private var names: [NameID: Change] = [:]
  private var identities: [IdentityID: Change] = [:]

  /// The names that the batch has touched, with the forms that it has them in.
  var touched: [(name: NameID, forms: [String])] {
    names.sorted { $0.key < $1.key }.map { id, change in
      (id, change.uses.keys.map(\.text).filter { !$0.isEmpty })
    }
  }

  /// Notes an article that comes (`sign` 1) or goes (-1). `identities` are the pages of the tally's
  /// names, in the same order.
  mutating func note(
    _ tally: ArticleTally, identities pages: [IdentityID], year: Int?, sign: Int
  ) {
    for name in tally.names {
      names[name.id, default: Change()].add(name, sign)
      if let year, name.counts.mentions > 0 {
        names[name.id]?.years[year, default: 0] += sign * name.counts.mentions
      }
      for use in name.evidence.uses { names[name.id]?.uses[use, default: 0] += sign }
      if let country = name.evidence.country {
        names[name.id]?.countries[country, default: 0] += sign
      }
    }
    var seen: Set<IdentityID> = []
    for (name, page) in zip(tally.names, pages) {
      identities[page, default: Change()].add(name, sign, isNew: seen.insert(page).inserted)
    }
  }

  // MARK: Writing

  /// Writes all that was noted; gives the keys of forms that names no longer have.
  func write(_ db: Database) throws -> Set<NameKeyOfKind> {
    var lost: Set<NameKeyOfKind> = []
    for (id, change) in names.sorted(by: { $0.key < $1.key }) {
      try write(change, to: "name", id, db)
      try CountryCounts.add(change.countries, to: id, db)
      try writeYears(change, id, db)
      let forms = FormTable(db: db)
      for (use, articles) in change.uses.sorted(by: { $0.key.precedes($1.key) })
      where articles != 0 {
        try forms.add(articles, to: use, change.kind, of: id)
      }
      guard change.uses.contains(where: { $0.value < 0 }) else { continue }
      for key in try forms.removeUnused(of: id) {
        lost.insert(NameKeyOfKind(kind: change.kind, key: key))
      }
    }
    for (id, change) in identities.sorted(by: { $0.key < $1.key }) {
      try write(change, to: "identity", id, db)
    }
    return lost
  }

  private func write(_ change: Change, to table: String, _ id: Int64, _ db: Database) throws {
    let counts = change.counts
    try db.cachedStatement(
      sql: """
        UPDATE \(table) SET article_count = article_count + ?, mention_count = mention_count + ?,
          spoken_count = spoken_count + ?, by_count = by_count + ?, about_count = about_count + ?
        WHERE id = ?
        """
    ).execute(arguments: [
      change.articles, counts.mentions, counts.spoken, counts.by, counts.about, id,
    ])
  }

  private func writeYears(_ change: Change, _ id: NameID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO name_year (name_id, year, mentions) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET mentions = mentions + excluded.mentions
        """)
    for (year, mentions) in change.years.sorted(by: { $0.key < $1.key }) where mentions != 0 {
      try statement.execute(arguments: [id, year, mentions])
    }
  }
}

extension NameLedger.Change {
  fileprivate mutating func add(_ name: ArticleTally.Name, _ sign: Int, isNew: Bool = true) {
    kind = name.evidence.signature.kind
    articles += isNew ? sign : 0
    counts.mentions += sign * name.counts.mentions
    counts.spoken += sign * name.counts.spoken
    counts.by += sign * name.counts.by
    counts.about += sign * name.counts.about
  }
}
