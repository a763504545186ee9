/// What one transaction of an import changes.
package struct ArchiveBatch: Sendable {
  /// Articles to save, each with the path of the file it came from, if any.
  package var saved: [(article: PreparedArticle, path: String?)] = []
  /// Keys of articles that are in the archive as they are, with the file they now come from.
  package var kept: [(key: String, path: String)] = []
  /// Files of which all articles are saved, with this batch or before it.
  package var finished: [FileRecord] = []

  package init() {}

  package var isEmpty: Bool { saved.isEmpty && kept.isEmpty && finished.isEmpty }
}

/// What the archive remembers of a file it has taken in.
package struct FileRecord: Sendable, Hashable {
  package var path: String
  package var size: Int64
  /// When it was last changed, in nanoseconds since 1970.
  package var modified: Int64
  /// What could not be read of it, one problem a line.
  package var problems: String
  /// How many articles came from it.
  package var articleCount: Int
  /// Keys of the articles it holds: others that came from it are deleted. `nil` keeps them all.
  package var keys: Set<String>?

  package init(
    path: String, size: Int64, modified: Int64, problems: String = "", articleCount: Int = 0,
    keys: Set<String>? = nil
  ) {
    self.path = path
    self.size = size
    self.modified = modified
    self.problems = problems
    self.articleCount = articleCount
    self.keys = keys
  }
}
