import GRDB
import NewsModel

/// Saves and deletes articles within one transaction.
///
/// All of a batch is prepared first and written table by table: new articles in the order of their
/// dates, so that numbers follow dates (`RunTable`), and each count once.
struct ArticleWriter {
  let db: Database
  let packing: TextPacking
  let known: KnownNames

  private let splits: ArticleSplits
  private var ledger = NameLedger()
  private var runs: RunTable
  private var removed: [SearchIndex.Entry] = []
  private var added: [SearchIndex.Entry] = []
  private var models: [String: Int64] = [:]
  /// Copies of articles that have gone, and articles whose story has lost its lead.
  private var orphans: [Item] = []
  private var followers: [ArticleID] = []

  init(db: Database, packing: TextPacking, known: KnownNames) throws {
    self.db = db
    self.packing = packing
    self.known = known
    splits = try ArticleSplits(db)
    runs = try RunTable(db: db)
    try packing.look(db)
    try known.look(db)
  }

  /// Articles to save, each with the number of its file, if it has one.
  typealias Item = (article: PreparedArticle, file: FileID?)

  /// Saves articles, each in place of the one with its key: its number and what the user did with
  /// it stay. Of several with one key the last one counts.
  mutating func save(_ items: [Item]) throws {
    var last: [String: Int] = [:]
    for (index, item) in items.enumerated() { last[item.article.key] = index }
    let chosen = items.indices.filter { last[items[$0].article.key] == $0 }.map { items[$0] }
    let ordered = chosen.sorted {
      StoredDate.seconds($0.article.article.date) < StoredDate.seconds($1.article.article.date)
    }
    try packing.learn(
      from: ordered.lazy.map(\.article.content.words),
      ofArticles: try Counter.value("articles", db), db)
    for item in ordered { try save(item) }
    try saveOrphans()
  }

  mutating func delete(_ ids: [ArticleID]) throws {
    for id in ids {
      guard let old = try StoredArticle.load(db, packing, id: id) else { continue }
      try forget(old)
      try leaveStory(old)
      for table in ["article_names", "body"] {
        try run("DELETE FROM \(table) WHERE article_id = ?", [id])
      }
      try run("DELETE FROM article WHERE id = ?", [id])
    }
    try saveOrphans()
  }

  /// Writes what concerns all of the batch; must follow the last change. What the names that it has
  /// touched stand for is decided at once with `settling`, else noted for a later time.
  mutating func finish(settling: Bool = true) throws {
    let hasRemoved = !removed.isEmpty
    try SearchIndex(db: db).update(removing: removed, adding: added)
    (removed, added) = ([], [])
    try runs.write()
    let writes = try Counter.writes(db) + 1
    try Counter.setWrites(writes, db)
    known.note(writes: writes)
    let grouping = NameGrouping(db: db)
    try grouping.note(ledger.touched)
    let lost = try ledger.write(db)
    ledger = NameLedger()
    if settling || hasRemoved { try grouping.settle(lost: lost) }
  }

  // MARK: Copies and stories

  /// True when an article of the very words is there and the new one is noted with it.
  private func keepAsCopy(
    _ item: Item, _ source: Int64?
  ) throws -> Bool {
    guard let hash = item.article.hash else { return false }
    let copies = CopyTable(db: db)
    for id in try copies.articles(hash: hash) {
      guard let twin = try StoredArticle.load(db, packing, id: id),
        ArticleWords(twin.article) == item.article.words
      else { continue }
      let article = item.article.article
      try copies.add(
        CopyTable.Copy(key: article.key, source: source, url: article.url, file: item.file),
        to: id)
      return true
    }
    return false
  }

  /// Takes an article that goes, or gets other words, out of its story; what hung on it is to be
  /// saved for itself.
  private mutating func leaveStory(_ old: StoredArticle) throws {
    let copies = try CopyTable(db: db).takeAll(of: old.id)
    if let first = copies.first {
      try UserMarks(db: db).hand(from: old.article.key, to: first.key)
    }
    for copy in copies {
      var article = old.article
      article.key = copy.key
      article.source = try copy.source.flatMap(sourceName)
      article.url = copy.url
      let model = try KnownArticle.model(db, of: old.id) ?? ""
      orphans.append(
        (
          PreparedArticle(
            AnalyzedArticle(article: article, analysis: old.analysis, model: model)), copy.file
        ))
    }
    followers += try StoryTable(db: db).remove(
      StoryTable.Place(id: old.id, seconds: old.seconds))
  }

