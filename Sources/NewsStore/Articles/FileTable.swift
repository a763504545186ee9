import GRDB
import NewsModel

/// The files that the articles came from.
struct FileTable {
  let db: Database

  func records() throws -> [FileRecord] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT path, size, modified_ns, problems,
          (SELECT count(*) FROM article WHERE file_id = file.id)
            + (SELECT count(*) FROM copy WHERE file_id = file.id)
        FROM file ORDER BY path
        """
    ).map {
      FileRecord(
        path: $0[0], size: $0[1], modified: $0[2], problems: $0[3], articleCount: $0[4])
    }
  }

  /// The number of a file. One not known yet is noted as never looked at, so that an import that
  /// stops within it reads it again.
  func id(path: String) throws -> FileID {
    let find = try db.cachedStatement(sql: "SELECT id FROM file WHERE path = ?")
    if let id = try FileID.fetchOne(find, arguments: [path]) { return id }
    try db.cachedStatement(sql: "INSERT INTO file (path, size, modified_ns) VALUES (?, 0, 0)")
      .execute(arguments: [path])
    return db.lastInsertedRowID
  }

  func attach(_ key: String, to path: String) throws {
    let id = try id(path: path)
    for table in ["article", "copy"] {
      try db.cachedStatement(
        sql: "UPDATE \(table) SET file_id = ? WHERE key = ? AND file_id IS NOT ?"
      ).execute(arguments: [id, key, id])
    }
  }

  /// Notes that a file is done; gives the articles that it no longer holds.
  func finish(_ record: FileRecord) throws -> [ArticleID] {
    let id = try id(path: record.path)
    try db.cachedStatement(
      sql: "UPDATE file SET size = ?, modified_ns = ?, problems = ? WHERE id = ?"
    ).execute(arguments: [record.size, record.modified, record.problems, id])
    guard let keys = record.keys else { return [] }
    for copy in try copies(of: record.path) where !keys.contains(copy) {
      try CopyTable(db: db).remove(copy)
    }
    return try Row.fetchAll(
      db, sql: "SELECT id, key FROM article WHERE file_id = ?", arguments: [id]
    ).filter { !keys.contains($0[1]) }.map { $0[0] }
  }

  func articles(of path: String) throws -> [ArticleID] {
    try ArticleID.fetchAll(
      db,
      sql: """
        SELECT article.id FROM article JOIN file ON file.id = file_id WHERE path = ?
        ORDER BY article.id
        """, arguments: [path])
  }

  func removeCopies(of path: String) throws {
    for copy in try copies(of: path) { try CopyTable(db: db).remove(copy) }
  }

  private func copies(of path: String) throws -> [String] {
    try String.fetchAll(
      db, sql: "SELECT key FROM copy JOIN file ON file.id = file_id WHERE path = ? ORDER BY key",
      arguments: [path])
  }

  func remove(path: String) throws {
    try db.execute(sql: "DELETE FROM file WHERE path = ?", arguments: [path])
  }
}
