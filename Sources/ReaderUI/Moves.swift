import TerminalUI

extension Command {
  /// The commands that every list and page performs.
  static let moves: [Command] = [
    .down, .up, .halfPageDown, .halfPageUp, .pageDown, .pageUp, .top, .bottom,
  ]
}

extension ListState {
  /// Moves the selection; false for commands that are no moves.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .halfPageDown: move(by: max(1, height / 2))
    case .halfPageUp: move(by: -max(1, height / 2))
    case .pageDown: move(by: max(1, height - 1))
    case .pageUp: move(by: -max(1, height - 1))
    case .top: select(0)
    case .bottom: select(count - 1)
    default: return false
    }
    return true
  }
}

extension Pager {
  /// Scrolls; false for commands that are no moves.
  mutating func perform(_ command: Command) -> Bool {
    switch command {
    case .down: scroll(by: 1)
    case .up: scroll(by: -1)
    case .halfPageDown: scroll(by: max(1, height / 2))
    case .halfPageUp: scroll(by: -max(1, height / 2))
    case .pageDown: scroll(by: max(1, height - 1))
    case .pageUp: scroll(by: -max(1, height - 1))
    case .top: scroll(by: -count)
    case .bottom: scroll(by: count)
    default: return false
    }
    return true
  }
}

extension Rect {
  /// Some of the rows, counted from the top.
  func rows(_ first: Int, _ height: Int) -> Rect {
    Rect(x: x, y: y + first, width: width, height: min(height, self.height - first))
  }

  /// Some of the columns, counted from the left.
  func columns(_ first: Int, _ width: Int) -> Rect {
    Rect(x: x + first, y: y, width: min(width, self.width - first), height: height)
  }
}
