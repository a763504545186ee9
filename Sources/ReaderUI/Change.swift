import NewsCore
package import NewsModel

/// A change that the user made to the archive, as the state to bring about.
package enum Change: Sendable, Hashable {
  case read(ArticleID, isRead: Bool)
  case starred(ArticleID, isStarred: Bool)
  case tags(ArticleID, from: [String], to: [String])
  case note(ArticleID, from: String, to: String)
  /// A quote is told by its words (`Quote.words`).
  case quote(ArticleID, words: String, from: QuoteMarks, to: QuoteMarks)
  /// Some saved searches in place of some others, which have their names or are to go.
  case searches(from: [SavedSearch], to: [SavedSearch])
  /// Decisions about names, and what they come to: "Merged A and B".
  case decided([IdentityDecision], String)
  /// The same decisions, as if they had never been made.
  case takenBack([IdentityDecision], String)

  /// The change that takes this one back.
  var inverse: Change {
    switch self {
    case .read(let id, let isRead): .read(id, isRead: !isRead)
    case .starred(let id, let isStarred): .starred(id, isStarred: !isStarred)
    case .tags(let id, let old, let new): .tags(id, from: new, to: old)
    case .note(let id, let old, let new): .note(id, from: new, to: old)
    case .quote(let id, let words, let old, let new): .quote(id, words: words, from: new, to: old)
    case .searches(let old, let new): .searches(from: new, to: old)
    case .decided(let decisions, let said): .takenBack(decisions, said)
    case .takenBack(let decisions, let said): .decided(decisions, said)
    }
  }

  func apply(to library: Library) throws(LibraryError) {
    switch self {
    case .read(let id, let isRead): try library.setRead(isRead, id)
    case .starred(let id, let isStarred): try library.setStarred(isStarred, id)
    case .tags(let id, _, let tags): try library.setTags(tags, id)
    case .note(let id, _, let note): try library.setNote(note, id)
    case .quote(let id, let words, _, let marks):
      try library.setMarks(marks, ofQuote: words, in: id)
    case .searches(let old, let new): try library.replace(old, with: new)
    case .decided(let decisions, _): try library.decide(decisions)
    case .takenBack(let decisions, _): try library.takeBack(decisions)
    }
  }

  /// What has happened, as a sentence for the status line.
  var done: String {
    switch self {
    case .read(_, let isRead): isRead ? "Marked as read." : "Marked as unread."
    case .starred(_, let isStarred): Self.starred(isStarred)
    case .tags(_, _, let tags):
      tags.isEmpty ? "No tags any more." : "Tagged \(tags.joined(separator: ", "))."
    case .note(_, _, let note): Self.noted(note)
    case .quote(_, _, let old, let new):
      old.note == new.note ? Self.starred(new.isStarred) : Self.noted(new.note)
    case .searches(let old, let new):
      new.isEmpty ? "Deleted \(Self.names(of: old))." : "Saved as \(Self.names(of: new))."
    case .decided(_, let said): "\(said); u takes it back."
    case .takenBack(_, let said): "Taken back: \(said)."
    }
  }

  private static func starred(_ isStarred: Bool) -> String {
    isStarred ? "Starred." : "No star any more."
  }

  private static func names(of searches: [SavedSearch]) -> String {
    searches.map { "“\($0.name)”" }.joined(separator: ", ")
  }

  private static func noted(_ note: String) -> String {
    note.isEmpty ? "No note any more." : "Noted."
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
