import GRDB
package import NewsModel

/// What is the user's own: kept by the keys of articles and the words of quotes, whatever is
/// analysed again, deleted or taken in anew. An article that is not there is passed over.
extension ArticleStore {
  package func marks(of id: ArticleID) throws(StoreError) -> ArticleMarks {
    try read { try UserMarks(db: $0).marks(of: id) }
  }

  package func setRead(_ isRead: Bool, _ id: ArticleID) throws(StoreError) {
    try write { try UserMarks(db: $0).setRead(isRead, id) }
  }

  package func setStarred(_ isStarred: Bool, _ id: ArticleID) throws(StoreError) {
    try write { try UserMarks(db: $0).setStarred(isStarred, id) }
  }

  /// Gives an article these tags in place of those it has.
  package func setTags(_ tags: [String], _ id: ArticleID) throws(StoreError) {
    try write { try UserMarks(db: $0).setTags(tags, id) }
  }

  package func setNote(_ note: String, _ id: ArticleID) throws(StoreError) {
    try write { try UserMarks(db: $0).setNote(note, id) }
  }

  /// Marks the quotes of an article that have some words (`Quote.words`).
  package func setMarks(
    _ marks: QuoteMarks, ofQuote words: String, in id: ArticleID
  ) throws(StoreError) {
    try write { db in
      guard let key = try UserMarks(db: db).key(of: id) else { return }
      try UserQuotes(db: db).set(marks, key: key, words: words)
    }
  }

  /// Every tag in use with the number of its articles, in the order of the alphabet.
  package func tags() throws(StoreError) -> [(tag: String, count: Int)] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT tag, count(*) FROM user_tag GROUP BY tag ORDER BY tag")
        .map { ($0[0], $0[1]) }
    }
  }

  // MARK: Searches

  package func savedSearches() throws(StoreError) -> [SavedSearch] {
    try read { try SavedSearches(db: $0).all() }
  }

  /// Keeps a search, in place of the one with its name.
  package func save(_ search: SavedSearch) throws(StoreError) {
    try write { try SavedSearches(db: $0).save(search) }
  }

  /// Keeps some searches where some others were, all at once.
  package func replace(
    _ old: [SavedSearch], with new: [SavedSearch]
  ) throws(StoreError) {
    try write { db in
      let searches = SavedSearches(db: db)
      for search in old { try searches.remove(name: search.name) }
      for search in new { try searches.save(search) }
    }
  }

  // MARK: All of it

  package func userData() throws(StoreError) -> UserData {
    try read { try UserDataExchange(db: $0).all() }
  }

  /// Adds what another archive's user did; nothing that is there goes.
  package func merge(_ data: UserData) throws(StoreError) {
    try write { try UserDataExchange(db: $0).merge(data) }
  }
}
