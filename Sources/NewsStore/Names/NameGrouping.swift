import GRDB
import NewsModel

/// Keeps the groups of names: decides anew for the names that batches have changed and all that
/// hangs on them, and settles the pages that have won or lost a name.
struct NameGrouping {
  let db: Database

  /// Names decided on at a time: what is known of them and of their neighbours is kept meanwhile.
  private static let portion = 4096

  /// Notes names whose evidence has changed; it survives a program that ends before they are
  /// settled.
  func note(_ touched: [NameID]) throws {
    let statement = try db.quick("INSERT OR IGNORE INTO unsettled_name (name_id) VALUES (?)")
    for name in touched { try statement.run(name) }
  }

  /// Decides anew for all names noted; `lost` are the keys of forms that names no longer have.
  func settle(lost: Set<NameKeyOfKind> = []) throws {
    let names = try unsettled
    guard !names.isEmpty else { return }
    try noteSettling()
    var lost = lost
    for start in stride(from: 0, to: names.count, by: Self.portion) {
      try settle(names[start..<min(start + Self.portion, names.count)], lost)
      lost = []
    }
    try db.execute(sql: "DELETE FROM unsettled_name")
  }

  /// All names noted. Where they do not fit into one portion, those that are decided on together
  /// stand together, else every portion would look at nearly all of them: names with one key, whole
  /// and short names of people with one surname.
  private var unsettled: [NameID] {
    get throws {
      let count = try db.quick("SELECT count(*) FROM unsettled_name").first { $0.int(0) } ?? 0
      guard count > Self.portion else {
        return try db.quick("SELECT name_id FROM unsettled_name").all { $0.number(0) }
      }
      return try db.quick(
        """
        SELECT unsettled_name.name_id FROM unsettled_name
        LEFT JOIN name ON name.id = unsettled_name.name_id
        LEFT JOIN (
          SELECT name_id, min(key) AS key FROM name_key WHERE kind = ? AND role = ? GROUP BY name_id
        ) AS surname ON surname.name_id = unsettled_name.name_id
        ORDER BY name.kind, coalesce(surname.key, name.key), name.key, unsettled_name.name_id
        """
      ).all(EntityKind.person.rawValue, NameRole.part.rawValue) { $0.number(0) }
    }
  }

  private func settle(_ names: ArraySlice<NameID>, _ lost: Set<NameKeyOfKind>) throws {
    var moves = PageMoves()
    var unsettled: Set<IdentityID> = []
    var grouping = IdentityGrouping(try StoredNames(db: db))
    for (name, page) in try grouping.regroup(changed: Set(names), lost: lost) {
      let before = try IdentityTable.current(name, db)
      unsettled.formUnion([before, page])
      if try infer(page, of: name) { moves.note(name, from: before, to: page) }
    }
    for name in names { try removeIfUnused(name, &unsettled) }
    let decided =
      try DecisionLog(db: db).isEmpty ? [] : decide(around: nil)
    unsettled.formUnion(decided)
    for page in unsettled.sorted() {
      try settle(page, decided.contains(page) ? nil : moves)
    }
    for name in names { unsettled.insert(try IdentityTable.current(name, db)) }
    for page in unsettled.sorted() { try rename(page) { try grouping.record($0) } }
  }

  /// Settles what hangs on decisions that have come or gone about some names; on all decisions
  /// where none are given.
  func settleDecisions(about names: [NameSignature]? = nil) throws {
    try noteSettling()
    let stored = try StoredNames(db: db)
    for page in try decide(around: names).sorted() {
      try settle(page)
      try rename(page, stored.record)
    }
  }

  /// Whoever keeps names with their pages (`KnownNames`) has to look them up again.
  private func noteSettling() throws { try Counter.setSettlings(Counter.settlings(db) + 1, db) }

  /// Gives the pages of which something else is decided now.
  private func decide(around names: [NameSignature]?) throws -> Set<IdentityID> {
    var decided = try DecidedPages(db: db)
    return try decided.settle(around: names)
  }

  /// Notes what the program infers; false for a name that people put elsewhere, which stays there.
  private func infer(_ page: IdentityID, of name: NameID) throws -> Bool {
    try db.quick("UPDATE decided_name SET inferred_id = ? WHERE name_id = ?").run(page, name)
    guard db.changesCount == 0 else { return false }
    try db.quick("UPDATE name SET identity_id = ? WHERE id = ?").run(page, name)
    return true
  }

  private func removeIfUnused(_ name: NameID, _ unsettled: inout Set<IdentityID>) throws {
    let statement = try db.quick(
      "SELECT identity_id FROM name WHERE id = ? AND article_count = 0")
    guard let page = try statement.first(name, read: { $0.number(0) }) else { return }
    unsettled.insert(page)
    try db.quick("DELETE FROM name WHERE id = ?").run(name)
  }

  /// Counts a page anew from its names; removes one that has none. `moves` are the names that it has
  /// won and lost since it was last counted, where they are all known.
  private func settle(_ page: IdentityID, _ moves: PageMoves? = nil) throws {
    let members = try IdentityTable(db: db).members(page)
    guard let first = members.first else {
      try db.quick("DELETE FROM identity WHERE id = ?").run(page)
      return
    }
    try db.quick(
      """
      INSERT INTO identity (id, kind, name, article_count, mention_count, spoken_count, by_count,
        about_count)
      SELECT ?, kind, '', 0, 0, 0, 0, 0 FROM name WHERE id = ? ON CONFLICT DO NOTHING
      """
    ).run(page, first)
    try db.quick(
      """
      UPDATE identity SET article_count = ?, mention_count = total.mentions,
        spoken_count = total.spoken, by_count = total.by, about_count = total.about
      FROM (SELECT sum(mention_count) AS mentions, sum(spoken_count) AS spoken,
        sum(by_count) AS by, sum(about_count) AS about FROM name WHERE identity_id = ?) AS total
      WHERE id = ?
      """
    ).run(try articleCount(page, members, moves), page, page)
    try turn(page)
  }

  /// Gives a page the kind that was decided, else that of the name it is numbered by.
  private func turn(_ page: IdentityID) throws {
    try db.quick(
      """
      UPDATE identity SET kind = new.kind
      FROM (SELECT coalesce(decided_page.kind, name.kind) AS kind
        FROM name LEFT JOIN decided_page ON decided_page.identity_id = name.id
        WHERE name.id = ?) AS new
      WHERE id = ? AND identity.kind <> new.kind
      """
    ).run(page, page)
  }

  /// Articles that name any of a page's names: several of them may stand in one article.
  private func articleCount(
    _ page: IdentityID, _ members: [NameID], _ moves: PageMoves?
  ) throws -> Int {
    let counting = ArticleCounting(db: db)
    guard let moves else { return try counting.naming(members) }
    return try counting.naming(members, of: page, after: moves)
  }

  /// Calls a page as was decided, else by the best of its forms (`GroupName`).
  private func rename(_ page: IdentityID, _ record: (NameID) throws -> NameRecord?) throws {
    let decided = try db.quick(
      "SELECT name FROM decided_page WHERE identity_id = ? AND name IS NOT NULL"
    ).first(page) { $0.text(0) }
    let name =
      try decided
      ?? GroupName.best(
        of: IdentityTable(db: db).members(page).compactMap(record))
    guard let name else { return }
    try db.quick("UPDATE identity SET name = ? WHERE id = ? AND name <> ?").run(name, page, name)
  }
}
