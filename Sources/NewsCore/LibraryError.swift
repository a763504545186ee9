import NewsStore

/// Why the archive could not do what was asked; every case becomes one sentence for people.
package enum LibraryError: Error, Sendable, Hashable {
  /// The file is no archive, or damaged.
  case damaged(path: String, reason: String)
  /// The archive was made by a newer Dateline and is left untouched.
  case newer(path: String)
  /// There is no such file or folder, or it may not be read.
  case unreadable(path: String, reason: String)
  /// The archive may not be written.
  case readOnly(path: String)
  /// An older Dateline made the archive, and it may not be written to be brought up to date.
  case readOnlyOfOlder(path: String)
  /// The disk is full.
  case full(path: String)
  /// Another process keeps the archive locked.
  case locked(path: String)
  /// The query was abandoned for another one.
  case interrupted(path: String)
  /// Another program changed the archive meanwhile, so nothing was done.
  case changed(path: String)
  /// A file that was to be made is there already.
  case exists(path: String)
  /// Anything else that SQLite reports.
  case failed(path: String, reason: String)
}

extension LibraryError {
  /// What an error of the store means for the archive at a path.
  init(_ error: StoreError, path: String) {
    switch error {
    case .damaged(let reason): self = .damaged(path: path, reason: reason)
    case .newer: self = .newer(path: path)
    case .unreadable(let reason): self = .unreadable(path: path, reason: reason)
    case .readOnly: self = .readOnly(path: path)
    case .readOnlyOfOlder: self = .readOnlyOfOlder(path: path)
    case .full: self = .full(path: path)
    case .locked: self = .locked(path: path)
    case .interrupted: self = .interrupted(path: path)
    case .changed: self = .changed(path: path)
    case .failed(let reason): self = .failed(path: path, reason: reason)
    }
  }
}
