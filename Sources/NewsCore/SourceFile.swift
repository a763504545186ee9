import ArticleParsing
import Glibc
import NewsModel

/// A file that may hold articles, as the disk describes it.
struct SourceFile: Sendable, Hashable {
  var path: String
  /// The key of the file's article: its path below the folder that was named.
  var key: String
  var format: ArticleFormat
  var size: Int64
  /// Nanoseconds since 1970.
  var modified: Int64

  var context: FileContext {
    FileContext(
      name: FilePaths.lastComponent(path), modified: PublicationDate(nanoseconds: modified))
  }
}

extension PublicationDate {
  /// The moment that a file system gives, since 1970.
  fileprivate init(nanoseconds: Int64) {
    self.init(seconds: nanoseconds / 1_000_000_000, hasTime: true)
  }
}

/// What `stat` says of a path.
struct FileStatus {
  /// Tells a file from all others of the machine.
  struct Identity: Hashable {
    var device: UInt64
    var node: UInt64
  }

  var identity: Identity
  var isFolder: Bool
  var isFile: Bool
  var size: Int64
  var modified: Int64

  /// Follows symbolic links; `nil` with `errno` set when there is nothing there.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    identity = Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    isFile = status.st_mode & S_IFMT == S_IFREG
    size = Int64(status.st_size)
    modified =
      Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
  }

  var modifiedDate: PublicationDate { PublicationDate(nanoseconds: modified) }
}

/// The sentence of the system for an error number.
func systemReason(_ number: Int32 = errno) -> String { String(cString: strerror(number)) }
