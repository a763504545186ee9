import Foundation
import Testing

/// Deciding about names without a terminal, on invented articles.
struct IdentitiesCommandTests {
  private let scratch: Scratch
  private let archive: String

  init() throws {
    scratch = try Scratch()
    archive = scratch.path + "a.sqlite"
    try Self.fill(archive)
  }

  private static func fill(_ archive: String) throws {
    let texts = [
      "The World Trade Organization met in Geneva.", "The World Health Organization met in Geneva.",
      "The World Trade Organization met in Oslo. The World Health Organization did not.",
    ]
    let lines = texts.enumerated().map { #"{"id": "n\#($0)", "text": "\#($1)"}"# }
    let made = try run(
      Repository.program, ["import", "-", "--archive", archive],
      input: Data((lines.joined(separator: "\n") + "\n").utf8))
    #expect(made.status == 0, "\(made.errors)")
  }

  @discardableResult
  private func identities(_ arguments: String..., input: String = "") throws -> Finished {
    try run(
      Repository.program, ["identities"] + arguments + ["--archive", archive],
      input: Data(input.utf8))
  }

  private func organizations(_ archive: String? = nil) throws -> [String] {
    let finished = try run(
      Repository.program, ["organizations", "--tsv", "--archive", archive ?? self.archive])
    return finished.output.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return "\(cells[1]) \(cells[3])"
    }.sorted()
  }

  private static let plain = ["World Health Organization 2", "World Trade Organization 2"]

  @Test func whereSeveralHaveANameEachIsToldByItsCountry() throws {
    let texts = [
      "LONDON — Britain's Labour Party met in London. Britain agreed with the Labour Party.",
      "LONDON — Britain's Labour Party met the World Bank in London, Britain.",
      "WELLINGTON, New Zealand — The Labour Party won a by-election in New Zealand.",
    ]
    let lines = texts.enumerated().map { #"{"id": "l\#($0)", "text": "\#($1)"}"# }
    let input = Data((lines.joined(separator: "\n") + "\n").utf8)
    let other = scratch.path + "labour.sqlite"
    #expect(
      try run(Repository.program, ["import", "-", "--archive", other], input: input).status == 0)
    let related = try run(Repository.program, ["related", "Labour Party", "--archive", other])
    #expect(related.errors.contains("Labour Party (GB, in 2, "), "\(related.errors)")
    #expect(related.errors.contains("Labour Party (NZ, in 1, "), "\(related.errors)")
  }

  @Test func namesAreMergedSplitAndTakenBack() throws {
    let names = ["World Trade Organization", "World Health Organization"]
    let merged = try identities("merge", names[0], names[1])
    #expect(merged.errors.contains("World Trade Organization = World Health Organization\n"))
    #expect(merged.errors.contains("takes it back"))
    #expect(try identities("merge", names[1], names[0]).errors == "It is so already.\n")
    #expect(try organizations().count == 1)
    #expect(try organizations()[0].hasSuffix(" 3"))
    #expect(try identities("split", "World Health Organization").status == 0)
    #expect(try organizations() == Self.plain)
    #expect(try identities("undo").errors.hasPrefix("taken back: "))
    #expect(try organizations().count == 1)
    let undone = try identities("undo")
    #expect(undone.output.hasPrefix("merge organization:"))
    #expect(try identities("apply", "-", input: undone.output).status == 0)
    #expect(try organizations().count == 1)
    while try identities("undo").status == 0 {}
    #expect(try organizations() == Self.plain)
    #expect(try identities("undo").errors.contains("nothing is decided"))
    #expect(try identities("list").status == 1)
  }

  @Test func whatSomethingIsAndIsCalledIsDecided() throws {
    #expect(try identities("rename", "World Trade Organization", "Traders").status == 0)
    #expect(try organizations().contains("Traders 2"))
    #expect(try identities("reject", "Traders", "--as", "location").status == 0)
    #expect(try organizations() == ["World Health Organization 2"])
    #expect(try identities("ignore", "World Health Organization").status == 0)
    #expect(try organizations() == [])
    for name in ["Traders", "World Health Organization"] {
      #expect(try identities("restore", name).status == 0)
    }
    #expect(try organizations() == Self.plain)
    #expect(try identities("rename", "World Trade Organization", " ").status == 64)
    #expect(try identities("reject", "World Trade Organization", "--as", "club").status == 64)
  }

