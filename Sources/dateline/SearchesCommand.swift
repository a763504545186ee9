import ArgumentParser
import NewsCore
import NewsModel

struct SearchesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "searches",
    abstract: "Keep searches under names, and list what they find.",
    discussion: """
      Without a subcommand it lists them with the articles that each finds and how many of these \
      are unread. `search --saved NAME` and `list --saved NAME` run one.

      EXAMPLES
        dateline searches
        dateline searches add asia 'org:SCO OR org:ASEAN'
        dateline search --saved asia
        dateline searches rename asia 'Central Asia'
        dateline searches remove 'Central Asia'
      """,
    subcommands: [
      SearchesListCommand.self, SearchesAddCommand.self, SearchesRenameCommand.self,
      SearchesRemoveCommand.self,
    ],
    defaultSubcommand: SearchesListCommand.self)
}

struct SearchesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the saved searches with what they find.")

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let library = try archive.open()
    var rows = Rows("name", "query", "articles", "unread")
    try attempt { () throws(LibraryError) in
      for search in try library.savedSearches() {
        let count = try library.count(search)
        rows.values.append([
          .text(search.name), .text(search.query), count.map { .number($0.articles) } ?? .none,
          count.map { .number($0.unread) } ?? .none,
        ])
      }
    }
    try self.rows.print(rows)
  }
}

struct SearchesAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Save a query under a name, in place of the one that has it.")

  @Argument(help: "The name.")
  var name: String
  @Argument(help: "The query, as `search` takes it; kept as it is typed.")
  var query: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    _ = try QueryArgument.read(query)
    let name = try SearchName.read(name)
    let library = try archive.open()
    let search = SavedSearch(name: name, query: query.joined(separator: " ").onOneLine)
    try attempt { () throws(LibraryError) in try library.save(search) }
  }
}

struct SearchesRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Give a saved search another name.")

  @Argument(help: "The name that it has.")
  var name: String
  @Argument(help: "The new one.")
  var newName: String
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let newName = try SearchName.read(newName)
    let library = try archive.open()
    let search = try library.savedSearch(name)
    let all = try attempt { () throws(LibraryError) in try library.savedSearches() }
    guard newName == search.name || !all.contains(where: { $0.name == newName }) else {
      Output.complain("there is a saved search “\(newName)” already")
      throw ExitCode(1)
    }
    try attempt { () throws(LibraryError) in
      try library.replace([search], with: [SavedSearch(name: newName, query: search.query)])
    }
  }
}

struct SearchesRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Forget saved searches.")

  @Argument(help: "Their names.")
  var names: [String]
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let library = try archive.open()
    let searches = try names.map(library.savedSearch)
    try attempt { () throws(LibraryError) in try library.replace(searches, with: []) }
  }
}

/// The name of a saved search as an argument.
private enum SearchName {
  static func read(_ name: String) throws -> String {
    let line = name.onOneLine
    guard !line.isEmpty else { throw ValidationError("A saved search needs a name.") }
    return line
  }
}

extension Library {
  /// The saved search with a name; a sentence and exit code 1 where there is none.
  func savedSearch(_ name: String) throws -> SavedSearch {
    let all = try attempt { () throws(LibraryError) in try savedSearches() }
    guard let search = all.first(where: { $0.name == name.onOneLine }) else {
      Output.complain("there is no saved search “\(name)”; `dateline searches` lists them")
      throw ExitCode(1)
    }
    return search
  }
}
