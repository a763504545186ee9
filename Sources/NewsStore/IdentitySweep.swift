import GRDB
import NewsModel

/// Tidies up pages after articles came and went: pages that no article names are removed, forms
/// that no article uses too, and each page is called by its best form.
struct IdentitySweep {
  let db: Database

  func sweep(_ pages: Set<IdentityID>) throws {
    for page in pages.sorted() {
      let statement = try db.cachedStatement(sql: "SELECT article_count FROM identity WHERE id = ?")
      guard let articles = try Int.fetchOne(statement, arguments: [page]) else { continue }
      if articles == 0 { try remove(page) } else { try tidy(page) }
    }
  }

  private func remove(_ page: IdentityID) throws {
    for table in ["alias", "name_word", "identity_year", "quote_link", "appearance"] {
      try run("DELETE FROM \(table) WHERE identity_id = ?", [page])
    }
    try run("DELETE FROM identity WHERE id = ?", [page])
  }

  private func tidy(_ page: IdentityID) throws {
    try run("DELETE FROM alias WHERE identity_id = ? AND article_count = 0", [page])
    if db.changesCount > 0 { try NameWords(db: db).rebuild(page) }
    try run("DELETE FROM identity_year WHERE identity_id = ? AND mentions = 0", [page])
    guard let name = try bestName(page) else { return }
    try run("UPDATE identity SET name = ? WHERE id = ? AND name <> ?", [name, page, name])
  }

  /// The full form that most articles use; of equals the longest.
  private func bestName(_ page: IdentityID) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT form FROM alias WHERE identity_id = ?
        ORDER BY role, article_count DESC, length(form) DESC, form LIMIT 1
        """)
    return try String.fetchOne(statement, arguments: [page])
  }

  private func run(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
