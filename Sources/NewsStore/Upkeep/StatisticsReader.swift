import GRDB
import NewsModel

/// Counts what an archive holds. Reads the whole file.
struct StatisticsReader {
  let db: Database

  func statistics() throws -> ArchiveStatistics {
    var statistics = ArchiveStatistics()
    statistics.articles = try Counter.value("articles", db)
    statistics.unread = try Counter.value("unread", db)
    statistics.folded = try Counter.value("folded", db)
    statistics.quotes = try Counter.value("quotes", db)
    statistics.copies = try number("SELECT count(*) FROM copy")
    for kind in EntityKind.allCases {
      statistics.identities[kind] = try IdentityListing(db: db).count(kind)
    }
    statistics.oldest = try date(order: "ASC")
    statistics.newest = try date(order: "DESC")
    statistics.words = try words()
    for row in try Row.fetchAll(
      db,
      sql: """
        SELECT name, count(*) FROM article JOIN model ON model.id = model_id GROUP BY model_id
        """)
    {
      statistics.models[row[0]] = row[1]
    }
    statistics.sizes = try sizes()
    return statistics
  }

  private func date(order: String) throws -> PublicationDate? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT date, date_precision FROM article WHERE date > ?
        ORDER BY date \(order), id \(order) LIMIT 1
        """, arguments: [StoredDate.unknown]
    ).flatMap { StoredDate.date(seconds: $0[0], precision: $0[1]) }
  }

  /// The words of the index but for those that stand for facts.
  private func words() throws -> Int {
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS temp.article_word
          USING fts5vocab(main, article_search, row)
        """)
    return try Int.fetchOne(
      db, sql: "SELECT count(*) FROM temp.article_word WHERE term < ? OR term > ?",
      arguments: [IndexWord.first, IndexWord.last]) ?? 0
  }

  private func sizes() throws -> [ArchivePart: Int] {
    var sizes: [ArchivePart: Int] = [:]
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT coalesce(tbl_name, dbstat.name) AS owner, dbstat.name, pgsize FROM dbstat
        LEFT JOIN sqlite_master ON sqlite_master.name = dbstat.name WHERE aggregate = TRUE
        """)
    for row in rows { sizes[ArchivePart(table: row[0]), default: 0] += row[2] as Int }
    let free = try number("PRAGMA freelist_count") * number("PRAGMA page_size")
    sizes[.free] = free
    return sizes
  }

  private func number(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
}

extension ArchivePart {
  /// The part that a table belongs to.
  init(table: String) {
    self =
      switch table {
      case "body", "dictionary": .texts
      case "article_names", "name", "name_key", "identity": .names
      case "article", "run", "source": .lists
      case "copy", "sketch", "sketch_band": .stories
      case _ where table.hasPrefix("article_search"): .searchIndex
      case _ where table.hasPrefix("form") || table.hasPrefix("decided_"): .names
      case _ where table.hasPrefix("user_"): .user
      default: .other
      }
  }
}
