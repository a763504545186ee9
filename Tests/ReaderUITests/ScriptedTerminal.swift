import Dispatch
import Synchronization
import TerminalUI
import Testing

/// A terminal that plays events and keeps what it was shown.
///
/// A `wake` in the script waits until no search is under way and the title holds what the wait of
/// its number awaits; each real one is a frame.
final class ScriptedTerminal: Terminal {
  private(set) var size: Size
  private let events: [TerminalEvent]
  /// What is done before an event is played, by its place.
  private let actions: [Int: () -> Void]
  private let awaited: [String]
  private var place = 0
  /// The frame that each event so far found.
  private var starts: [Int] = []
  private(set) var frames: [Canvas] = []
  private(set) var cursor: Point?
  private(set) var copied: [String] = []
  private(set) var redraws = 0
  /// Whether the script was played to its end.
  private(set) var isOver = false
  private let bell = Bell()

  init(
    _ events: [TerminalEvent], size: Size, actions: [Int: () -> Void] = [:], awaited: [String] = []
  ) {
    self.events = events
    self.size = size
    self.actions = actions
    self.awaited = awaited
  }

  func show(_ canvas: Canvas, cursor: Point?) {
    frames.append(canvas)
    self.cursor = cursor
  }

  /// One event a frame; after the last, the terminal is gone.
  func nextEvent(timeout milliseconds: Int?) -> TerminalEvent? {
    guard milliseconds != 0 else { return nil }
    guard place < events.count else {
      isOver = true
      return .hangUp
    }
    if starts.count == place {
      starts.append(frames.count - 1)
      actions[place]?()
    }
    let event = events[place]
    if event == .wake, isSearching || isAwaiting { return awaitWake() }
    place += 1
    if case .resize(let size) = event { self.size = size }
    return event
  }

  private var isSearching: Bool {
    let rows = frames.last?.rows ?? [""]
    return rows[0].contains("searching …") || rows[0].contains("counting …") || rows.contains(" …")
  }

  private var isAwaiting: Bool {
    let number = events[..<place].count { $0 == .wake }
    guard awaited.indices.contains(number) else { return false }
    return frames.last?.rows.first?.contains(awaited[number]) == false
  }

  /// The rows shown before an event was played.
  func rows(before event: Int) -> [String] { frames[starts[event]].rows }

  private func awaitWake() -> TerminalEvent {
    if bell.semaphore.wait(timeout: .now() + .seconds(20)) == .success { return .wake }
    Issue.record("no answer came")
    return .hangUp
  }

  /// How often another thread has called the waker.
  var wakes: Int { bell.count.load(ordering: .relaxed) }

  var waker: @Sendable () -> Void { { [bell] in bell.ring() } }
  func copy(_ text: String) { copied.append(text) }
  func redraw() { redraws += 1 }
}

private final class Bell: Sendable {
  let semaphore = DispatchSemaphore(value: 0)
  let count = Atomic(0)

  func ring() {
    count.add(1, ordering: .relaxed)
    semaphore.signal()
  }
}

/// Keys as tests write them: characters, and names in angle brackets ("j<enter><^o>"); "<wait>" is
/// for a search.
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
    } else if name == "wait" {
      events.append(.wake)
    } else if let key = names[name] {
      events.append(.key(key))
    }
  }
  return events
}
