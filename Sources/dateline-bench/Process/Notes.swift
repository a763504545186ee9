import Foundation

/// What is being measured, for who waits; on standard error, so that the table stays alone.
enum Notes {
  static func say(_ line: String) {
    try? FileHandle.standardError.write(contentsOf: Data("dateline-bench: \(line)\n".utf8))
  }
}
