import ArgumentParser
import NewsCore

/// Which archive a command works on.
struct ArchiveOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The archive to use instead of your own.", valueName: "file"),
    completion: .file())
  var archive: String?

  var path: String { archive ?? ArchiveLocation.own }

  /// Opens the archive, which has to be there; a sentence and exit code 1 otherwise.
  func open() throws -> Library { try openLibrary(at: path, mustExist: true) }
}

/// Opens an archive, made where there is none unless it must exist; a sentence and exit code 1 where
/// that fails. Says so before where one of an older Dateline is brought up to date, for a large one
/// takes minutes.
func openLibrary(at path: String, mustExist: Bool = false) throws -> Library {
  if Library.isOfOlderDateline(at: path) {
    Output.note("\(path) was made by an older Dateline and is brought up to date, once.")
  }
  return try attempt { () throws(LibraryError) in
    try Library.open(at: path, mustExist: mustExist)
  }
}

/// Runs what can fail in the archive; a failure becomes one line on standard error and exit code 1.
func attempt<Value>(_ act: () throws(LibraryError) -> Value) throws -> Value {
  do throws(LibraryError) {
    return try act()
  } catch {
    Output.complain(error.description)
    throw ExitCode.failure
  }
}
