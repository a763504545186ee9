import GRDB

/// The tables of what is the user's own, as they are.
struct UserTables {
  let db: Database

  /// Takes the rows of another archive in place of those that are here, and shows them with the
  /// articles.
  func replace(with other: Database) throws {
    for table in try names() { try replace(table, with: other) }
    try showMarks()
    try NameGrouping(db: db).settleDecisions()
  }

  /// Takes the decisions about names alone, before there is anything that they could be about.
  func copyDecisions(of other: Database) throws { try replace("user_decision", with: other) }

  private func replace(_ table: String, with other: Database) throws {
    try db.execute(sql: "DELETE FROM \(table)")
    let rows = try Row.fetchCursor(other, sql: "SELECT * FROM \(table)")
    while let row = try rows.next() {
      let columns = row.columnNames.joined(separator: ", ")
      let insert = try db.cachedStatement(
        sql: "INSERT INTO \(table) (\(columns)) VALUES \(Condition.places(row.count))")
      try insert.execute(arguments: StatementArguments(row.databaseValues))
    }
  }

  private func names() throws -> [String] {
    try String.fetchAll(
      db,
      sql:
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB 'user_*' ORDER BY name")
  }

  private func showMarks() throws {
    try db.execute(
      sql: """
        UPDATE article SET is_read = marks.is_read, is_starred = marks.is_starred
        FROM (SELECT id, coalesce(user_article.is_read, 0) AS is_read,
            coalesce(user_article.is_starred, 0) AS is_starred
          FROM article LEFT JOIN user_article USING (key)) AS marks
        WHERE article.id = marks.id
          AND (article.is_read, article.is_starred) <> (marks.is_read, marks.is_starred)
        """)
  }
}
