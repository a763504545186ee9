import Foundation
import Glibc

/// Starts programs.
enum Spawn {
  /// Starts a program, found in the folders of PATH, with some variables added to ours.
  static func start(
    _ arguments: [String], _ environment: [String: String],
    _ actions: inout posix_spawn_file_actions_t, _ attributes: UnsafePointer<posix_spawnattr_t>?
  ) throws -> pid_t {
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let program = arguments[0]
    var process = pid_t()
    let failure = withStrings(arguments) { arguments in
      withStrings(variables.map { "\($0)=\($1)" }) { variables in
        posix_spawnp(&process, program, &actions, attributes, arguments, variables)
      }
    }
    guard failure == 0 else {
      throw POSIXError(
        POSIXErrorCode(rawValue: failure) ?? .ENOENT, userInfo: [NSFilePathErrorKey: program])
    }
    return process
  }

  /// Lends strings to C as an array that ends in a null pointer.
  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
