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
    case .halfPageDown: moveHalfPages(1)
    case .halfPageUp: moveHalfPages(-1)
    case .pageDown: movePages(1)
    case .pageUp: movePages(-1)
    case .top: moveToStart()
    case .bottom: moveToEnd()
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
    case .halfPageDown: scrollHalfPages(1)
    case .halfPageUp: scrollHalfPages(-1)
    case .pageDown: scrollPages(1)
    case .pageUp: scrollPages(-1)
    case .top: scrollToStart()
    case .bottom: scrollToEnd()
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
