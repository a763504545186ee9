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
  static let program: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appendingPathComponent("dateline").path
  }()
}

/// What a finished program said.
struct Finished {
  var status: Int32
  var output: String
  var errors: String
}

/// Runs a program to its end; `input` is its standard input.
func run(
  _ program: String, _ arguments: [String], input: String = "",
  environment: [String: String] = [:]
) throws -> Finished {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: program)
  process.arguments = arguments
  process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
  let scratch = try Scratch()
  let files = try ["in", "out", "err"].map { try scratch.file($0) }
  try input.write(toFile: files[0], atomically: false, encoding: .utf8)
  process.standardInput = FileHandle(forReadingAtPath: files[0])
  process.standardOutput = FileHandle(forWritingAtPath: files[1])
  process.standardError = FileHandle(forWritingAtPath: files[2])
  try process.run()
  process.waitUntilExit()
  return Finished(
    status: process.terminationStatus,
    output: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[1])), as: UTF8.self),
    errors: String(decoding: try Data(contentsOf: URL(fileURLWithPath: files[2])), as: UTF8.self))
}

/// A folder that goes when the value does.
final class Scratch {
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
