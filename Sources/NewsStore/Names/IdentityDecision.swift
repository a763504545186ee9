import GRDB
import NewsModel

/// Which names of the archive stand for one thing: a function of what the archive holds of them,
/// not of the order in which it came.
struct IdentityDecision {
  let db: Database

  /// The page of every name that may have another one after names have changed.
  func groups(after changed: Set<NameID>) throws -> [NameID: IdentityID] {
    var pages: [NameID: IdentityID] = [:]
    var lone: Set<NameID> = []
    for name in try seeds(changed).sorted() where pages[name] == nil {
      if try strongKeys(name).isEmpty {
        lone.insert(name)
        continue
      }
      let component = try component(of: name)
      for member in component { pages[member] = component.min() }
      for member in component { lone.formUnion(try loneAcronyms(of: member)) }
    }
    for name in lone.sorted() {
      pages[name] = try home(ofLone: name, pages) ?? name
    }
    return pages
  }

  /// The changed names and all that shared a page with one of them.
  private func seeds(_ changed: Set<NameID>) throws -> Set<NameID> {
    var seeds: Set<NameID> = []
    for name in changed where try exists(name) {
      seeds.insert(name)
      let page = try IdentityTable.current(name, db)
      seeds.formUnion(try IdentityTable(db: db).members(page))
    }
    return seeds
  }

  private func exists(_ name: NameID) throws -> Bool {
    let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM name WHERE id = ?)")
    return try Bool.fetchOne(statement, arguments: [name]) ?? false
  }

  private func component(of name: NameID) throws -> Set<NameID> {
    var found: Set<NameID> = [name]
    var open = [name]
    while let next = open.popLast() {
      for key in try strongKeys(next) {
        for other in try names(sharing: key, role: .strong, with: next)
        where found.insert(other).inserted {
          open.append(other)
        }
      }
    }
    return found
  }

  private func strongKeys(_ name: NameID) throws -> [String] {
    try keys(name, .strong)
  }

  private func keys(_ name: NameID, _ role: FormRole) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: "SELECT DISTINCT key FROM form WHERE name_id = ? AND role = ?")
    return try String.fetchAll(statement, arguments: [name, role.rawValue])
  }

  private func names(
    sharing key: String, role: FormRole, with name: NameID
  ) throws -> [NameID] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT name_id FROM form
        WHERE key = ? AND kind = (SELECT kind FROM name WHERE id = ?) AND role = ?
        """)
    return try NameID.fetchAll(statement, arguments: [key, name, role.rawValue])
  }

  /// Names that are nothing but an acronym which the given name has too.
  private func loneAcronyms(of name: NameID) throws -> Set<NameID> {
    var lone: Set<NameID> = []
    for key in try keys(name, .acronym) {
      for other in try names(sharing: key, role: .acronym, with: name)
      where try strongKeys(other).isEmpty {
        lone.insert(other)
      }
    }
    return lone
  }

  /// The page that has a lone acronym in most articles.
  private func home(ofLone name: NameID, _ pages: [NameID: IdentityID]) throws -> IdentityID? {
    var articles: [IdentityID: Int] = [:]
    for key in try keys(name, .acronym) {
      for other in try names(sharing: key, role: .acronym, with: name)
      where try !strongKeys(other).isEmpty {
        let page = try pages[other] ?? IdentityTable.current(other, db)
        articles[page, default: 0] += try count(other, key)
      }
    }
    return articles.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key
  }

  private func count(_ name: NameID, _ key: String) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT sum(article_count) FROM form WHERE name_id = ? AND key = ?")
    return try Int.fetchOne(statement, arguments: [name, key]) ?? 0
  }
}
