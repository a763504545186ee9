import Foundation
import Testing

/// The real program in a real terminal: a tmux server of its own.
final class TmuxTerminal {
  private let socket = "dateline-" + UUID().uuidString
  private let scratch: Scratch

  /// Starts a shell of a size in a folder of its own, with an archive and cache of its own.
  init(width: Int, height: Int) throws {
    scratch = try Scratch()
    let shell =
      "cd \(scratch.path); exec env PS1='$ ' HOME=\(scratch.path) XDG_DATA_HOME=\(scratch.path)data "
      + "XDG_CACHE_HOME=\(scratch.path)cache LC_ALL=C.UTF-8 sh -i"
    try tmux("-f", "/dev/null", "new-session", "-d", "-x", "\(width)", "-y", "\(height)", shell)
    try waitUntil { $0.contains("$") }
  }

  deinit { _ = try? tmux("kill-server") }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    let finished = try run("/usr/bin/env", ["tmux", "-L", socket] + arguments)
    return finished.output
  }

  /// The screen as it is, a row a line.
  func screen() throws -> String { try tmux("capture-pane", "-p") }

  /// Types keys by tmux' names ("Enter", "C-z") or characters.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", key) }
  }

  /// Types a line into the shell.
  func enter(_ line: String) throws {
    try tmux("send-keys", "-l", line)
    try tmux("send-keys", "Enter")
  }

  /// What a file in the shell's folder holds.
  func file(_ name: String) throws -> String {
    try String(contentsOfFile: scratch.path + name, encoding: .utf8)
  }

  func resize(width: Int, height: Int) throws {
    try tmux("resize-window", "-x", "\(width)", "-y", "\(height)")
  }

  /// Thrown where a screen does not come: what follows would only wait in vain.
  struct NeverCame: Error {}

  /// Waits for a screen, 20 seconds at most, and gives it.
  @discardableResult
  func waitUntil(
    sourceLocation: SourceLocation = #_sourceLocation, _ isThere: (String) -> Bool
  ) throws -> String {
    let end = Date(timeIntervalSinceNow: 20)
    var last = ""
    while Date() < end {
      last = try screen()
      if isThere(last) { return last }
      Thread.sleep(forTimeInterval: 0.03)
    }
    Issue.record("the screen never came; it was:\n\(last)", sourceLocation: sourceLocation)
    throw NeverCame()
  }

  @discardableResult
  func waitFor(
    _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    try waitUntil(sourceLocation: sourceLocation) { $0.contains(words) }
  }

  /// Waits for a screen that shows the words and no longer changes: a frame may be seen half painted.
  @discardableResult
  func waitForWhole(
    _ words: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    var last = ""
    var seen = 0
    return try waitUntil(sourceLocation: sourceLocation) { screen in
      seen = screen == last ? seen + 1 : 0
      last = screen
      return seen >= 5 && screen.contains(words)
    }
  }
}
