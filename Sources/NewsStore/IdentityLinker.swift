import GRDB
import NewsModel

/// Decides which page of the archive an identity of an article stands for. The only place that
/// does: everything else takes the page as given.
///
/// - A full name joins the page of its kind that has the name, however spelled (`NameKey`); when
///   an article's names have several pages, the article proves that they are one: they merge.
/// - A lone acronym joins the page that has it as an alias in most articles.
/// - An acronym that comes with its full name takes the page of the lone acronym along.
/// - A lone surname or short form has a page of its own.
struct IdentityLinker {
  let db: Database
  /// Pages that have gained or lost something.
  private(set) var touched: Set<IdentityID> = []
  private var hasMerged = false

  init(db: Database) { self.db = db }

  /// The page of each identity; pages are made where there are none.
  mutating func pages(of identities: [Identity]) throws -> [IdentityID] {
    hasMerged = false
    var pages: [IdentityID] = []
    for identity in identities { pages.append(try page(of: identity)) }
    if hasMerged { pages = try pages.map { try Redirects.target(of: $0, db) } }
    return pages
  }

  private mutating func page(of identity: Identity) throws -> IdentityID {
    let forms = NameForm.forms(of: identity)
    let strong = forms.filter { $0.role == .strong }
    let acronyms = forms.filter { $0.role == .acronym }
    var same = try strong.flatMap { try pages(identity.kind, named: $0) }
    if strong.isEmpty {
      same = try acronyms.compactMap { try likeliestPage(identity.kind, of: $0) }
    } else {
      same += try acronyms.flatMap { try loneAcronymPages(identity.kind, $0) }
    }
    let page = try merge(Set(same)) ?? make(identity)
    for form in forms { try learn(form, identity.kind, page) }
    touched.insert(page)
    return page
  }

  private func pages(_ kind: EntityKind, named form: NameForm) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: "SELECT DISTINCT identity_id FROM alias WHERE kind = ? AND key = ? AND role = 0")
    return try IdentityID.fetchAll(statement, arguments: [kind.rawValue, form.key.text])
  }

  private func likeliestPage(_ kind: EntityKind, of acronym: NameForm) throws -> IdentityID? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity_id FROM alias WHERE kind = ? AND key = ? AND role = 1
        GROUP BY identity_id ORDER BY sum(article_count) DESC, identity_id LIMIT 1
        """)
    return try IdentityID.fetchOne(statement, arguments: [kind.rawValue, acronym.key.text])
  }

  private func loneAcronymPages(_ kind: EntityKind, _ acronym: NameForm) throws -> [IdentityID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT identity_id FROM alias AS lone WHERE kind = ? AND key = ? AND role = 1
          AND NOT EXISTS (
            SELECT 1 FROM alias WHERE alias.identity_id = lone.identity_id AND role = 0)
        """)
    return try IdentityID.fetchAll(statement, arguments: [kind.rawValue, acronym.key.text])
  }

  private mutating func merge(_ pages: Set<IdentityID>) throws -> IdentityID? {
    guard pages.count > 1 else { return pages.first }
    hasMerged = true
    return try IdentityMerge(db: db).merge(pages)
  }

  private func make(_ identity: Identity) throws -> IdentityID {
    try db.cachedStatement(sql: "INSERT INTO identity (kind, name) VALUES (?, ?)")
      .execute(arguments: [identity.kind.rawValue, identity.name])
    return db.lastInsertedRowID
  }

  /// Notes a form of a page's name; its count is the tally's business.
  private func learn(_ form: NameForm, _ kind: EntityKind, _ page: IdentityID) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO alias (identity_id, form, key, kind, role, article_count)
        VALUES (?, ?, ?, ?, ?, 0)
        ON CONFLICT DO UPDATE SET role = excluded.role WHERE excluded.role < role
        """
    ).execute(
      arguments: [page, form.text, form.key.text, kind.rawValue, form.role.rawValue])
    guard db.changesCount > 0 else { return }
    try NameWords(db: db).add(form.key, kind, page)
  }
}

/// The index behind type-ahead: every word of every form of a page's name.
struct NameWords {
  let db: Database

  func add(_ key: NameKey, _ kind: EntityKind, _ page: IdentityID) throws {
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO name_word (kind, word, identity_id) VALUES (?, ?, ?)")
    for word in key.words {
      try statement.execute(arguments: [kind.rawValue, String(word), page])
    }
  }

  /// Builds the words of a page anew from the forms that are left.
  func rebuild(_ page: IdentityID) throws {
    try db.execute(sql: "DELETE FROM name_word WHERE identity_id = ?", arguments: [page])
    let rows = try Row.fetchAll(
      db, sql: "SELECT DISTINCT kind, form FROM alias WHERE identity_id = ?", arguments: [page])
    for row in rows {
      guard let kind = EntityKind(rawValue: row[0]) else { continue }
      try add(NameKey(row[1]), kind, page)
    }
  }
}
