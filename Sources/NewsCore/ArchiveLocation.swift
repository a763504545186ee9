import Foundation

/// Where archives lie, after the XDG Base Directory Specification.
package enum ArchiveLocation {
  /// The user's own archive.
  package static var own: String { own(ProcessInfo.processInfo.environment) }

  /// The archive through which folders and files are read: the same for the same ones, whatever
  /// folder they are named from.
  package static func cache(for paths: [String]) -> String {
    cache(for: paths, ProcessInfo.processInfo.environment)
  }

  static func own(_ environment: [String: String]) -> String {
    folder("XDG_DATA_HOME", orInHome: ".local/share", environment) + "/archive.sqlite"
  }

  static func cache(for paths: [String], _ environment: [String: String]) -> String {
    let absolute = paths.map(FilePaths.absolute)
    let name = absolute.first.map(FilePaths.lastComponent) ?? "archive"
    let plain = name.unicodeScalars.prefix(40).map { scalar in
      scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
        ? String(scalar) : "-"
    }
    return folder("XDG_CACHE_HOME", orInHome: ".cache", environment)
      + "/\(plain.joined())-\(fingerprint(absolute.sorted())).sqlite"
  }

  /// The specification has relative paths ignored.
  private static func folder(
    _ variable: String, orInHome fallback: String, _ environment: [String: String]
  ) -> String {
    if let folder = environment[variable], folder.hasPrefix("/") { return folder + "/dateline" }
    return (environment["HOME"] ?? "") + "/\(fallback)/dateline"
  }

  /// FNV-1a (Fowler, Noll, Vo 1991) in 64 bits: the same in every process, as `Hasher` is not.
  private static func fingerprint(_ paths: [String]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in paths.joined(separator: "\0").utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return String(hash, radix: 36)
  }
}

/// Paths as text, without a look at the disk.
enum FilePaths {
  /// The path from the root, without ".", ".." and doubled slashes.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  static func lastComponent(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func folder(_ path: String) -> String {
    absolute(path + "/..")
  }
}