  @Test func mentionsOfAnArticleAreSplitOff() throws {
    let name = "World Trade Organization"
    #expect(try identities("split", name, "--in", "n1").errors.contains("“n1” does not name"))
    #expect(try identities("split", name, "--in", "none").errors.contains("no article “none”"))
    #expect(try identities("split", name, "--in", "n0").status == 0)
    #expect(try organizations() == ["World Health Organization 2", name + " 1", name + " 1"])
    #expect(
      try identities("ignore", name).errors.contains("can be World Trade Organization (in 1, id:"))
    #expect(try identities("undo").status == 0)
    #expect(try organizations() == Self.plain)
  }

  @Test func namesThatCanBeSeveralAreListedInOneLine() throws {
    let finished = try identities("ignore", "World")
    #expect(finished.status == 1)
    #expect(finished.errors.split(separator: "\n").count == 1)
    #expect(finished.errors.contains("“World” can be World"))
    let number = try #require(finished.errors.firstMatch(of: /id:[0-9]+/))
    #expect(try identities("ignore", String(number.output)).status == 0)
    #expect(try organizations().count == 1)
    #expect(try identities("ignore", "Nobody Such").errors.contains("names nobody like"))
    #expect(try identities("merge", "World Trade Organization", "Geneva").status == 1)
  }

  @Test func aTextCarriesThemToAnotherArchive() throws {
    for arguments in [
      ["merge", "World Trade Organization", "World Health Organization"],
      ["rename", "World Trade Organization", "The \"House\""], ["ignore", "Geneva"],
    ] {
      let finished = try run(
        Repository.program, ["identities"] + arguments + ["--archive", archive])
      #expect(finished.status == 0, "\(finished.errors)")
    }
    let file = scratch.path + "names.txt"
    #expect(try identities("export", file).status == 0)
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains("\n# World Trade Organization = World Health Organization\nmerge org"))
    let other = scratch.path + "b.sqlite"
    try Self.fill(other)
    let apply = ["identities", "apply", file, "--archive", other]
    #expect(try run(Repository.program, apply).errors == "3 decisions, 3 new\n")
    #expect(try organizations(other) == organizations())
    #expect(try run(Repository.program, apply).errors == "3 decisions, 0 new\n")
    let export = ["identities", "export", "--archive", other]
    #expect(try run(Repository.program, export).output == text)
    let places = ["organizations", "--type", "location", "--tsv", "--archive", other]
    #expect(try !run(Repository.program, places).output.contains("Geneva"))
  }

  @Test func aFileThatCannotBeReadChangesNothing() throws {
    let text = "ignore location:geneva\n\nmerge organization:a\nnonsense\u{1B}[31m x\n"
    let finished = try identities("apply", "-", input: text)
    #expect(finished.status == 1)
    #expect(
      finished.errors.split(separator: "\n").map { $0.prefix(35) } == [
        "dateline: standard input:3: “merge”", "dateline: standard input:4: “nonsen",
      ])
    #expect(!finished.errors.contains("\u{1B}"))
    #expect(try identities("list").status == 1)
    #expect(try identities("apply", "/nowhere").errors.contains("cannot be read"))
    let many = try identities("apply", "-", input: String(repeating: "x\n", count: 100_000))
    #expect(many.errors.split(separator: "\n").count == 21)
  }

  @Test(arguments: [
    "merge", "apart", "split", "rename", "reject", "ignore", "restore", "undo", "list", "export",
    "apply",
  ])
  func everyCommandHasHelpWithExamples(command: String) throws {
    let finished = try run(Repository.program, ["help", "identities", command])
    #expect(finished.status == 0)
    #expect(finished.output.contains("EXAMPLES"))
  }
}
