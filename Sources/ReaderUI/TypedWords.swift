import TerminalUI

/// Words that narrow a list as they are typed, and the field they are typed into.
struct TypedWords: Sendable {
  private(set) var words = ""
  private(set) var field: TextField?

  /// What a key in the field asks of the list.
  enum Effect: Sendable {
    case nothing
    /// The words are others now.
    case changed
    /// Enter: the words stay.
    case entered
    /// Escape with words: they stay for the screen to clear or keep.
    case escaped
    /// Escape without any.
    case abandoned
    case move(Command)
  }

  init(_ words: String = "") { self.words = words }

  /// Opens the field on the words as they are.
  mutating func edit() { field = TextField(words) }

  mutating func clear() { words = "" }

  mutating func type(_ key: Key) -> Effect {
    switch key {
    case .escape:
      field = nil
      return words.isEmpty ? .abandoned : .escaped
    case .enter, .tab:
      field = nil
      return key == .enter ? .entered : .nothing
    case .up: return .move(.up)
    case .down: return .move(.down)
    case .pageUp: return .move(.pageUp)
    case .pageDown: return .move(.pageDown)
    default:
      field?.handle(key)
      return takeField()
    }
  }

  mutating func paste(_ text: String) -> Effect {
    field?.insert(text)
    return takeField()
  }

  private mutating func takeField() -> Effect {
    guard let text = field?.text, text != words else { return .nothing }
    words = text
    return .changed
  }
}
