import GRDB
import GRDBSQLite

/// A statement of a hot loop, run by SQLite directly: what GRDB boxes and checks for every run
/// costs several times what looking up or writing one row does. Everything else goes through GRDB.
struct QuickStatement {
  // Keeps what the handle points to.
  private let statement: Statement

  private var handle: OpaquePointer { statement.sqliteStatement }

  init(_ statement: Statement) { self.statement = statement }

  /// Runs a statement that gives nothing.
  func run<each Value: QuickValue>(_ values: repeat each Value) throws {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() {}
  }

  /// What `read` makes of the first row; `nil` when there is none.
  func first<each Value: QuickValue, Result>(
    _ values: repeat each Value, read: (QuickRow) throws -> Result
  ) throws -> Result? {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    return try step() ? try read(QuickRow(statement: handle)) : nil
  }

  /// What `read` makes of each row; it must not run this very statement.
  func all<each Value: QuickValue, Result>(
    _ values: repeat each Value, read: (QuickRow) throws -> Result
  ) throws -> [Result] {
    var results: [Result] = []
    try visit(repeat each values) { results.append(try read($0)) }
    return results
  }

  /// Shows each row to `read`, which must not run this very statement.
  func visit<each Value: QuickValue>(
    _ values: repeat each Value, read: (QuickRow) throws -> Void
  ) throws {
    defer { sqlite3_reset(handle) }
    try bind(repeat each values)
    while try step() { try read(QuickRow(statement: handle)) }
  }

  /// Whoever ran the statement before may have left it at its last row: then it takes no values.
  private func bind<each Value: QuickValue>(_ values: repeat each Value) throws {
    sqlite3_reset(handle)
    var index: CInt = 1
    for value in repeat each values {
      try check(value.give(to: handle, at: index))
      index += 1
    }
  }

  private func step() throws -> Bool {
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    if code != SQLITE_DONE { try check(code) }
    return false
  }

  private func check(_ code: CInt) throws {
    guard code != SQLITE_OK else { return }
    let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
    throw DatabaseError(
      resultCode: ResultCode(rawValue: code), message: message, sql: statement.sql)
  }
}

extension Database {
  /// A statement kept by the connection, without GRDB's conveniences.
  func quick(_ sql: String) throws -> QuickStatement {
    QuickStatement(try cachedStatement(sql: sql))
  }
}

/// The row that a quick statement stands at; valid until its next step.
struct QuickRow {
  fileprivate let statement: OpaquePointer

  func number(_ column: CInt) -> Int64 { sqlite3_column_int64(statement, column) }

  func int(_ column: CInt) -> Int { Int(number(column)) }

  func bytes(_ column: CInt) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    let count = Int(sqlite3_column_bytes(statement, column))
    return Array(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// A text as SQLite has it; empty for NULL.
  func text(_ column: CInt) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}

/// What can be handed to a quick statement.
protocol QuickValue {
  /// Gives SQLite's result code.
  func give(to statement: OpaquePointer, at index: CInt) -> CInt
}

extension Int64: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, self)
  }
}

extension Int: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    sqlite3_bind_int64(statement, index, Int64(self))
  }
}

extension UInt8: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    Int(self).give(to: statement, at: index)
  }
}

extension Bool: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    (self ? 1 : 0).give(to: statement, at: index)
  }
}

/// SQLite makes a copy of what is bound.
private let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

extension String: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    var copy = self
    return copy.withUTF8 { NewsStore.give($0, to: statement, at: index) }
  }
}

/// UTF-8 bytes that are a text.
struct QuickText: QuickValue {
  private let utf8: [UInt8]

  init(_ utf8: [UInt8]) { self.utf8 = utf8 }

  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    utf8.withUnsafeBufferPointer { NewsStore.give($0, to: statement, at: index) }
  }
}

private func give(
  _ text: UnsafeBufferPointer<UInt8>, to statement: OpaquePointer, at index: CInt
) -> CInt {
  text.withMemoryRebound(to: CChar.self) { text in
    // Without an address it would be NULL.
    guard let start = text.baseAddress else {
      return sqlite3_bind_text(statement, index, "", 0, copied)
    }
    return sqlite3_bind_text(statement, index, start, CInt(text.count), copied)
  }
}

/// A blob, never NULL.
extension [UInt8]: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    withUnsafeBytes { bytes in
      if let start = bytes.baseAddress, bytes.count > 0 {
        sqlite3_bind_blob64(statement, index, start, UInt64(bytes.count), copied)
      } else {
        sqlite3_bind_zeroblob(statement, index, 0)
      }
    }
  }
}

extension Optional: QuickValue where Wrapped: QuickValue {
  func give(to statement: OpaquePointer, at index: CInt) -> CInt {
    if let self {
      self.give(to: statement, at: index)
    } else {
      sqlite3_bind_null(statement, index)
    }
  }
}
