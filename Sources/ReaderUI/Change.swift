import NewsCore
package import NewsModel

/// A change that the user made to the archive, as the state to bring about.
package enum Change: Sendable, Hashable {
  case read(ArticleID, isRead: Bool)

  /// The change that takes this one back.
  var inverse: Change {
    switch self {
    case .read(let id, let isRead): .read(id, isRead: !isRead)
    }
  }

  func apply(to library: Library) throws(LibraryError) {
    switch self {
    case .read(let id, let isRead): try library.setRead(isRead, id)
    }
  }

  /// What has happened, as a sentence for the status line.
  var done: String {
    switch self {
    case .read(_, let isRead): isRead ? "Marked as read." : "Marked as unread."
    }
  }
}

/// The changes of a session, to be taken back and made again.
struct ChangeLog: Sendable {
  private var made: [Change] = []
  private var takenBack: [Change] = []

  mutating func record(_ change: Change) {
    made.append(change)
    takenBack = []
  }

  /// The change that takes the last one back; `nil` when none is left.
  mutating func undo() -> Change? {
    guard let change = made.popLast() else { return nil }
    takenBack.append(change)
    return change.inverse
  }

  /// The change that was taken back last; `nil` when none is left.
  mutating func redo() -> Change? {
    guard let change = takenBack.popLast() else { return nil }
    made.append(change)
    return change
  }
}
