import ArgumentParser
import Glibc
import NewsCore
import Synchronization

/// Takes sources into an archive with a progress line and a summary on standard error.
enum Importing {
  /// Set by Ctrl-C: what is read so far is saved, the rest is left to the next time. Who presses it
  /// again does not want to wait: the batch at hand is lost, what was saved before is safe.
  private static let isInterrupted = Atomic(false)

  /// Runs an import; gives what it did. A failure of the archive itself is one line and exit code 1.
  static func run(
    _ sources: [String], into library: Library, mode: ImportMode, format: SourceFormat? = nil,
    isAnalysed: Bool = false
  ) throws -> ImportSummary {
    let progress = ProgressLine()
    signal(SIGINT) { _ in
      guard Importing.isInterrupted.exchange(true, ordering: .relaxed) else { return }
      signal(SIGINT, SIG_DFL)
      raise(SIGINT)
    }
    defer { signal(SIGINT, SIG_DFL) }
    let summary = try attempt { () throws(LibraryError) in
      try library.update(
        from: sources, mode: mode, format: format, isAnalysed: isAnalysed,
        progress: { progress.show($0) },
        isCancelled: { isInterrupted.load(ordering: .relaxed) })
    }
    progress.end()
    return summary
  }
}

extension ImportSummary {
  /// One line: what became of the articles.
  var sentence: String {
    var parts = ["\(new) new"]
    if copies > 0 {
      parts.append(
        copies == 1
          ? "1 copy of an article already here" : "\(copies) copies of articles already here")
    }
    if changed > 0 { parts.append("\(changed) changed") }
    if deleted > 0 { parts.append("\(deleted) gone") }
    parts.append("\(unchanged) unchanged")
    if !otherFiles.isEmpty { parts.append("\(otherFiles.count) other files") }
    if !problems.isEmpty { parts.append("\(problems.count) problems") }
    return parts.joined(separator: ", ")
  }

  /// What has come into an archive that was there; `nil` when nothing has.
  var news: String? {
    guard unchanged > 0, new + copies + changed + deleted > 0 else { return nil }
    return sentence
  }

  /// The lines that name every problem and every file passed over.
  var details: [String] {
    problems.map { problem in
      let line = problem.line.map { ":\($0)" } ?? ""
      return "\(problem.file)\(line): \(problem.reason)"
    } + otherFiles.map { "\($0): no articles, passed over" }
  }
}
