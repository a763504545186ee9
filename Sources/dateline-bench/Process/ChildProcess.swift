import Foundation
import Glibc

/// What a program used that has ended.
struct ProcessUse {
  var status: Int32
  /// Seconds from its start to its end, and of processor time.
  var wall: Double
  var processor: Double
  /// Bytes of memory at the most; 0 where nobody looked.
  var peakMemory: Int
  var output = ""
}

/// Runs other programs.
enum ChildProcess {
  /// Runs a program to its end, its output thrown away.
  ///
  /// `getrusage` would tell of memory that the forked copy of this program had; so the peak is read
  /// from `/proc` while it runs, which the kernel keeps as a running maximum.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], watchingMemory: Bool = false
  ) throws -> ProcessUse {
    let start = ContinuousClock.now
    let process = try spawn(arguments, environment, output: nil)
    var peak = 0
    var (status, usage): (Int32, rusage) = (0, rusage())
    while wait4(process, &status, watchingMemory ? WNOHANG : 0, &usage) == 0 {
      peak = max(peak, ProcessMemory.peak(of: process))
      usleep(10_000)
    }
    return ProcessUse(
      status: status, wall: (ContinuousClock.now - start) / .seconds(1),
      processor: usage.seconds, peakMemory: peak)
  }

  /// Runs a program to its end and gives what it wrote.
  static func output(
    of arguments: [String], environment: [String: String] = [:]
  ) throws -> ProcessUse {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
    let start = ContinuousClock.now
    let process = try spawn(arguments, environment, output: ends[1])
    close(ends[1])
    let bytes = FileHandle(fileDescriptor: ends[0], closeOnDealloc: true).readDataToEndOfFile()
    var (status, usage): (Int32, rusage) = (0, rusage())
    wait4(process, &status, 0, &usage)
    return ProcessUse(
      status: status, wall: (ContinuousClock.now - start) / .seconds(1),
      processor: usage.seconds, peakMemory: 0, output: String(decoding: bytes, as: UTF8.self))
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String], output: Int32?
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    if let output {
      posix_spawn_file_actions_adddup2(&actions, output, 1)
    } else {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    }
    return try Spawn.start(arguments, environment, &actions, nil)
  }
}

extension rusage {
  fileprivate var seconds: Double {
    Double(ru_utime.tv_sec + ru_stime.tv_sec)
      + Double(ru_utime.tv_usec + ru_stime.tv_usec) / 1e6
  }
}
