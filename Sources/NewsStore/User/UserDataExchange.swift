import GRDB
import NewsModel

/// All that is the user's own, out of an archive and into another.
struct UserDataExchange {
  let db: Database

  func all() throws -> UserData {
    var articles: [String: ArticleMarks] = [:]
    let rows = try Row.fetchCursor(
      db, sql: "SELECT key, is_read, is_starred, note FROM user_article")
    while let row = try rows.next() {
      articles[row[0]] = ArticleMarks(isRead: row[1], isStarred: row[2], note: row[3])
    }
    let tags = try Row.fetchCursor(db, sql: "SELECT key, tag FROM user_tag ORDER BY tag")
    while let row = try tags.next() {
      articles[row[0], default: ArticleMarks()].tags.append(row[1])
    }
    let quotes = try Row.fetchCursor(
      db, sql: "SELECT key, words, is_starred, note FROM user_quote")
    while let row = try quotes.next() {
      articles[row[0], default: ArticleMarks()].quotes[row[1]] = QuoteMarks(
        isStarred: row[2], note: row[3])
    }
    return UserData(
      articles: articles.filter { $0.value != ArticleMarks() },
      searches: try SavedSearches(db: db).all())
  }

  /// Adds what another archive's user did. Nothing that is there goes: marks are joined, of two
  /// notes both stay, and of two searches with one name the one that is there.
  func merge(_ data: UserData) throws {
    for (key, marks) in data.articles { try merge(marks, key: key) }
    for search in data.searches {
      try db.execute(
        sql: "INSERT OR IGNORE INTO user_search (name, query) VALUES (?, ?)",
        arguments: [search.name, search.query])
    }
  }

  private func merge(_ marks: ArticleMarks, key: String) throws {
    let table = UserMarks(db: db)
    let statement = try db.cachedStatement(sql: "SELECT note FROM user_article WHERE key = ?")
    let note = try String.fetchOne(statement, arguments: [key]) ?? ""
    if marks.isRead { try table.set("is_read", true, key: key) }
    if marks.isStarred { try table.set("is_starred", true, key: key) }
    if !marks.note.isEmpty { try table.setNote(note.joined(with: marks.note), key: key) }
    for tag in marks.tags { try table.addTag(tag, key: key) }
    let quotes = UserQuotes(db: db)
    for (words, new) in marks.quotes {
      let old = try quotes.marks(of: key, words: words)
      let both = QuoteMarks(
        isStarred: old.isStarred || new.isStarred, note: old.note.joined(with: new.note))
      try quotes.set(both, key: key, words: words)
    }
    if let id = try StoredArticle.id(db, key: key) { try table.restore(id, key: key) }
  }
}

extension String {
  /// Two notes as one; a note that the other holds is not said twice.
  fileprivate func joined(with other: String) -> String {
    if contains(other) { return self }
    return isEmpty ? other : self + " · " + other
  }
}
