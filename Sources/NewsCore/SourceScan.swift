import ArticleParsing
import Glibc

/// Finds the files of the named folders and files, by looks at the disk alone.
///
/// The order is that of the sources, within a folder that of the names' bytes, so that it is the
/// same each time. A folder is entered once, however many links lead there; hidden files are
/// passed over.
struct SourceScan {
  private(set) var files: [SourceFile] = []
  /// Paths of files that hold no articles.
  private(set) var otherFiles: [String] = []
  private(set) var problems: [ImportProblem] = []
  /// Folders and files that could not be looked at: nothing is known of what is below.
  private var unknown: [String] = []

  /// The paths of the sources.
  private var sources: [String] = []

  private var entered: Set<FileStatus.Identity> = []
  private var paths: Set<String> = []
  private var keys: Set<String> = []
  private let format: ArticleFormat?

  /// `format`, when given, is that of every file named; files of folders go by their names.
  init(_ sources: [String], format: ArticleFormat? = nil) {
    self.format = format
    for source in sources { add(source) }
  }

  private mutating func add(_ source: String) {
    let path = FilePaths.absolute(source)
    sources.append(path)
    guard let status = FileStatus(path) else { return fail(path, systemReason()) }
    if status.isFolder { return enter(path, status, keyPrefix: "") }
    let name = FilePaths.lastComponent(path)
    // A file named outright holds articles whatever it is called.
    let format = format ?? ArticleParser.format(ofFileNamed: name) ?? .text
    append(path, key: name, format, status)
  }

  private mutating func enter(_ folder: String, _ status: FileStatus, keyPrefix: String) {
    guard entered.insert(status.identity).inserted else { return }
    guard let names = names(in: folder) else { return }
    for name in names where !name.hasPrefix(".") {
      let path = folder == "/" ? "/" + name : folder + "/" + name
      guard let status = FileStatus(path) else {
        fail(path, systemReason())
        continue
      }
      if status.isFolder {
        enter(path, status, keyPrefix: keyPrefix + name + "/")
      } else if status.isFile, let format = ArticleParser.format(ofFileNamed: name) {
        append(path, key: keyPrefix + name, format, status)
      } else {
        otherFiles.append(path)
      }
    }
  }

  /// The names in a folder in the order of their bytes; `nil` when it cannot be read.
  private mutating func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else {
      fail(folder, systemReason())
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let bytes = withUnsafeBytes(of: entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if let name = String(validating: bytes, as: UTF8.self) {
        names.append(name)
      } else {
        fail(folder + "/" + String(decoding: bytes, as: UTF8.self), "its name is not UTF-8")
      }
    }
    return names.filter { $0 != "." && $0 != ".." }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Two files of one name below different folders: the later one goes by its whole path.
  private mutating func append(
    _ path: String, key: String, _ format: ArticleFormat, _ status: FileStatus
  ) {
    guard paths.insert(path).inserted else { return }
    let key = keys.insert(key).inserted ? key : path
    files.append(
      SourceFile(
        path: path, key: key, format: format, size: status.size, modified: status.modified))
  }

  /// Which of the paths are gone: of the sources or below them, but neither found nor below what
  /// could not be looked at. What came from elsewhere is none of this scan's business.
  func missing(from known: some Collection<String>) -> [String] {
    known.filter { path in
      !paths.contains(path) && Self.holds(sources, path) && !Self.holds(unknown, path)
    }.sorted()
  }

  /// Whether a path is one of some others or below one.
  private static func holds(_ folders: [String], _ path: String) -> Bool {
    folders.contains { path == $0 || path.hasPrefix($0 == "/" ? $0 : $0 + "/") }
  }

  private mutating func fail(_ path: String, _ reason: String) {
    problems.append(ImportProblem(file: path, reason: reason))
    unknown.append(path)
  }
}
