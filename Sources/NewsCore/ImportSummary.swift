import ArticleParsing
import NewsStore

/// What an import did.
package struct ImportSummary: Sendable, Hashable {
  /// Articles by what became of them.
  package var new = 0
  /// New ones with the very words of an article that is there: further sources of that one.
  package var copies = 0
  package var changed = 0
  package var unchanged = 0
  package var deleted = 0
  /// Paths of files that hold no articles.
  package var otherFiles: [String] = []
  package var problems: [ImportProblem] = []
  /// Whether it was stopped; what was saved until then stays, and the next import goes on there.
  package var wasCancelled = false

  package init() {}
}

/// Something that could not be read as it stood.
package struct ImportProblem: Error, Sendable, Hashable {
  /// The file's path; "-" is standard input.
  package var file: String
  /// Line from 1, where known.
  package var line: Int?
  package var reason: String

  package init(file: String, line: Int? = nil, reason: String) {
    self.file = file
    self.line = line
    self.reason = reason
  }
}

/// How far an import has come.
package struct ImportProgress: Sendable, Hashable {
  /// Articles dealt with.
  package var done: Int
  /// Articles to deal with: an estimate where files hold several, `nil` where nothing is known.
  package var total: Int?
  /// Articles per second since the import began.
  package var rate: Double
  package var secondsLeft: Double?

  package init(done: Int, total: Int?, rate: Double, secondsLeft: Double?) {
    self.done = done
    self.total = total
    self.rate = rate
    self.secondsLeft = secondsLeft
  }
}

/// What an import does about articles whose files are gone.
package enum ImportMode: Sendable, Hashable {
  /// The archive shows what the sources hold: articles of deleted files go.
  case mirror
  /// Articles are added and replaced, none goes.
  case add
}

/// The formats that an import can be told to expect.
package enum SourceFormat: String, Sendable, Hashable, CaseIterable {
  case text, markdown, jsonl
}

extension ImportProblem {
  init(_ problem: ParsingProblem, in file: String) {
    self.init(file: file, line: problem.line, reason: problem.reason)
  }

  /// The problem without the file's name, on one line.
  var sentence: String {
    let text = line.map { "line \($0): \(reason)" } ?? reason
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}

extension ImportSummary {
  /// Counts a file's articles as unchanged, and tells its problems again, if it is as it was when
  /// it was taken in.
  mutating func add(_ file: SourceFile, ifUnchangedSince record: FileRecord?) -> Bool {
    guard let record, record.size == file.size, record.modified == file.modified else {
      return false
    }
    unchanged += record.articleCount
    problems += record.problems.split(separator: "\n").map {
      ImportProblem(file: file.path, reason: String($0))
    }
    return true
  }
}
