import GRDB
import NewsModel

/// Turns what somebody wants of pages into decisions about their names; none where all is so
/// already.
struct DecisionPlanner {
  let db: Database

  func decisions(_ request: IdentityRequest) throws -> [IdentityDecision] {
    switch request {
    case .merge(let pages): return try merging(pages)
    case .apart(let a, let b):
      guard let (a, b) = try names(a, b) else { return [] }
      let decision = IdentityDecision.apart(a, b)
      return try inForce().contains(decision) ? [] : [decision]
    case .split(let name): return try splitting(name)
    case .splitIn(let page, let articles):
      return try articles.flatMap { try splitting(page, in: $0) }
    case .rename(let page, let label):
      guard let summary = try summary(page), summary.name != label else { return [] }
      return try name(of: page).map { [.label($0, label)] } ?? []
    case .kind(let page, let kind):
      guard let summary = try summary(page), summary.kind != kind else { return [] }
      return try name(of: page).map { [.kind($0, kind)] } ?? []
    case .ignore(let page):
      guard let summary = try summary(page), !summary.isIgnored else { return [] }
      return try name(of: page).map { [.ignore($0)] } ?? []
    case .restore(let page): return try restoring(page)
    }
  }

  private func inForce() throws -> [IdentityDecision] {
    IdentityDecision.inForce(try DecisionLog(db: db).history())
  }

  private func summary(_ page: IdentityID) throws -> IdentitySummary? {
    try IdentityListing(db: db).summary(page)
  }

  /// The name that decisions about a page are about: the one that leads all others of it.
  func name(of page: IdentityID) throws -> NameSignature? {
    try StoredNames(db: db).signature(of: IdentityTable.current(page, db))
  }

  /// Those of two pages, where there are two.
  private func names(
    _ a: IdentityID, _ b: IdentityID
  ) throws -> (NameSignature, NameSignature)? {
    guard try IdentityTable.current(a, db) != IdentityTable.current(b, db),
      let first = try name(of: a), let second = try name(of: b)
    else { return nil }
    return (first, second)
  }

  private func merging(_ pages: [IdentityID]) throws -> [IdentityDecision] {
    guard let first = pages.first else { return [] }
    var seen: Set<IdentityID> = []
    var decisions: [IdentityDecision] = []
    for page in pages.dropFirst() where seen.insert(try IdentityTable.current(page, db)).inserted {
      if let (a, b) = try names(first, page) { decisions.append(.same(a, b)) }
    }
    let labels = try pages.compactMap(label)
    guard !decisions.isEmpty, Set(labels).count > 1, let name = try name(of: first) else {
      return decisions
    }
    return decisions + [.label(name, labels[0])]
  }

  /// The name that people gave a page.
  private func label(of page: IdentityID) throws -> String? {
    let statement = try db.cachedStatement(
      sql: "SELECT name FROM decided_page WHERE identity_id = ? AND name IS NOT NULL")
    return try String.fetchOne(statement, arguments: [IdentityTable.current(page, db)])
  }

  private func restoring(_ page: IdentityID) throws -> [IdentityDecision] {
    let names = try Set(
      IdentityTable(db: db).members(IdentityTable.current(page, db))
        .compactMap(StoredNames(db: db).signature))
    var cleared: Set<NameSignature> = []
    for decision in try inForce() {
      switch decision {
      case .label(let name, _), .kind(let name, _), .ignore(let name):
        if names.contains(name) { cleared.insert(name) }
      case .same, .apart, .split, .splitIn, .clear: break
      }
    }
    return cleared.sorted().map { .clear($0) }
  }

  // MARK: Splitting

  /// The names leave their page together, not to be proposed for it again; what they held together
  /// there stays together.
  private func splitting(_ name: IdentityName) throws -> [IdentityDecision] {
    let names = name.signatures
    guard let first = names.first, let id = try NameTable.find(first, db) else { return [] }
    let rest = try IdentityNameListing(db: db).members(of: IdentityTable.current(id, db))
      .filter { !names.contains($0.signature) }
    guard let anchor = rest.first else { return [] }
    var decisions = names.map { IdentityDecision.split($0) }
    decisions += names.dropFirst().map { .same(first, $0) }
    decisions.append(.apart(first, anchor.signature))
    let isLinked = try inForce().contains { decision in
      if case .same(let a, let b) = decision {
        names.contains(a) != names.contains(b)
      } else {
        false
      }
    }
    guard isLinked else { return decisions }
    var groups: Set<Int64> = [anchor.group]
    for member in rest where groups.insert(member.group).inserted {
      decisions.append(.same(anchor.signature, member.signature))
    }
    return decisions
  }

  private func splitting(
    _ page: IdentityID, in article: String
  ) throws -> [IdentityDecision] {
    let statement = try db.cachedStatement(
      sql: "SELECT names FROM article_names JOIN article ON article.id = article_id WHERE key = ?")
    guard let row = try Row.fetchOne(statement, arguments: [article]) else { return [] }
    let page = try IdentityTable.current(page, db)
    let names = try Set(SharedSentences(decoding: row.bytes(0)).names)
      .filter { try IdentityTable.current($0, db) == page }
      .compactMap(StoredNames(db: db).signature).filter { !$0.isSplitOff }
    return names.sorted().map { .splitIn($0, article: article) }
  }
}
