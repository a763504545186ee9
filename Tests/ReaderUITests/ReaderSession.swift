import NewsCore
import TerminalUI
import Testing

@testable import ReaderUI

/// A reader on the sample archive that has been fed some events through its real loop.
struct ReaderSession {
  let terminal: ScriptedTerminal
  /// Whether the reader ended of its own accord before the script did.
  let hasQuit: Bool

  init(
    _ events: [TerminalEvent], width: Int = 80, height: Int = 20, library: Library? = nil,
    first: any Screen = ArticleListScreen(), actions: [Int: () -> Void] = [:],
    awaited: [String] = []
  ) throws {
    // Whatever sizes the script went through, the last frame has the one asked for.
    let end = TerminalEvent.resize(Size(width: width, height: height))
    terminal = ScriptedTerminal(
      events + [end], size: Size(width: width, height: height), actions: actions,
      awaited: awaited)
    var reader = Reader(try library ?? .sample(), theme: .standard, first: first)
    reader.run(on: terminal)
    hasQuit = !terminal.isOver
  }

  init(_ script: String, width: Int = 80, height: Int = 20) throws {
    try self.init(keys(script), width: width, height: height)
  }

  var canvas: Canvas { terminal.frames[terminal.frames.count - 1] }
  /// The rows of the last frame.
  var rows: [String] { canvas.rows }
  var screen: String { rows.joined(separator: "\n") }
  var title: String { rows[0] }
  var status: String { rows[rows.count - 1] }
}

/// Compares a screen with a drawing of it; trailing spaces and empty last rows do not count.
func check(
  _ script: String, width: Int, height: Int, shows expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try check(
    ReaderSession(script, width: width, height: height), shows: expected,
    sourceLocation: sourceLocation)
}

/// Compares the last frame of a session with a drawing of it.
func check(
  _ session: ReaderSession, shows expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let expectedRows = expected.split(separator: "\n", omittingEmptySubsequences: false)
  let shown = session.rows.map { $0[...] }
  #expect(
    shown == expectedRows, "it shows:\n\(session.screen)", sourceLocation: sourceLocation)
}
