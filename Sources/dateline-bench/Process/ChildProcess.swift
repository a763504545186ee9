import Foundation
import Glibc

/// Why a measurement failed: one sentence, and more lines where a screen is worth showing.
struct Failure: Error, Equatable, CustomStringConvertible {
  let description: String

  /// The first line, as a cell of the table has it.
  var reason: String { description.split(separator: "\n").first.map(String.init) ?? "" }
}

extension Error {
  /// Why something failed, on one line.
  var reason: String {
    (self as? Failure)?.reason ?? Failure(description: "\(self)").reason
  }
}

/// What a program used that has ended.
struct ProcessUse {
  /// 0, or the last that a program said which failed.
  var status: Int32
  var lastWords = ""
  /// Seconds from its start to its end, and of processor time.
  var wall: Double
  var processor: Double
  /// Bytes of memory at the most; 0 where nobody looked.
  var peakMemory: Int
}

/// Runs other programs.
enum ChildProcess {
  /// Runs a program to its end, its output thrown away; kills it when it is not done within `limit`
  /// seconds, which is a failure, as is a status that is not among the expected ones.
  ///
  /// `getrusage` would tell of memory that the forked copy of this program had; so the peak is read
  /// from `/proc` while it runs, which the kernel keeps as a running maximum.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], watchingMemory: Bool = false,
    limit: Double, expecting expected: Set<Int32> = [0]
  ) throws -> ProcessUse {
    let output = try OutputPipe()
    let start = ContinuousClock.now
    let process = try spawn(arguments, environment, output: output.end)
    output.closeEnd()
    let deadline = start + .seconds(limit)
    let (peak, words) = listen(to: output, of: process, watchingMemory, until: deadline)
    let (status, usage) = waitForEnd(of: process, until: deadline)
    guard let status, let usage else {
      throw Failure(description: "not done after \(Figures.time(limit))")
    }
    guard expected.contains(status) else {
      throw Failure(description: "ended with status \(status)\(words.isEmpty ? "" : ": " + words)")
    }
    return ProcessUse(
      status: status, lastWords: words, wall: (ContinuousClock.now - start) / .seconds(1),
      processor: usage.seconds, peakMemory: peak)
  }

  /// Reads what a program writes until it closes its output; gives its peak of memory and the last
  /// line.
  private static func listen(
    to output: OutputPipe, of process: pid_t, _ watchingMemory: Bool,
    until deadline: ContinuousClock.Instant
  ) -> (peak: Int, words: String) {
    var (peak, tail) = (0, [UInt8]())
    while !output.isAtEnd, ContinuousClock.now < deadline {
      let patience = watchingMemory ? .milliseconds(10) : deadline - .now
      tail = (tail + output.read(within: patience)).suffix(400)
      if watchingMemory { peak = max(peak, ProcessMemory.peak(of: process)) }
    }
    let lines = String(decoding: tail, as: UTF8.self).split(whereSeparator: \.isNewline)
    return (peak, lines.last.map(String.init) ?? "")
  }

  /// Waits for the end of a program that has closed its output; kills it after the deadline. Gives
  /// its status, 128 and the signal where one ended it, or nothing when it was killed here.
  private static func waitForEnd(
    of process: pid_t, until deadline: ContinuousClock.Instant
  ) -> (Int32?, rusage?) {
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(process, &status, WNOHANG, &usage) == 0 {
      if ContinuousClock.now >= deadline {
        kill(process, SIGKILL)
        wait4(process, &status, 0, &usage)
        return (nil, nil)
      }
      usleep(200)
    }
    let signal = status & 0x7F
    return (signal == 0 ? (status >> 8) & 0xFF : 128 + signal, usage)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], output: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    return try Spawn.start(arguments, environment, &actions, nil)
  }
}

/// A pipe that a program writes to.
private final class OutputPipe {
  private var ends: [Int32] = [-1, -1]
  private(set) var isAtEnd = false

  init() throws {
    guard pipe(&ends) == 0 else { throw Failure(description: "there is no pipe to be had") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
  }

  /// Where the program writes.
  var end: Int32 { ends[1] }

  func closeEnd() {
    close(ends[1])
    ends[1] = -1
  }

  /// What comes within a time, a piece at the most.
  func read(within time: Duration) -> [UInt8] {
    var wanted = pollfd(fd: ends[0], events: Int16(POLLIN), revents: 0)
    let milliseconds = Int32(max(0, min(time / .milliseconds(1), 1e9)).rounded(.up))
    guard poll(&wanted, 1, milliseconds) > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(ends[0], &bytes, bytes.count)
    isAtEnd = count <= 0
    return Array(bytes.prefix(max(0, count)))
  }

  deinit {
    for end in ends where end >= 0 { close(end) }
  }
}

extension rusage {
  fileprivate var seconds: Double {
    Double(ru_utime.tv_sec + ru_stime.tv_sec)
      + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1e6
  }
}
