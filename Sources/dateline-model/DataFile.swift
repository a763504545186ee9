import Foundation

/// Why a data file cannot be used.
enum DataFileError: Error, CustomStringConvertible {
  case unreadable(String)

  var description: String {
    switch self {
    case .unreadable(let path): "cannot read \(path)"
    }
  }
}

/// Reads the files of a corpora folder.
enum DataFile {
  /// A file's bytes; one that exists only with the ending ".gz" is unpacked on the way.
  static func bytes(_ path: String) throws(DataFileError) -> [UInt8] {
    if let data = FileManager.default.contents(atPath: path) { return Array(data) }
    let packed = path + ".gz"
    guard FileManager.default.fileExists(atPath: packed) else { throw .unreadable(path) }
    return try unpack(packed)
  }

  /// A file's lines, without their ends.
  static func lines(_ path: String) throws(DataFileError) -> [String] {
    let bytes = try bytes(path)
    return bytes.split(separator: 10, omittingEmptySubsequences: false).map {
      String(decoding: $0.last == 13 ? $0.dropLast() : $0, as: UTF8.self)
    }
  }

  private static func unpack(_ path: String) throws(DataFileError) -> [UInt8] {
    let gzip = Process()
    gzip.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-dc", path]
    let output = Pipe()
    gzip.standardOutput = output
    do { try gzip.run() } catch { throw .unreadable(path) }
    let data = output.fileHandleForReading.readDataToEndOfFile()
    gzip.waitUntilExit()
    guard gzip.terminationStatus == 0 else { throw .unreadable(path) }
    return Array(data)
  }
}
