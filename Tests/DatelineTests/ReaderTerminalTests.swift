import Foundation
import Testing

/// The real program in a real terminal.
@Suite(.serialized) struct ReaderTerminalTests {
  static let articles = Repository.root + "Articles"

  /// A terminal with the reader open on the sample articles.
  private func reader(width: Int, height: Int) throws -> TmuxTerminal {
    let terminal = try TmuxTerminal(width: width, height: height)
    try terminal.enter("stty -a > before; \(Repository.program) \(Self.articles); echo ended $?")
    try terminal.waitFor("All articles")
    return terminal
  }

  /// Quits and compares the terminal's state with the one before.
  private func expectRestored(_ terminal: TmuxTerminal, status: Int = 0) throws {
    try terminal.waitFor("ended \(status)")
    try terminal.enter("clear; stty -a | cmp - before && echo 'as it was'")
    try terminal.waitFor("as it was")
  }

  @Test(arguments: [(100, 30), (40, 12)])
  func walksFromAnArticleToTheEvidenceAndBack(width: Int, height: Int) throws {
    let terminal = try reader(width: width, height: height)
    try terminal.press("/")
    try terminal.press("title:Alimov", "Enter")
    try terminal.waitFor("All articles · 1 ")
    try terminal.press("Enter")
    try terminal.waitFor("next name")
    try terminal.press("}")
    try terminal.waitFor("Quote 1 of")
    try terminal.press("]")
    try terminal.waitFor("organization: ")
    try terminal.press("O")
    try terminal.waitFor("name:")
    try terminal.press("interpol", "Enter")
    let page = try terminal.waitForWhole("Related organizations")
    try terminal.press("Enter")
    try terminal.waitFor("passage")
    try terminal.press("Enter")
    try terminal.waitFor("next name")
    try terminal.press("q")
    try terminal.waitFor("passage")
    try terminal.press("q")
    try terminal.waitUntil { $0 == page }
    try terminal.press("q")
    try terminal.waitFor("All organizations")
    try terminal.press("h", "h")
    try terminal.waitFor("next name")
    try terminal.press("q", "q", "q")
    try expectRestored(terminal)
  }

  @Test(arguments: [
    "organizations --tsv", "graph --format csv", "annotate --to jsonl hostile.txt", "list --json",
  ])
  func noNameReachesTheTerminalAsAnOrder(command: String) throws {
    let terminal = try TmuxTerminal(width: 100, height: 30)
    try terminal.enter(
      #"printf 'Shares of Acme\033[31m Corporation and the World Bank rose, the World Bank said. "#
        + #"\033]0;x\007 Acme \033[31mCorporation sued the World Bank in London.\n'"#
        + " > hostile.txt; \(Repository.program) import hostile.txt; "
        + "script -qc '\(Repository.program) \(command)' out; echo ended $?")
    try terminal.waitFor("ended 0")
    let output = try terminal.file("out")
    #expect(output.contains("Acme") && !output.contains("\u{1B}[31m"), "\(output)")
    #expect(!output.contains("\u{7}"))
  }

  @Test func followsTheOrganizationOfAnArticle() throws {
    let terminal = try reader(width: 100, height: 30)
    try terminal.press("Enter", "]", "Enter")
    try terminal.waitFor("Related organizations")
    try terminal.press("q", "q", "q")
    try expectRestored(terminal)
  }

  @Test func resultsComeWithoutAFurtherKey() throws {
    let terminal = try reader(width: 100, height: 30)
    try terminal.press("s")
    try terminal.waitFor("search:")
    try terminal.press("terrorism")
    try terminal.waitFor("articles · newest")
    try terminal.press("Enter", "q", "q")
    try expectRestored(terminal)
  }

  @Test func survivesResizing() throws {
    let terminal = try reader(width: 100, height: 30)
    try terminal.press("Enter")
    try terminal.waitFor("next quote")
    try terminal.resize(width: 20, height: 5)
    try terminal.waitFor("Dateline needs")
    try terminal.resize(width: 140, height: 40)
    try terminal.waitFor("│")
    try terminal.resize(width: 100, height: 30)
    try terminal.press("q", "q")
    try terminal.waitFor("ended 0")
  }

  @Test func stopsAndGoesOn() throws {
    let terminal = try reader(width: 100, height: 30)
    try terminal.press("C-z")
    try terminal.waitFor("Stopped")
    try terminal.enter("clear; fg; echo finished $?")
    try terminal.waitFor("All articles")
    try terminal.press("q")
    try terminal.waitFor("finished 0")
  }

  @Test(arguments: ["TERM", "HUP", "SEGV", "ABRT"])
  func givesTheTerminalBackWhenKilled(signal: String) throws {
    let terminal = try TmuxTerminal(width: 80, height: 24)
    try terminal.enter("stty -a > before")
    try terminal.enter(
      "sh -c 'echo $$ > pid; exec \(Repository.program) \(Self.articles)'; echo over")
    try terminal.waitFor("All articles")
    let process = try terminal.file("pid").split(separator: "\n").joined()
    _ = try run("/usr/bin/env", ["kill", "-" + signal, process])
    try terminal.waitFor("over")
    try terminal.enter("clear; stty -a | cmp - before && echo 'as it was'")
    try terminal.waitFor("as it was")
  }

  @Test func saysWhatHasComeSinceTheLastTime() throws {
    let scratch = try Scratch()
    let text = """
      The harbour opened after a long winter, and the fleet sailed with all who had waited for the
      ice to go, for the coal to come and for the pilots to agree on what the channel would cost.
      """
    let write = { (name: String, text: String) in
      _ = try scratch.file("news/\(name).txt", holding: Data("Harbour\n\n\(text)\n".utf8))
    }
    let archive = scratch.path + "a.sqlite"
    try write("a", text)
    _ = try run(Repository.program, ["import", scratch.path + "news", "--archive", archive])
    try write("b", text)
    try write("c", "The ice is back.")
    let terminal = try TmuxTerminal(width: 100, height: 30)
    try terminal.enter("\(Repository.program) --archive \(archive) \(scratch.path)news")
    try terminal.waitFor("1 new, 1 copy of an article already here, 1 unchanged")
    try terminal.press("q")
  }

  @Test func refusesADumbTerminalWithASentence() throws {
    let terminal = try TmuxTerminal(width: 80, height: 24)
    try terminal.enter("TERM=dumb \(Repository.program) \(Self.articles); echo ended $?")
    let screen = try terminal.waitFor("ended 1")
    #expect(screen.contains("cannot show a screen"))
  }

  @Test func readsStandardInput() throws {
    let terminal = try TmuxTerminal(width: 80, height: 24)
    try terminal.enter(
      "printf 'A %s\\n\\nGENEVA — NATO met the WHO.\\n' headline | \(Repository.program) -; "
        + "echo ended $?")
    try terminal.waitFor("A headline")
    try terminal.press("Enter")
    try terminal.waitFor("GENEVA")
    try terminal.press("q", "q")
    try terminal.waitFor("ended 0")
  }
}
