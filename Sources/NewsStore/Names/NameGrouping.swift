import GRDB
import NewsModel

/// Keeps the groups of names: after a batch, decides anew for the names it changed and all that
/// hangs on them, and settles the pages that have won or lost a name.
struct NameGrouping {
  let db: Database

  /// Notes names whose evidence has changed; it survives a program that ends before they are
  /// settled.
  func note(_ touched: [(name: NameID, forms: [String])]) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO unsettled_name (name_id) VALUES (?)")
    for (name, _) in touched { try statement.execute(arguments: [name]) }
  }

  /// Decides anew for all names noted; `lost` are the keys of forms that names no longer have.
  func settle(lost: Set<NameKeyOfKind> = []) throws {
    let names = try NameID.fetchAll(db, sql: "SELECT name_id FROM unsettled_name")
    guard !names.isEmpty else { return }
    var unsettled: Set<IdentityID> = []
    var grouping = IdentityGrouping(StoredNames(db: db))
    for (name, page) in try grouping.regroup(changed: Set(names), lost: lost) {
      unsettled.formUnion([try IdentityTable.current(name, db), page])
      try infer(page, of: name)
    }
    for name in names { try removeIfUnused(name, &unsettled) }
    if try !DecisionLog(db: db).isEmpty {
      var decided = try DecidedPages(db: db)
      unsettled.formUnion(try decided.settle())
    }
    for page in unsettled.sorted() { try settle(page) }
    try db.execute(sql: "DELETE FROM unsettled_name")
  }

  /// Settles what hangs on decisions that have come or gone about some names; on all decisions
  /// where none are given.
  func settleDecisions(about names: [NameSignature]? = nil) throws {
    var decided = try DecidedPages(db: db)
    for page in try decided.settle(around: names).sorted() { try settle(page) }
  }

  /// Notes what the program infers; a name that people put elsewhere stays there.
  private func infer(_ page: IdentityID, of name: NameID) throws {
    try run("UPDATE decided_name SET inferred_id = ? WHERE name_id = ?", [page, name])
    guard db.changesCount == 0 else { return }
    try run("UPDATE name SET identity_id = ? WHERE id = ?", [page, name])
  }

  /// Calls the pages of names anew that have been used in other forms.
  func rename(_ touched: [(name: NameID, forms: [String])]) throws {
    for (name, forms) in touched { try renameIfOtherwiseCalled(name, forms) }
  }

  private func removeIfUnused(_ name: NameID, _ unsettled: inout Set<IdentityID>) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT article_count, identity_id FROM name WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [name]), row[0] == 0 else { return }
    unsettled.insert(row[1])
    try run("DELETE FROM name_year WHERE name_id = ?", [name])
    try run("DELETE FROM form WHERE name_id = ?", [name])
    try run("DELETE FROM name WHERE id = ?", [name])
  }

  /// Counts a page anew from its names; removes one that has none.
  private func settle(_ page: IdentityID) throws {
    let members = try IdentityTable(db: db).members(page)
    guard let first = members.first else {
      try run("DELETE FROM identity WHERE id = ?", [page])
      return
    }
    try run(
      """
      INSERT INTO identity (id, kind, name, article_count, mention_count, spoken_count, by_count,
        about_count)
      SELECT ?, kind, '', 0, 0, 0, 0, 0 FROM name WHERE id = ? ON CONFLICT DO NOTHING
      """, [page, first])
    try run(
      """
      UPDATE identity SET article_count = ?, mention_count = total.mentions,
        spoken_count = total.spoken, by_count = total.by, about_count = total.about
      FROM (SELECT sum(mention_count) AS mentions, sum(spoken_count) AS spoken,
        sum(by_count) AS by, sum(about_count) AS about FROM name WHERE identity_id = ?) AS total
      WHERE id = ?
      """, [try articleCount(members), page, page])
    try turn(page)
    try rename(page)
  }

  /// Gives a page the kind that was decided, else that of the name it is numbered by.
  private func turn(_ page: IdentityID) throws {
    try run(
      """
      UPDATE identity SET kind = new.kind
      FROM (SELECT coalesce(decided_page.kind, name.kind) AS kind
        FROM name LEFT JOIN decided_page ON decided_page.identity_id = name.id
        WHERE name.id = ?) AS new
      WHERE id = ? AND identity.kind <> new.kind
      """, [page, page])
  }

  /// Articles that name any of some names: several names of one page may stand in one article.
  private func articleCount(_ members: [NameID]) throws -> Int {
    guard members.count > 1 else {
      return try Int.fetchOne(
        db, sql: "SELECT article_count FROM name WHERE id = ?", arguments: [members[0]]) ?? 0
    }
    return try SearchIndex(db: db).count(IndexWord.expression(any: members.map { .named($0) }))
  }

  /// What a page is called can change only when another form than that has been used.
  private func renameIfOtherwiseCalled(_ name: NameID, _ forms: [String]) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity.id, identity.name FROM name JOIN identity ON identity.id = identity_id
        WHERE name.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [name]) else { return }
    let called: String = row[1]
    if forms.contains(where: { $0 != called }) { try rename(row[0]) }
  }

  /// Calls a page as was decided, else by the full form that most of its articles use; of equals by
  /// the longest.
  private func rename(_ page: IdentityID) throws {
    let decided = try db.cachedStatement(
      sql: "SELECT name FROM decided_page WHERE identity_id = ? AND name IS NOT NULL")
    if let name = try String.fetchOne(decided, arguments: [page]) { return try call(page, name) }
    let statement = try db.cachedStatement(
      sql: """
        SELECT text FROM form JOIN name ON name.id = name_id WHERE identity_id = ? AND text <> ''
        GROUP BY text
        ORDER BY min(role), text = upper(text), sum(form.article_count) DESC, length(text) DESC,
          text LIMIT 1
        """)
    guard let name = try String.fetchOne(statement, arguments: [page]) else { return }
    try call(page, name)
  }

  private func call(_ page: IdentityID, _ name: String) throws {
    try run("UPDATE identity SET name = ? WHERE id = ? AND name <> ?", [name, page, name])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
