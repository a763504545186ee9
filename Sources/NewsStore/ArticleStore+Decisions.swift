import GRDB
package import NewsModel

/// What people decide about names: kept apart from what is inferred, and in force at once.
extension ArticleStore {
  /// What a request comes to; none where nothing is to be done.
  package func decisions(
    for request: IdentityRequest
  ) throws(StoreError) -> [IdentityDecision] {
    try read { try DecisionPlanner(db: $0).decisions(request) }
  }

  /// The decisions that hold, oldest first.
  package func decisions() throws(StoreError) -> [IdentityDecision] {
    try read { IdentityDecision.inForce(try DecisionLog(db: $0).history()) }
  }

  /// The decisions that were made last, at once.
  package func lastDecisions() throws(StoreError) -> [IdentityDecision] {
    try read { try DecisionLog(db: $0).last() }
  }

  /// Makes decisions, in one step. Work grows with the names on the pages concerned.
  package func decide(_ decisions: [IdentityDecision]) throws(StoreError) {
    try write { db in
      try DecisionLog(db: db).append(decisions)
      try carryOut(decisions, db)
    }
  }

  /// Takes the latest of each of some decisions back, as if it had never been made.
  package func takeBack(_ decisions: [IdentityDecision]) throws(StoreError) {
    try write { db in
      try DecisionLog(db: db).remove(decisions)
      try carryOut(decisions, db)
    }
  }

  /// Brings about what hangs on decisions that have come or gone.
  private func carryOut(_ decisions: [IdentityDecision], _ db: Database) throws {
    var articles: Set<String> = []
    for case .splitIn(_, let article) in decisions { articles.insert(article) }
    try saveAgain(articles, db)
    let names = decisions.flatMap(\.names)
    try NameGrouping(db: db).settleDecisions(about: names + names.map(\.splitOff))
  }

  /// Gives the names of articles out anew.
  private func saveAgain(_ keys: Set<String>, _ db: Database) throws {
    guard !keys.isEmpty else { return }
    var writer = try ArticleWriter(db: db, packing: packing, known: known)
    let articles = try keys.sorted().compactMap { key -> AnalyzedArticle? in
      guard try StoredArticle.id(db, key: key) != nil else { return nil }
      return try KnownArticle.find(db, packing, key: key)?.article
    }
    try writer.save(articles.map { (PreparedArticle($0), nil) })
    try writer.finish()
  }

  // MARK: Names

  /// The names that a page goes by, the most used first; those called alike are one.
  package func names(of page: IdentityID) throws(StoreError) -> [IdentityName] {
    try read { try IdentityNameListing(db: $0).names(of: page) }
  }

  /// What names are called in this archive: one of the forms of each that it has.
  package func texts(
    of names: Set<NameSignature>
  ) throws(StoreError) -> [NameSignature: String] {
    try read { db in
      var texts: [NameSignature: String] = [:]
      for name in names {
        guard let id = try NameTable.find(name, db) else { continue }
        texts[name] = try IdentityNameListing(db: db).text(of: id)
      }
      return texts
    }
  }

  /// The page of a name.
  package func identity(of name: NameSignature) throws(StoreError) -> IdentitySummary? {
    try read { db in
      try NameTable.find(name, db).flatMap(IdentityListing(db: db).summary)
    }
  }

  /// The pages of some kinds that are called so, by any form of their names; else those with a name
  /// that begins so.
  package func identities(
    called name: String, _ kinds: [EntityKind]
  ) throws(StoreError) -> [IdentitySummary] {
    try read { try summaries(of: SearchPlanner(db: $0).pages(called: name, kinds), $0) }
  }

  /// The pages of all kinds that are called so, by any form of their names.
  package func identities(
    exactlyCalled name: String
  ) throws(StoreError) -> [IdentitySummary] {
    try read {
      try summaries(of: SearchPlanner(db: $0).pages(exactlyCalled: name, EntityKind.allCases), $0)
    }
  }

  /// Each page once.
  private func summaries(
    of pages: [IdentityID], _ db: Database
  ) throws -> [IdentitySummary] {
    var seen: Set<IdentityID> = []
    return try pages.filter { seen.insert($0).inserted }
      .compactMap(IdentityListing(db: db).summary)
  }
}
