import GRDB

/// A table of names that rows refer to by number: sources, models.
struct NumberedNames {
  let db: Database
  let table: String

  /// The number of a name; made where there is none.
  func number(of name: String) throws -> Int64 {
    let find = try db.quick("SELECT id FROM \(table) WHERE name = ?")
    if let id = try find.first(name, read: { $0.number(0) }) { return id }
    try db.cachedStatement(sql: "INSERT INTO \(table) (name) VALUES (?)")
      .execute(arguments: [name])
    return db.lastInsertedRowID
  }
}
