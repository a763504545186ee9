import Foundation

/// Where the repository and its built programs are.
enum Repository {
  /// Ends in a slash.
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path + "/"
  }()

  /// The program under test, built beside the tests.
  static let program = built("dateline")
  static let bench = built("dateline-bench")

  private static func built(_ name: String) -> String {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent(name).path
  }
}

/// What a finished program said.
struct Finished {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs a program to its end; `input` is its standard input.
///
/// Not by `Process`: that waits for every descendant which keeps its descriptors, as the server
/// does that tmux leaves behind.
func run(
  _ program: String, _ arguments: [String], input: Data = Data(),
  environment: [String: String] = [:]
) throws -> Finished {
  let scratch = try Scratch()
  let files = [
    try scratch.file("in", holding: input), try scratch.file("out"), try scratch.file("err"),
  ]
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (number, file) in files.enumerated() {
    posix_spawn_file_actions_addopen(&actions, Int32(number), file, O_RDWR, 0)
  }
  let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  var process = pid_t()
  let failure = withStrings([program] + arguments) { arguments in
    withStrings(variables.map { "\($0)=\($1)" }) { variables in
      posix_spawn(&process, program, &actions, nil, arguments, variables)
    }
  }
  guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0, errno == EINTR {}
  return Finished(
    status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F,
    output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[1])), as: UTF8.self),
    errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[2])), as: UTF8.self))
}

/// Lends strings to C as an array that ends in a null pointer.
private func withStrings<Result>(
  _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = strings.map { strdup($0) }
  defer {
    for copy in copies { free(copy) }
  }
  return body(copies + [nil])
}

/// A folder that goes when the value does.
final class Scratch: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "dateline-" + UUID().uuidString + "/"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// An empty file in the folder.
  func file(_ name: String, holding bytes: Data = Data()) throws -> String {
    let url = URL(fileURLWithPath: path + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: url)
    return url.path
  }
}
