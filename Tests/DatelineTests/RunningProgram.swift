import Foundation

/// A program that has been started and may be killed.
struct RunningProgram {
  let process: pid_t
  private let scratch: Scratch
  private let files: [String]

  /// `input` is its standard input.
  ///
  /// Not by `Process`: that waits for every descendant which keeps its descriptors, as the server
  /// does that tmux leaves behind.
  init(
    _ program: String, _ arguments: [String], input: Data = Data(),
    environment: [String: String] = [:]
  ) throws {
    scratch = try Scratch()
    files = [
      try scratch.file("in", holding: input), try scratch.file("out"), try scratch.file("err"),
    ]
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_addopen(&actions, Int32(number), file, O_RDWR, 0)
    }
    // The threads that tests run on hear no signals; the program has to.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var process = pid_t()
    let failure = withStrings([program] + arguments) { arguments in
      withStrings(variables.map { "\($0)=\($1)" }) { variables in
        posix_spawn(&process, program, &actions, &attributes, arguments, variables)
      }
    }
    guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
    self.process = process
  }

  func send(_ signal: Int32) { kill(process, signal) }

  /// Waits for its end.
  func finish() throws -> Finished {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return Finished(
      status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + status & 0x7F,
      output: try text(of: files[1]), errors: try text(of: files[2]))
  }

  private func text(of file: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
  }
}

/// What a finished program said.
struct Finished {
  /// The exit code; 128 and the number of the signal that ended it.
  var status: Int32
  var output: String
  var errors: String

  /// What an import says at its end, behind the progress that a slow one tells.
  var summary: String { String(errors.split(separator: "\n").last ?? "") }
}

/// Runs a program to its end; `input` is its standard input.
func run(
  _ program: String, _ arguments: [String], input: Data = Data(),
  environment: [String: String] = [:]
) throws -> Finished {
  try RunningProgram(program, arguments, input: input, environment: environment).finish()
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
