import GRDB

/// Why the archive could not be opened, read or written.
package enum StoreError: Error, Sendable, Hashable {
  /// The file is no archive of ours, or damaged.
  case damaged(reason: String)
  /// A newer Dateline made the archive.
  case newer
  /// The file cannot be opened or made.
  case unreadable(reason: String)
  case readOnly
  /// An older Dateline made the archive, and it may not be written to be brought up to date.
  case readOnlyOfOlder
  case full
  /// Another process kept the archive locked for longer than the busy timeout.
  case locked
  /// Another thread ended the query.
  case interrupted
  /// Another program changed the archive meanwhile, so nothing was done.
  case changed
  case failed(reason: String)
}

extension StoreError {
  /// What an error thrown inside a database block means.
  init(_ error: any Error) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error)
    default: self = .failed(reason: String(describing: error))
    }
  }

  private init(_ error: DatabaseError) {
    let reason = error.message ?? error.resultCode.description
    switch error.resultCode {
    case .SQLITE_FULL: self = .full
    case .SQLITE_READONLY: self = .readOnly
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked
    case .SQLITE_INTERRUPT, .SQLITE_ABORT: self = .interrupted
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_FORMAT: self = .damaged(reason: reason)
    case .SQLITE_CANTOPEN: self = .unreadable(reason: "it can be neither opened nor made there")
    case .SQLITE_PERM, .SQLITE_AUTH: self = .unreadable(reason: reason)
    default: self = .failed(reason: reason)
    }
  }
}

extension StoreError {
  /// The error in a few words.
  var reason: String {
    switch self {
    case .damaged(let reason), .unreadable(let reason), .failed(let reason): reason
    case .newer: "a newer Dateline made it"
    case .readOnly: "it is read-only"
    case .readOnlyOfOlder: "an older Dateline made it, and it is read-only"
    case .full: "the disk is full"
    case .locked: "another program is writing"
    case .interrupted: "it was interrupted"
    case .changed: "another program has changed it"
    }
  }
}

/// Runs a block of GRDB calls and gives its errors their meaning.
func mappingErrors<T>(_ body: () throws -> T) throws(StoreError) -> T {
  do { return try body() } catch { throw StoreError(error) }
}
