import Foundation
import Glibc

/// The programs that are measured.
enum Program {
  /// Dateline as it was built beside this program.
  static var dateline: String {
    let own = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
    return URL(fileURLWithPath: own ?? CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("dateline").path
  }

  /// Whether a program is in one of the folders of PATH.
  static func isInstalled(_ name: String) -> Bool {
    let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
    return folders.contains { access("\($0)/\(name)", X_OK) == 0 }
  }
}
