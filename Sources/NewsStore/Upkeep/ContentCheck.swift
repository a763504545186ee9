import GRDB
import NewsModel

/// Reads the text and analysis of every article and counts what the names say of them.
struct ContentCheck {
  let db: Database
  let packing: TextPacking

  private typealias Counts = [Int32]

  func findings() throws -> [String] {
    var findings: [String] = []
    var names: [NameID: Counts] = [:]
    var pages: [IdentityID: Int32] = [:]
    let ids = try Row.fetchCursor(db, sql: "SELECT id, key, quote_count FROM article ORDER BY id")
    while let row = try ids.next() {
      do {
        guard let article = try StoredArticle.load(db, packing, id: row[0]) else { continue }
        let quotes = QuoteRow.rows(article.analysis, article.names)
        if quotes.count != row[2] {
          findings.append("articles: “\(article.article.key)” miscounts its quotes")
        }
        count(article, quotes, &names)
        for page in Set(article.pages) { pages[page, default: 0] += 1 }
      } catch {
        findings.append("articles: “\(row[1] as String)”: \(StoreError(error).reason)")
      }
    }
    // Counts of articles that cannot be read are not to be had.
    guard findings.isEmpty else { return findings }
    return try miscounted(names) + misdated() + miscounted(pages)
  }

  private func count(
    _ article: StoredArticle, _ quotes: [QuoteRow], _ names: inout [NameID: Counts]
  ) {
    let evidence = ArticleNames.evidence(in: article.article, article.analysis)
    let tally = ArticleTally(article.analysis, evidence, names: article.names, quotes: quotes)
    for name in tally.names {
      let counts = [
        1, name.counts.mentions, name.counts.spoken, name.counts.by, name.counts.about,
      ]
      let sum = zip(names[name.id] ?? [0, 0, 0, 0, 0], counts).map { $0 + Int32(clamping: $1) }
      names[name.id] = sum
    }
  }

  private func miscounted(_ real: [NameID: Counts]) throws -> [String] {
    var left = real
    var findings: [String] = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id, article_count, mention_count, spoken_count, by_count, about_count, key FROM name
        """)
    while let row = try rows.next() {
      let kept: Counts = (1...5).map { row[$0] }
      if kept != left.removeValue(forKey: row[0]) ?? [] {
        findings.append("names: “\(row[6] as String)” is miscounted")
      }
    }
    return findings + left.keys.sorted().map { "names: \($0) is named but not there" }
  }

  private func misdated() throws -> [String] {
    let real = try DaySpan.ofAllNames(db)
    var findings: [String] = []
    try db.quick("SELECT id, key, details FROM name").visit { row in
      let (id, key) = (row.number(0), row.text(1))
      if try NameRow.details(row.bytes(2), key: key, of: id).days != real[id] ?? DaySpan() {
        findings.append("names: “\(key)” has other days than its articles")
      }
    }
    return findings
  }

  private func miscounted(_ real: [IdentityID: Int32]) throws -> [String] {
    let rows = try Row.fetchAll(db, sql: "SELECT id, article_count, name FROM identity")
    return rows.filter { $0[1] != real[$0[0]] ?? 0 }.map {
      "pages: “\($0[2] as String)” says \($0[1] as Int) articles, there are \(real[$0[0]] ?? 0)"
    }
  }
}
