import GRDB
import NewsModel

/// The searches that the user keeps, by name.
struct SavedSearches {
  let db: Database

  func all() throws -> [SavedSearch] {
    try Row.fetchAll(db, sql: "SELECT name, query FROM user_search ORDER BY name")
      .map { SavedSearch(name: $0[0], query: $0[1]) }
  }

  /// Keeps a search, in place of the one with its name.
  func save(_ search: SavedSearch) throws {
    try db.execute(
      sql: """
        INSERT INTO user_search (name, query) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET query = excluded.query
        """, arguments: [search.name, search.query])
  }

  func remove(name: String) throws {
    try db.execute(sql: "DELETE FROM user_search WHERE name = ?", arguments: [name])
  }
}
