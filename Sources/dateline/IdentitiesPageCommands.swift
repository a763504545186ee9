import ArgumentParser
import NewsCore
import NewsModel

struct IdentitiesRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename",
    abstract: "Say what something is called.",
    discussion: """
      EXAMPLES
        dateline identities rename SCO 'Shanghai Cooperation Organization (SCO)'
      """)

  @Argument(help: "A name.")
  var name: String
  @Argument(help: "What to call it.")
  var label: String
  @OptionGroup var options: IdentityOptions

  func validate() throws {
    if label.onOneLine.isEmpty { throw ValidationError("A name cannot be empty.") }
    if label.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      throw ValidationError("A name cannot hold control characters.")
    }
  }

  func run() throws {
    let library = try options.archive.open()
    let page = try options.page(name, in: library)
    try options.carryOut(.rename(page.id, label.onOneLine), in: library)
  }
}

struct IdentitiesRejectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject",
    abstract: "Say that something is no organization, but of another kind.",
    discussion: """
      EXAMPLES
        dateline identities reject Washington --as location
        dateline identities reject 'Treaty of Rome'
      """)

  @Argument(help: "A name.")
  var name: String
  @Option(name: .customLong("as"), help: "What it is instead.")
  var kind: KindArgument = .miscellaneous
  @OptionGroup var options: IdentityOptions

  func run() throws {
    let library = try options.archive.open()
    let page = try options.page(name, in: library)
    try options.carryOut(.kind(page.id, kind.kind), in: library)
  }
}

struct IdentitiesIgnoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ignore",
    abstract: "Leave something out of lists, relations and marked text.",
    discussion: """
      Searches and its own name still find it.

      EXAMPLES
        dateline identities ignore 'The Hill'
      """)

  @Argument(help: "A name.")
  var name: String
  @OptionGroup var options: IdentityOptions

  func run() throws {
    let library = try options.archive.open()
    try options.carryOut(.ignore(try options.page(name, in: library).id), in: library)
  }
}

struct IdentitiesRestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Forget what was decided of something's name and kind, or to ignore it.",
    discussion: """
      EXAMPLES
        dateline identities restore 'The Hill'
      """)

  @Argument(help: "A name.")
  var name: String
  @OptionGroup var options: IdentityOptions

  func run() throws {
    let library = try options.archive.open()
    try options.carryOut(.restore(try options.page(name, in: library).id), in: library)
  }
}
