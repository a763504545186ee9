import TerminalUI

/// A terminal that plays events and keeps what it was shown.
final class ScriptedTerminal: Terminal {
  private(set) var size: Size
  private var events: [TerminalEvent]
  private(set) var frames: [Canvas] = []
  private(set) var cursor: Point?
  private(set) var copied: [String] = []
  private(set) var redraws = 0

  init(_ events: [TerminalEvent], size: Size) {
    self.events = events.reversed()
    self.size = size
  }

  func show(_ canvas: Canvas, cursor: Point?) {
    frames.append(canvas)
    self.cursor = cursor
  }

  /// One event a frame; after the last, the terminal is gone.
  func nextEvent(timeout milliseconds: Int?) -> TerminalEvent? {
    guard milliseconds != 0 else { return nil }
    guard let event = events.popLast() else { return .hangUp }
    if case .resize(let size) = event { self.size = size }
    return event
  }

  var waker: @Sendable () -> Void { {} }
  func copy(_ text: String) { copied.append(text) }
  func redraw() { redraws += 1 }
}

/// Keys as tests write them: characters, and names in angle brackets ("j<enter><^o>").
func keys(_ script: String) -> [TerminalEvent] {
  let names: [String: Key] = [
    "enter": .enter, "esc": .escape, "tab": .tab, "bs": .backspace, "up": .up, "down": .down,
    "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown,
  ]
  var events: [TerminalEvent] = []
  var rest = script[...]
  while let first = rest.popFirst() {
    guard first == "<", let end = rest.firstIndex(of: ">") else {
      events.append(.key(.character(first)))
      continue
    }
    let name = String(rest[..<end])
    rest = rest[rest.index(after: end)...]
    if name.hasPrefix("^"), let letter = name.last {
      events.append(.key(.control(letter)))
    } else if let key = names[name] {
      events.append(.key(key))
    }
  }
  return events
}
