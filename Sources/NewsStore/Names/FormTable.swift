import GRDB
import NewsModel

/// The forms that names go by, and the index over their words behind type-ahead.
struct FormTable {
  let db: Database

  /// Changes the number of articles that use a form.
  func add(_ articles: Int, to use: NameUse, _ kind: EntityKind, of name: NameID) throws {
    try run(
      """
      UPDATE form SET article_count = article_count + ?
      WHERE name_id = ? AND key = ? AND role = ? AND text = ?
      """, [articles, name, use.key, use.role.rawValue, use.text])
    guard db.changesCount == 0 else { return }
    let words = NameKey(use.text, of: kind).text
    try run(
      """
      INSERT INTO form (name_id, text, kind, key, role, words, article_count)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, [name, use.text, kind.rawValue, use.key, use.role.rawValue, words, articles])
    guard !words.isEmpty else { return }
    try run(
      "INSERT INTO form_search (rowid, words) VALUES (?, ?)", [db.lastInsertedRowID, words])
  }

  /// Removes the forms of a name that no article uses; gives their keys.
  func removeUnused(of name: NameID) throws -> [String] {
    let statement = try db.cachedStatement(
      sql: "SELECT id, key, words FROM form WHERE name_id = ? AND article_count <= 0")
    return try Row.fetchAll(statement, arguments: [name]).map { row in
      let (id, words): (Int64, String) = (row[0], row[2])
      if !words.isEmpty {
        try run(
          "INSERT INTO form_search (form_search, rowid, words) VALUES ('delete', ?, ?)",
          [id, words])
      }
      try run("DELETE FROM form WHERE id = ?", [id])
      return row[1]
    }
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}

extension NameUse {
  /// An order that is the same in every process.
  func precedes(_ other: NameUse) -> Bool {
    (key, role.rawValue, text) < (other.key, other.role.rawValue, other.text)
  }
}
