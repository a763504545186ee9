import ArgumentParser
import NewsCore
import NewsModel

struct IdentitiesMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Say that names are one thing.",
    discussion: """
      EXAMPLES
        dateline identities merge UN 'United Nations Organisation'
        dateline identities merge 'Bill Clinton' 'William Jefferson Clinton' --type person
      """)

  @Argument(help: "Two names or more.")
  var names: [String]
  @OptionGroup var options: IdentityOptions

  func validate() throws {
    if names.count < 2 { throw ValidationError("Name at least two.") }
  }

  func run() throws {
    let library = try options.archive.open()
    let pages = try names.map { try options.page($0, in: library) }
    if let other = pages.first(where: { $0.kind != pages[0].kind }) {
      Output.complain(
        "\(pages[0].name) is of kind \(pages[0].kind.name), \(other.name) of kind "
          + "\(other.kind.name); `reject --as` changes that first")
      throw ExitCode(1)
    }
    try options.carryOut(.merge(pages.map(\.id)), in: library)
  }
}

struct IdentitiesApartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apart",
    abstract: "Say that two names are two things, whatever articles say.",
    discussion: """
      They are not proposed as one either. Names that are on one page already are taken apart by \
      `split`.

      EXAMPLES
        dateline identities apart 'Liam Fox' 'Edward Fox'
      """)

  @Argument(help: "A name.")
  var name: String
  @Argument(help: "Another.")
  var other: String
  @OptionGroup var options: IdentityOptions

  func run() throws {
    let library = try options.archive.open()
    let pages = try [name, other].map { try options.page($0, in: library) }
    guard pages[0].id != pages[1].id else {
      Output.complain("both are \(pages[0].name); `split` takes one of its names off")
      throw ExitCode(1)
    }
    try options.carryOut(.apart(pages[0].id, pages[1].id), in: library)
  }
}

struct IdentitiesSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split",
    abstract: "Make one of the names of a page a thing of its own.",
    discussion: """
      With --in only the mentions of some articles, where one name is used for two things; they are \
      then a page of that name beside the other.

      EXAMPLES
        dateline identities split ICC
        dateline identities split Georgia --in a17 a23
      """)

  @Argument(help: "The name; with --in that of the page.")
  var name: String
  @OptionGroup var options: IdentityOptions
  @Option(
    name: .customLong("in"), parsing: .upToNextOption,
    help: ArgumentHelp("Ids of articles, as `list` prints them.", valueName: "id"))
  var articles: [String] = []

  func run() throws {
    let library = try options.archive.open()
    guard articles.isEmpty else { return try splitMentions(library) }
    let pages = try options.candidates(name, in: library)
    let found = try attempt { () throws(LibraryError) in try beside(pages, in: library) }
    guard found.count == 1 else {
      if found.count > 1 { try IdentityOptions.complain(name, found.map(\.0)) }
      try refuse(pages)
    }
    try options.carryOut(.split(found[0].1), in: library)
  }

  /// Names of pages that have others too, with the page of each: those called so, else those with
  /// such a form.
  private func beside(
    _ pages: [IdentitySummary], in library: Library
  ) throws(LibraryError) -> [(IdentitySummary, IdentityName)] {
    var found: [(IdentitySummary, IdentityName)] = []
    for page in pages {
      let names = try library.names(of: page.id)
      if names.count > 1 { found += names.map { (page, $0) } }
    }
    let called = found.filter { isNamed($0.1) }
    return called.isEmpty ? found.filter { $0.1.forms.contains(name) } : called
  }

  private func isNamed(_ name: IdentityName) -> Bool {
    name.text.lowercased() == self.name.lowercased()
      || name.signatures.contains { $0.reference == self.name }
  }

  private func refuse(_ pages: [IdentitySummary]) throws -> Never {
    guard let page = pages.first else { try IdentityOptions.complain(name, []) }
    Output.complain(
      "articles use “\(name)” only beside another name of \(page.name); --in splits mentions off")
    throw ExitCode(1)
  }

  private func splitMentions(_ library: Library) throws {
    let page = try options.page(name, in: library)
    for article in articles {
      let pages = try library.existing(article).pages
      guard pages.contains(page.id) else {
        Output.complain("“\(article)” does not name \(page.name)")
        throw ExitCode(1)
      }
    }
    try options.carryOut(.splitIn(page.id, articles: articles), in: library)
  }
}
