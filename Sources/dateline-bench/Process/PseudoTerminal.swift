import Foundation
import Glibc

/// A program in a terminal of its own: what it paints is read at once and stamped, so that the time
/// from a key to a painted text can be told.
final class PseudoTerminal {
  let process: pid_t
  /// When the program was started.
  let start: ContinuousClock.Instant
  private(set) var grid: ScreenGrid
  private let terminal: Int32
  private var hasEnded = false

  /// Starts a program. `TERM` is xterm-256color, the locale C.UTF-8.
  init(
    _ arguments: [String], environment: [String: String] = [:], columns: Int = 100, rows: Int = 30
  ) throws {
    grid = ScreenGrid(columns: columns, rows: rows)
    var size = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    var (own, other): (Int32, Int32) = (0, 0)
    guard openpty(&own, &other, nil, nil, &size) == 0 else {
      throw Failure(description: "there is no terminal to be had")
    }
    defer { close(other) }
    _ = fcntl(own, F_SETFD, FD_CLOEXEC)
    _ = fcntl(other, F_SETFD, FD_CLOEXEC)
    terminal = own
    start = .now
    process = try Self.spawn(arguments, environment, on: String(cString: ttyname(other)))
  }

  /// `POSIX_SPAWN_SETSID`, which glibc shows only to GNU sources.
  private static let newSession: Int16 = 0x80

  /// The leader of a new session that opens a terminal gets it for its own.
  private static func spawn(
    _ arguments: [String], _ environment: [String: String], on terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, newSession)
    let variables = environment.merging(["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]) { $1 }
    return try Spawn.start(arguments, variables, &actions, &attributes)
  }

  /// Sends keys; gives when.
  @discardableResult
  func send(_ keys: String) -> ContinuousClock.Instant {
    let now = ContinuousClock.now
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
    return now
  }

  /// Reads until the screen is as wanted; gives when the piece was read that made it so.
  @discardableResult
  func wait(
    _ what: String, seconds: Double = longestWait, until isThere: ([String]) -> Bool
  ) throws -> ContinuousClock.Instant {
    let end = ContinuousClock.now + .seconds(seconds)
    while ContinuousClock.now < end {
      guard let stamp = read(for: .milliseconds(200)) else {
        if hasEnded { throw failure("it ended before there was a \(what)" + lastWords) }
        continue
      }
      if isThere(grid.lines) { return stamp }
    }
    throw failure("no \(what) within \(Figures.time(seconds))")
  }

  /// What a wait takes at the most, in seconds.
  static let longestWait = 120.0

  /// Reads until nothing has come for a while; gives when the last piece came, `nil` if none did.
  /// Fails when the program never ceases to paint.
  @discardableResult
  func waitForStillness(
    _ quiet: Duration = .milliseconds(40), seconds: Double = longestWait
  ) throws -> ContinuousClock.Instant? {
    let end = ContinuousClock.now + .seconds(seconds)
    var last: ContinuousClock.Instant?
    while let stamp = read(for: quiet) {
      last = stamp
      if stamp > end { throw failure("it still paints after \(Figures.time(seconds))") }
    }
    return last
  }

  /// The last line on the screen, behind a colon.
  private var lastWords: String {
    let line = grid.lines.last { !$0.allSatisfy { $0 == " " } }
    return line.map { ": " + $0.trimmingCharacters(in: .whitespaces) } ?? ""
  }

  /// What went wrong, with the screen as it is.
  func failure(_ reason: String) -> Failure {
    Failure(description: ([reason] + grid.lines).joined(separator: "\n"))
  }

  /// Sends keys and waits; the seconds until the screen was as wanted.
  func seconds(
    from keys: String, to what: String, until isThere: ([String]) -> Bool
  ) throws -> Double {
    let sent = send(keys)
    return try (wait(what, until: isThere) - sent) / .seconds(1)
  }

  /// What has not begun to answer by then changes nothing.
  private static let longestSilence = Duration.seconds(3)

  /// Sends keys and waits; the seconds until all was painted, `nil` where nothing changes.
  func secondsToStillness(
    from keys: String, quiet: Duration = .milliseconds(40)
  ) throws -> Double? {
    let sent = send(keys)
    guard let first = read(for: Self.longestSilence) else { return nil }
    return try ((waitForStillness(quiet) ?? first) - sent) / .seconds(1)
  }

  /// The next piece, within a time.
  private func read(for time: Duration) -> ContinuousClock.Instant? {
    var wanted = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, Int32(time / .milliseconds(1))) > 0 else { return nil }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(terminal, &bytes, bytes.count)
    let stamp = ContinuousClock.now
    guard count > 0 else {
      hasEnded = true
      return nil
    }
    grid.feed(bytes[..<count])
    return stamp
  }

  deinit {
    kill(process, SIGHUP)
    close(terminal)
    for _ in 0..<100 where waitpid(process, nil, WNOHANG) == 0 { usleep(10_000) }
    if waitpid(process, nil, WNOHANG) == 0 {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
  }
}
