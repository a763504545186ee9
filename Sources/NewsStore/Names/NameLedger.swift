import GRDB
import NewsModel

/// Gathers what a batch of articles changes in the counts of names and pages, and writes each
/// changed row once.
struct NameLedger {
  fileprivate struct Change {
    var articles = 0
    var counts = ArticleTally.Counts()
    var kind = EntityKind.organization
    var forms: [NameForm: Int] = [:]
    var years: [Int: Int] = [:]
  }

  private var names: [NameID: Change] = [:]
  private var identities: [IdentityID: Change] = [:]

  /// The names that the batch has touched, with the forms that it has them in.
  var touched: [(name: NameID, forms: [String])] {
    names.sorted { $0.key < $1.key }.map { ($0.key, $0.value.forms.keys.map(\.text)) }
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
      for form in name.forms { names[name.id]?.forms[form, default: 0] += sign }
    }
    var seen: Set<IdentityID> = []
    for (name, page) in zip(tally.names, pages) {
      identities[page, default: Change()].add(name, sign, isNew: seen.insert(page).inserted)
    }
  }

  // MARK: Writing

  /// Writes all that was noted; gives the names whose forms are others than before.
  func write(_ db: Database) throws -> Set<NameID> {
    var changed: Set<NameID> = []
    for (id, change) in names.sorted(by: { $0.key < $1.key }) {
      try write(change, to: "name", id, db)
      try writeYears(change, id, db)
      if try writeForms(change, id, db) { changed.insert(id) }
    }
    for (id, change) in identities.sorted(by: { $0.key < $1.key }) {
      try write(change, to: "identity", id, db)
    }
    return changed
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

  /// True when the name has a form that it had not, or none of one that it had, or another number
  /// of articles for an acronym, whose page that decides.
  private func writeForms(_ change: Change, _ id: NameID, _ db: Database) throws -> Bool {
    var hasChanged = false
    let forms = FormTable(db: db)
    for (form, articles) in change.forms.sorted(by: { $0.key.text < $1.key.text })
    where articles != 0 {
      let isNew = try forms.add(articles, to: form, change.kind, of: id)
      hasChanged = hasChanged || isNew || articles < 0 || form.role == .acronym
    }
    return hasChanged
  }
}

extension NameLedger.Change {
  fileprivate mutating func add(_ name: ArticleTally.Name, _ sign: Int, isNew: Bool = true) {
    kind = name.kind
    articles += isNew ? sign : 0
    counts.mentions += sign * name.counts.mentions
    counts.spoken += sign * name.counts.spoken
    counts.by += sign * name.counts.by
    counts.about += sign * name.counts.about
  }
}

/// The forms that names are written in, and the index over their words behind type-ahead.
struct FormTable {
  let db: Database

  /// Changes the number of articles that use a form; true when the form is new.
  func add(_ articles: Int, to form: NameForm, _ kind: EntityKind, of name: NameID) throws -> Bool {
    try run(
      """
      UPDATE form SET article_count = article_count + ?, role = min(role, ?)
      WHERE name_id = ? AND text = ?
      """,
      [articles, form.role.rawValue, name, form.text])
    guard db.changesCount == 0 else { return false }
    try run(
      """
      INSERT INTO form (name_id, text, kind, key, role, article_count) VALUES (?, ?, ?, ?, ?, ?)
      """, [name, form.text, kind.rawValue, form.key.text, form.role.rawValue, articles])
    try run(
      "INSERT INTO form_search (rowid, words) VALUES (?, ?)",
      [db.lastInsertedRowID, form.key.text])
    return true
  }

  /// Removes the forms of a name that no article uses.
  func removeUnused(of name: NameID) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT id, key FROM form WHERE name_id = ? AND article_count <= 0")
    for row in try Row.fetchAll(statement, arguments: [name]) {
      let (id, key): (Int64, String) = (row[0], row[1])
      try run(
        "INSERT INTO form_search (form_search, rowid, words) VALUES ('delete', ?, ?)", [id, key])
      try run("DELETE FROM form WHERE id = ?", [id])
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
