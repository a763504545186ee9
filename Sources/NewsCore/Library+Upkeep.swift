import Foundation
package import NewsModel
import NewsStore

/// Keeping an archive in order.
extension Library {
  /// Whether the archive can be written: one that cannot is read all the same.
  package var isReadOnly: Bool { ArchiveFile.isReadOnly(path) }

  /// What is not as it should be, one sentence a finding. Reads everything once.
  package func check() -> [String] { store.check() }

  /// Counts what the archive holds. Reads the whole file.
  package func statistics() throws(LibraryError) -> ArchiveStatistics {
    try attempt(try store.statistics())
  }

  /// Writes all articles anew in the order of their dates and puts the result in place; gives the
  /// size of the file before and after, in bytes. Readers go on meanwhile.
  package func compact(
    progress: (Int, Int) -> Void = { _, _ in }
  ) throws(LibraryError) -> (before: Int, after: Int) {
    let before = try attempt(try store.size())
    try attempt(try store.compact(progress: progress))
    return (before, try attempt(try store.size()))
  }

  /// Writes the archive as it is at the moment to another file. The file appears when it is whole;
  /// one that is there already is left alone. Gives what is broken in it, as in the archive.
  package func backUp(to file: String) throws(LibraryError) -> [String] {
    guard !FileManager.default.fileExists(atPath: file) else { throw .exists(path: file) }
    let part = file + ".part"
    try? FileManager.default.removeItem(atPath: part)
    let findings: [String]
    do {
      findings = try Self.attempt(file, try store.backUp(to: part))
    } catch {
      try? FileManager.default.removeItem(atPath: part)
      throw error
    }
    do {
      try FileManager.default.moveItem(atPath: part, toPath: file)
    } catch {
      throw .failed(path: file, reason: "the backup cannot be given its name")
    }
    return findings
  }
}
