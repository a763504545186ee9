import Foundation
import Glibc

/// The memory of a process that runs, as `/proc` tells it.
enum ProcessMemory {
  /// Bytes resident now; 0 where the process is gone.
  static func resident(of process: pid_t) -> Int { value("VmRSS:", process) }

  /// Bytes resident at the most so far.
  static func peak(of process: pid_t) -> Int { value("VmHWM:", process) }

  private static func value(_ key: String, _ process: pid_t) -> Int {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix(key) })
    else { return 0 }
    let digits = line.dropFirst(key.count).filter(\.isNumber)
    return (Int(digits) ?? 0) * 1024
  }
}
