/// A key press.
package enum Key: Sendable, Hashable {
  /// A printable character as typed.
  case character(Character)
  /// Ctrl with a lower-case letter or symbol.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
}

/// What the mouse did, and where.
package struct MouseEvent: Sendable, Hashable {
  package enum Action: Sendable, Hashable { case click, doubleClick, scrollUp, scrollDown }

  package var action: Action
  package var position: Point

  package init(_ action: Action, at position: Point) {
    self.action = action
    self.position = position
  }
}

/// What a terminal can report.
package enum TerminalEvent: Sendable, Hashable {
  case key(Key)
  case mouse(MouseEvent)
  /// Text pasted in one piece.
  case paste(String)
  case resize(Size)
  /// Another thread called the terminal's waker.
  case wake
  /// The terminal is gone or the process was told to end.
  case hangUp
}