  private mutating func saveOrphans() throws {
    let items = orphans
    orphans = []
    for item in items { try save(item) }
    for id in followers.sorted() {
      guard let stored = try StoredArticle.load(db, packing, id: id) else { continue }
      try StoryTable(db: db).add(
        StoryTable.Place(id: id, seconds: stored.seconds),
        ArticleWords(stored.article).shingles.map(StorySketch.Keyed.init))
    }
    followers = []
  }

  private func sourceName(_ id: Int64) throws -> String? {
    let statement = try db.cachedStatement(sql: "SELECT name FROM source WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id])
  }

  // MARK: One article

  private mutating func save(_ item: Item) throws {
    let new = item.article
    let source = try new.article.source.map(source)
    let old = try StoredArticle.id(db, key: new.article.key)
      .flatMap { try StoredArticle.load(db, packing, id: $0) }
    if old == nil {
      try CopyTable(db: db).remove(new.article.key)
      if try keepAsCopy(item, source) { return }
    }
    let isSame = old.map {
      $0.article.text == new.article.text && $0.article.date == new.article.date
    }
    if let old {
      try forget(old)
      if isSame == false { try leaveStory(old) }
    }
    let evidence = splits.evidence(new.evidence, of: new.key)
    let entries = try NameTable(db: db, known: known).entries(of: evidence)
    let ids = entries.map(\.name)
    let quotes = QuoteRow.rows(new.analysis, ids)
    let tally = ArticleTally(new.analysis, evidence, names: ids, quotes: quotes)
    let row = ArticleRow(
      new, OrganizationLine(tally), quotes: quotes.count, source: source, hash: new.hash,
      file: item.file, model: try model(new.model))
    let id = try row.write(db, over: old?.id)
    if old == nil { try UserMarks(db: db).restore(id, key: new.article.key) }
    if old?.seconds != row.seconds { runs.place(id, at: row.seconds, isNew: old == nil) }
    try new.content.save(as: id, packing, db)
    try db.quick("INSERT OR REPLACE INTO article_names (article_id, names) VALUES (?, ?)")
      .run(id, SharedSentences(new.analysis, names: ids).encoded)
    added.append(
      SearchIndex.Entry(
        id: id, words: new.words,
        facts: IndexFacts(
          names: ids, quotes: quotes, ties: new.analysis.ties, source: source)))
    note(tally, entries, new.article, sign: 1)
    if isSame != true {
      try StoryTable(db: db).add(StoryTable.Place(id: id, seconds: row.seconds), new.story)
    }
  }

  /// Takes an article out of all indexes and counts; its rows stay.
  private mutating func forget(_ old: StoredArticle) throws {
    let quotes = QuoteRow.rows(old.analysis, old.names)
    let source = try old.article.source.map(source)
    removed.append(
      SearchIndex.Entry(
        id: old.id, words: ArticleWords(old.article),
        facts: IndexFacts(
          names: old.names, quotes: quotes, ties: old.analysis.ties, source: source)))
    let evidence = splits.evidence(
      ArticleNames.evidence(in: old.article, old.analysis), savedAs: old.names)
    let tally = ArticleTally(old.analysis, evidence, names: old.names, quotes: quotes)
    let entries = zip(old.names, old.pages).map { NameTable.Entry(name: $0, identity: $1) }
    note(tally, entries, old.article, sign: -1)
  }

  private mutating func note(
    _ tally: ArticleTally, _ entries: [NameTable.Entry], _ article: Article, sign: Int
  ) {
    let pages = Dictionary(entries.map { ($0.name, $0.identity) }) { first, _ in first }
    ledger.note(
      tally, identities: tally.names.map { pages[$0.id] ?? $0.id }, date: article.date,
      sign: sign)
  }

  private func source(_ name: String) throws -> Int64 {
    try NumberedNames(db: db, table: "source").number(of: name)
  }

  private mutating func model(_ name: String) throws -> Int64 {
    if let id = models[name] { return id }
    let id = try NumberedNames(db: db, table: "model").number(of: name)
    models[name] = id
    return id
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
