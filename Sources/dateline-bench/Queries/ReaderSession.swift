/// Dateline's reader in a terminal, driven by keys.
struct ReaderSession {
  private let terminal: PseudoTerminal

  /// The seconds from the start of the program to its list.
  let start: Double

  /// Opens an archive and waits for the list of all articles, its last line included.
  init(_ archive: String) throws {
    terminal = try PseudoTerminal([Program.dateline, "--archive", archive])
    let painted = try terminal.wait("list of articles") { Self.isListOfAll($0) }
    start = (painted - terminal.start) / .seconds(1)
    try terminal.waitForStillness(.milliseconds(150))
  }

  /// Bytes resident.
  var memory: Int { ProcessMemory.resident(of: terminal.process) }

  /// From a key to all painted; another key takes it back.
  func move(_ key: String, back: String) throws -> Double? {
    let seconds = try terminal.secondsToStillness(from: key)
    terminal.send(back)
    try terminal.waitForStillness(.milliseconds(100))
    return seconds
  }

  /// From the key for the end of the list to all painted; at the top again afterwards.
  func end() throws -> Double? {
    let seconds = try terminal.secondsToStillness(from: "G", quiet: .milliseconds(500))
    terminal.send("g")
    try terminal.waitForStillness(.milliseconds(500))
    return seconds
  }

  private static func isListOfAll(_ lines: [String]) -> Bool {
    lines[0].contains("All articles") && lines[29].contains("read/unread")
  }

  /// From the page of an organization to the list of all articles.
  func listAll() throws -> Double {
    terminal.send("O")
    try terminal.wait("list of organizations") { $0[0].contains("All organizations") }
    try terminal.waitForStillness(.milliseconds(100))
    // There letters narrow the list; on the page of the first they are commands again.
    terminal.send("\r")
    try terminal.wait("page of an organization") { !$0[0].contains("All organizations") }
    try terminal.waitForStillness(.milliseconds(100))
    let seconds = try terminal.seconds(from: "A", to: "list of articles") { Self.isListOfAll($0) }
    try back(to: "All articles")
    return seconds
  }

  /// From Enter to the article; the next one is selected afterwards.
  func open() throws -> Double {
    let seconds = try terminal.seconds(from: "\r", to: "article") { lines in
      !lines[0].contains("All articles") && !lines[3].allSatisfy { $0 == " " }
    }
    try terminal.waitForStillness(.milliseconds(100))
    try back(to: "All articles")
    terminal.send("j")
    try terminal.waitForStillness(.milliseconds(100))
    return seconds
  }

  /// From the last letter of a search to the first screenful of what it finds; with ranking, from
  /// the key that asks for it.
  func search(_ search: ArchiveSearch) throws -> Double {
    terminal.send("s")
    try terminal.wait("search") { $0[0].contains("Search the archive") }
    terminal.send(String(search.text.dropLast()))
    try terminal.waitForStillness(.milliseconds(300))
    var seconds = try terminal.seconds(from: String(search.text.suffix(1)), to: "hits") { lines in
      lines[29].contains("search: " + search.text) && !lines[0].contains("searching")
    }
    try terminal.waitForStillness(.milliseconds(300))
    terminal.send("\r")
    try terminal.waitForStillness(.milliseconds(100))
    if search.isRanked, search.found > 0 {
      seconds = try terminal.seconds(from: "v", to: "ranked hits") { lines in
        lines[0].contains("best match") && !lines[0].contains("searching")
      }
      try terminal.waitForStillness(.milliseconds(300))
    }
    try back(to: "All articles")
    return seconds
  }

  /// Goes back until a title is there.
  private func back(to title: String) throws {
    for _ in 0..<6 where !terminal.grid.lines[0].contains(title) {
      terminal.send("q")
      try terminal.waitForStillness(.milliseconds(100))
    }
    guard terminal.grid.lines[0].contains(title) else {
      throw terminal.failure("no way back to \(title)")
    }
  }
}
