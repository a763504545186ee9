import ArgumentParser
import Foundation
import NewsCore
import NewsModel

struct UserDataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "user-data",
    abstract: "Take what is yours out of an archive or into one: stars, tags, notes, searches.",
    discussion: """
      One JSON object: {"schema": 1, "articles": [{"id", "read", "starred", "tags", "note", \
      "quotes": [{"words", "starred", "note"}]}], "searches": [{"name", "query"}]}. All but id, \
      words, name and query may be missing. Import adds to what is there and takes nothing away: of \
      two notes both stay, of two searches with one name the one that is there. Marks of articles \
      that the archive does not have wait for them.

      EXAMPLES
        dateline archive user-data export marks.json
        dateline archive user-data import marks.json --archive other.sqlite
        dateline archive user-data export - | jq '.articles[] | select(.starred) | .id'
      """,
    subcommands: [UserDataExportCommand.self, UserDataImportCommand.self])
}

struct UserDataExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write what is yours as JSON.")

  @Argument(help: "The file to write, or - for standard output.", completion: .file())
  var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let library = try archive.open()
    let data = try attempt { () throws(LibraryError) in try library.userData() }
    let text = UserDataJSON.text(of: data)
    if file == "-" { return Output.write(text) }
    do {
      try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      Output.complain("\(file) cannot be written")
      throw ExitCode(1)
    }
  }
}

struct UserDataImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Add what `export` wrote.")

  @Argument(help: "The file to read, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let input = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    guard let bytes = try? input?.readToEnd() ?? Data() else {
      Output.complain("\(file) cannot be read")
      throw ExitCode(1)
    }
    let data: UserData
    do throws(UserDataJSON.Malformed) {
      data = try UserDataJSON.read([UInt8](bytes))
    } catch {
      Output.complain("\(file): \(error.reason)")
      throw ExitCode(1)
    }
    let library = try openLibrary(at: archive.path)
    try attempt { () throws(LibraryError) in try library.merge(data) }
    for search in data.searches { complain(of: search) }
    Output.note("\(data.articles.count) articles, \(data.searches.count) searches taken in")
  }

  /// A search that cannot be read is kept as it is, for its owner to mend.
  private func complain(of search: SavedSearch) {
    do throws(SearchQueryError) {
      _ = try SearchQueryParser.parse(search.query, today: LocalDay.today)
    } catch {
      Output.complain(
        "\(file): the search “\(search.name)” cannot be read and is kept as it is: \(error.reason)")
    }
  }
}
