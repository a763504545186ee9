import GRDB
import NewsModel

/// Writes the articles of an archive into an empty one in the order of their dates: their numbers
/// follow without a gap, they make one run, and their texts share a dictionary learned from all of
/// them. Memory holds one batch.
///
/// Numbers go on behind those of the old archive, so that one held by an open reader leads to
/// nothing rather than to another article.
struct Compaction {
  let old: Database
  let oldPacking: TextPacking
  let new: Database
  let newPacking: TextPacking
  private let known = KnownNames()

  private static let batchCount = 2048
  private static let batchBytes = 8 << 20
  /// Articles that the dictionary is learned from.
  private static let sample = 2500

  /// `progress` is told how many articles are done, and of how many.
  func run(progress: (Int, Int) -> Void) throws {
    let total = try Counter.value("articles", old)
    try inTransaction {
      try continueNumbers()
      try copyFiles()
      try UserTables(db: new).copyDecisions(of: old)
      try newPacking.learn(from: sample(), ofArticles: total, new, id: dictionaryNumber())
    }
    var done = 0
    try copyArticles {
      done += $0
      progress(done, total)
    }
    try inTransaction {
      try NameGrouping(db: new).settle()
      try copyCopies()
    }
    try mergeIndexes()
  }

  /// Makes one sorted run of each word index, which else is searched in several.
  private func mergeIndexes() throws {
    for table in ["article_search", "form_search"] {
      try inTransaction {
        try new.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('optimize')")
      }
    }
  }

  private func inTransaction(_ body: () throws -> Void) throws {
    try new.inTransaction(.immediate) {
      try body()
      return .commit
    }
  }

  // MARK: Before

  private func continueNumbers() throws {
    for row in try Row.fetchAll(old, sql: "SELECT name, seq FROM sqlite_sequence") {
      try new.execute(
        sql: "INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)",
        arguments: [row[0] as String, row[1] as Int64])
    }
  }

  /// A number that no connection has a dictionary of.
  private func dictionaryNumber() throws -> Int {
    try Int.fetchOne(old, sql: "SELECT coalesce(max(id), 0) + 1 FROM dictionary") ?? 1
  }

  private func copyFiles() throws {
    let rows = try Row.fetchCursor(
      old, sql: "SELECT id, path, size, modified_ns, problems FROM file")
    while let row = try rows.next() {
      try new.execute(
        sql: "INSERT INTO file (id, path, size, modified_ns, problems) VALUES (?, ?, ?, ?, ?)",
        arguments: StatementArguments(row.databaseValues))
    }
  }

  /// Contents from all over the archive.
  private func sample() throws -> [[UInt8]] {
    let step = max(1, try Counter.value("articles", old) / Self.sample)
    let ids = try ArticleID.fetchAll(
      old,
      sql: "SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM article) "
        + "WHERE place % ? = 0", arguments: [step])
    return try ids.compactMap { id in
      try StoredArticle.load(old, oldPacking, id: id).map { stored in
        ArticleContent(stored.article, stored.analysis).words
      }
    }
  }

  // MARK: Articles

  /// `saved` is told the number of each batch.
  private func copyArticles(saved: (Int) -> Void) throws {
    let rows = try Row.fetchCursor(
      old,
      sql: """
        SELECT article.id, file_id, model.name FROM article JOIN model ON model.id = model_id
        ORDER BY date, article.id
        """)
    var batch: [ArticleWriter.Item] = []
    var bytes = 0
    while let row = try rows.next() {
      guard let stored = try StoredArticle.load(old, oldPacking, id: row[0]) else {
        throw StoreError.damaged(reason: "article \(row[0] as ArticleID) has lost its text")
      }
      bytes += stored.article.text.utf8.count
      batch.append(
        (
          PreparedArticle(
            AnalyzedArticle(article: stored.article, analysis: stored.analysis, model: row[2])),
          row[1]
        ))
      if batch.count == Self.batchCount || bytes >= Self.batchBytes {
        try save(batch)
        saved(batch.count)
        (batch, bytes) = ([], 0)
      }
    }
    try save(batch)
    saved(batch.count)
  }

  private func save(_ batch: [ArticleWriter.Item]) throws {
    try inTransaction {
      var writer = try ArticleWriter(db: new, packing: newPacking, known: known)
      try writer.save(batch)
      try writer.finish(settling: false)
    }
  }

  private func copyCopies() throws {
    let rows = try Row.fetchCursor(
      old,
      sql: """
        SELECT copy.key, article.key, source.name, copy.url, copy.file_id
        FROM copy JOIN article ON article.id = article_id
        LEFT JOIN source ON source.id = copy.source_id
        """)
    let copies = CopyTable(db: new)
    while let row = try rows.next() {
      let (key, of): (String, String) = (row[0], row[1])
      guard let id = try StoredArticle.id(new, key: of) ?? copies.article(key: of) else { continue }
      let source = try (row[2] as String?).map {
        try NumberedNames(db: new, table: "source").number(of: $0)
      }
      try copies.add(CopyTable.Copy(key: key, source: source, url: row[3], file: row[4]), to: id)
    }
  }
}
