import Foundation

/// What the head of a SQLite file says whose it is, read without opening the database.
struct ArchiveHeader {
  let version: Int
  let applicationID: Int

  /// Both are numbers of four bytes, the highest first (sqlite.org/fileformat2.html).
  private static let versionPlace = 60
  private static let applicationPlace = 68

  /// `nil` where there is no such file or it is too short.
  init?(path: String) {
    guard let file = FileHandle(forReadingAtPath: path),
      let head = try? file.read(upToCount: 100), head.count == 100
    else { return nil }
    let bytes = [UInt8](head)
    func number(_ place: Int) -> Int {
      bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }
    (version, applicationID) = (number(Self.versionPlace), number(Self.applicationPlace))
  }
}
