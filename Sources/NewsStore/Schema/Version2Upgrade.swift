import GRDB
import NewsModel

/// Makes an archive of version 3 of one of version 2, in the transaction that it is called in: what
/// lay in rows for each form, country and year of a name becomes one column of the name.
struct Version2Upgrade {
  let db: Database

  func run() throws {
    try db.execute(
      sql: """
        DROP TABLE form_word; DROP TABLE form_search;
        ALTER TABLE form RENAME TO form_2;
        ALTER TABLE name ADD COLUMN details BLOB NOT NULL DEFAULT x'';
        """)
    try db.execute(sql: SchemaVersion4.forms)
    let days = try DaySpan.ofAllNames(db)
    let names = try Row.fetchCursor(db, sql: "SELECT id, kind, key, countries FROM name")
    while let row = try names.next() {
      guard let kind = EntityKind(rawValue: row[1]) else { continue }
      var details = try details(of: row[0], countries: row[3])
      details.days = days[row[0]] ?? DaySpan()
      try db.cachedStatement(sql: "UPDATE name SET details = ? WHERE id = ?")
        .execute(arguments: [details.encoded(key: row[2]).data, row[0] as NameID])
      _ = try FormIndex(db: db).update(row[0], kind, from: NameDetails(), to: details)
    }
    try db.execute(
      sql: """
        DROP TABLE form_2; DROP TABLE name_year; ALTER TABLE name DROP COLUMN countries;
        """)
    try db.execute(sql: SchemaVersion4.decisions)
  }

  private func details(of name: NameID, countries: String) throws -> NameDetails {
    var details = NameDetails()
    let forms = try db.cachedStatement(
      sql: "SELECT text, key, role, article_count FROM form_2 WHERE name_id = ?")
    for row in try Row.fetchAll(forms, arguments: [name]) {
      guard let role = NameRole(rawValue: row[2]) else { continue }
      details.uses.add(row[3], of: NameUse(text: row[0], key: row[1], role: role))
    }
    let years = try db.cachedStatement(
      sql: "SELECT year, mentions FROM name_year WHERE name_id = ?")
    for row in try Row.fetchAll(years, arguments: [name]) { details.years.add(row[1], of: row[0]) }
    let parts = countries.split(separator: " ")
    for place in stride(from: 0, to: parts.count - 1, by: 2) {
      details.countries.add(Int(parts[place + 1]) ?? 0, of: String(parts[place]))
    }
    return details
  }
}
