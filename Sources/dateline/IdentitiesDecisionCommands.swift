import ArgumentParser
import Foundation
import NewsCore
import NewsModel

struct IdentitiesUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back what was decided last, and say what it was.",
    discussion: """
      Prints the lines of it, with which `apply` does it again.

      EXAMPLES
        dateline identities undo
        dateline identities undo > back.txt && dateline identities apply back.txt
      """)

  @OptionGroup var archive: ArchiveOptions

  /// Decisions told one by one.
  private static let mostTold = 20

  func run() throws {
    let library = try archive.open()
    let (decisions, sentences) = try attempt { () throws(LibraryError) in
      let decisions = try library.lastDecisions()
      let sentences = try library.sentences(of: decisions)
      try library.takeBack(decisions)
      return (decisions, sentences)
    }
    guard !decisions.isEmpty else {
      Output.complain("nothing is decided that could be taken back")
      throw ExitCode(1)
    }
    for decision in decisions { Output.write(decision.line) }
    for sentence in sentences.prefix(Self.mostTold) { Output.note("taken back: " + sentence) }
    let more = sentences.count - Self.mostTold
    if more > 0 { Output.note("taken back: \(more) more") }
  }
}

struct IdentitiesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the decisions that hold, the oldest first.",
    discussion: """
      EXAMPLES
        dateline identities list
        dateline identities list --json
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var rows: RowOptions

  func run() throws {
    let library = try archive.open()
    var table = Rows("decision", "line")
    table.values = try attempt { () throws(LibraryError) in
      let decisions = try library.decisions()
      return zip(try library.sentences(of: decisions), decisions).map {
        [.text($0), .text($1.line)]
      }
    }
    try rows.print(table)
  }
}

struct IdentitiesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the decisions that hold as a text to keep, edit and share.",
    discussion: """
      One decision a line, with what it says as a comment; `apply` takes it in.

      EXAMPLES
        dateline identities export names.txt
        dateline identities export | grep -c ^merge
      """)

  @Argument(help: "The file to write; standard output where not given.", completion: .file())
  var file: String = "-"
  @OptionGroup var archive: ArchiveOptions

  func run() throws {
    let library = try archive.open()
    let text = try attempt { () throws(LibraryError) in
      let decisions = try library.decisions()
      return DecisionText.text(
        of: decisions, try library.texts(of: Set(decisions.flatMap(\.names))))
    }
    if file == "-" { return Output.print(text) }
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      Output.complain("\(file) cannot be written")
      throw ExitCode(1)
    }
  }
}

struct IdentitiesApplyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "apply",
    abstract: "Take decisions in that `export` wrote or somebody has written.",
    discussion: """
      They come after your own: where they differ, they hold; `undo` takes all of them back. What \
      holds already is passed over, so a second time changes nothing. A file with a line that cannot \
      be read changes nothing at all.

      EXAMPLES
        dateline identities apply names.txt
        dateline identities export | dateline identities apply - --archive other.sqlite
      """)

  @Argument(help: "The file to read, or - for standard input.", completion: .file())
  var file: String
  @OptionGroup var archive: ArchiveOptions

  /// Problems told one by one.
  private static let mostProblems = 20

  func run() throws {
    let input = file == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: file)
    guard let input, let bytes = try? input.readToEnd() ?? Data() else {
      Output.complain("\(file) cannot be read")
      throw ExitCode(1)
    }
    let (decisions, problems) = DecisionText.read([UInt8](bytes))
    guard problems.isEmpty else { try complain(problems) }
    let library = try archive.open()
    let new = try attempt { () throws(LibraryError) in try library.apply(decisions) }
    Output.note("\(decisions.count) decisions, \(new.count) new")
  }

  private func complain(_ problems: [DecisionText.Problem]) throws -> Never {
    let name = file == "-" ? "standard input" : file
    for problem in problems.prefix(Self.mostProblems) {
      Output.complain("\(name):\(problem.line): \(problem.reason)")
    }
    let more = problems.count - Self.mostProblems
    if more > 0 { Output.complain("\(name): \(more) more lines cannot be read") }
    throw ExitCode(1)
  }
}
