import Foundation
import Glibc

/// The file of an archive, seen from outside.
enum ArchiveFile {
  /// Makes the folder for an archive that is to be made.
  static func prepare(_ path: String, mustExist: Bool) throws(LibraryError) {
    if access(path, F_OK) == 0 { return }
    if mustExist { throw .unreadable(path: path, reason: "there is no such file") }
    do {
      try FileManager.default.createDirectory(
        atPath: FilePaths.folder(path), withIntermediateDirectories: true)
    } catch {
      throw .unreadable(path: path, reason: "its folder cannot be made")
    }
  }

  /// Whether an archive is there that may be read but not written: SQLite writes beside it too.
  static func isReadOnly(_ path: String) -> Bool {
    guard access(path, R_OK) == 0 else { return false }
    return access(path, W_OK) != 0 || access(FilePaths.folder(path), W_OK) != 0
  }
}
