import Foundation
import Testing

/// A program that reads a format we write: what it says of a text.
enum GraphParser {
  /// Runs a program with a text as its standard input; throws when it is not installed.
  static func run(
    _ program: String, _ arguments: [String], on text: String
  ) throws -> (status: Int32, output: String, errors: String) {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "input")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments + [folder.path("input")]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let bytes = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      process.terminationStatus, String(decoding: bytes, as: UTF8.self),
      String(decoding: complaints, as: UTF8.self)
    )
  }
}
