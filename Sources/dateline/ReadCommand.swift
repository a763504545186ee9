import ArgumentParser
import Foundation
import NewsCore
import ReaderUI
import TerminalUI

struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Open the reader on your own archive, or on folders and files.",
    discussion: """
      Folders and files are read through an archive of their own in the cache, which is brought up \
      to date first. `-` reads standard input.

      EXAMPLES
        dateline
        dateline Articles
        dateline --archive news.sqlite
        curl -s https://example.org/news.jsonl | dateline -
      """)

  @Argument(help: "Folders and files to read.", completion: .file())
  var paths: [String] = []
  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var about: AboutOptions

  func validate() throws {
    if paths.contains("-"), paths.count > 1 {
      throw ValidationError("Standard input (-) cannot be read together with files.")
    }
  }

  func run() throws {
    if let answer = about.answer { return Output.write(answer) }
    let (library, message) = try opened()
    try Keyboard.take()
    let terminal = try start()
    let analysis = BackgroundAnalysis(of: library, announce: terminal.waker)
    analysis.start()
    var reader = Reader(library, theme: .preferred, message: message)
    reader.run(on: terminal)
    terminal.stop()
    analysis.stop()
  }

  private func start() throws -> NcursesTerminal {
    do throws(NcursesTerminal.Problem) {
      return try NcursesTerminal()
    } catch {
      Output.complain(error.description)
      throw ExitCode(1)
    }
  }

  /// The library to read, and what bringing it up to date had to say.
  private func opened() throws -> (Library, String?) {
    if paths == ["-"] {
      let library = try attempt { () throws(LibraryError) in try Library.inMemory() }
      return (library, try bringUpToDate(library, mode: .add))
    }
    let path = paths.isEmpty ? archive.path : archive.archive ?? ArchiveLocation.cache(for: paths)
    let library = try openLibrary(at: path)
    return (library, paths.isEmpty ? nil : try bringUpToDate(library, mode: .mirror))
  }

  private func bringUpToDate(_ library: Library, mode: ImportMode) throws -> String? {
    let summary = try Importing.run(paths, into: library, mode: mode)
    if summary.wasCancelled {
      Output.note("Stopped; the same command goes on from here.")
      throw ExitCode(130)
    }
    guard let first = summary.problems.first else { return summary.news }
    let more = summary.problems.count > 1 ? " (and \(summary.problems.count - 1) more)" : ""
    return "\(first.file): \(first.reason)\(more)"
  }
}
