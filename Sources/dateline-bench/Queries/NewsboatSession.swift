/// newsboat in a terminal, driven by keys.
struct NewsboatSession {
  private let terminal: PseudoTerminal

  /// The seconds from the start of the program to its list of feeds.
  let start: Double

  /// Opens the store and waits for the list of feeds, its first ones and its last line included.
  init(_ store: NewsboatStore) throws {
    terminal = try PseudoTerminal(store.command)
    let painted = try terminal.wait("list of feeds") { lines in
      lines[0].contains("Your feeds") && lines[4].contains("Feed 0") && lines[28].contains("Quit")
    }
    start = (painted - terminal.start) / .seconds(1)
    try terminal.waitForStillness(.milliseconds(150))
  }

  /// Bytes resident.
  var memory: Int { ProcessMemory.resident(of: terminal.process) }

  /// From Enter on the feed that holds everything to its list.
  func listAll() throws -> Double {
    let seconds = try terminal.seconds(from: "\r", to: "list of all articles") { lines in
      lines[0].contains("Articles in feed") && !lines[2].allSatisfy { $0 == " " }
    }
    try terminal.waitForStillness(.milliseconds(150))
    return seconds
  }

  /// From a key to all painted; another key takes it back.
  func move(_ key: String, back: String) throws -> Double? {
    let seconds = try terminal.secondsToStillness(from: key)
    _ = try terminal.secondsToStillness(from: back)
    return seconds
  }

  /// From the key for the end of the list to all painted; at the top again afterwards.
  func end() throws -> Double? {
    let seconds = try terminal.secondsToStillness(from: "\u{1B}OF", quiet: .milliseconds(500))
    _ = try terminal.secondsToStillness(from: "\u{1B}OH", quiet: .milliseconds(500))
    return seconds
  }

  /// From Enter on a line of the list to the article; the next line is selected afterwards.
  func open() throws -> Double {
    let seconds = try terminal.seconds(from: "\r", to: "article") { lines in
      lines[0].contains("Article '") && lines[1].contains("Feed")
    }
    try leave()
    _ = try terminal.secondsToStillness(from: Self.down)
    return seconds
  }

  /// From Enter behind the words to what is found, on the list of feeds.
  func search(_ words: String) throws -> Double {
    terminal.send("/")
    try terminal.waitForStillness(.milliseconds(100))
    // Without what was searched for before.
    terminal.send("\u{15}" + words)
    try terminal.waitForStillness(.milliseconds(100))
    let seconds = try terminal.seconds(from: "\r", to: "what is found") { lines in
      lines[0].contains("Search result") || lines[29].contains("No results")
    }
    try terminal.waitForStillness(.milliseconds(150))
    if terminal.grid.lines[0].contains("Search result") { try leave() }
    return seconds
  }

  func leave() throws { _ = try terminal.secondsToStillness(from: "q", quiet: .milliseconds(300)) }

  static let down = "\u{1B}OB"
  static let up = "\u{1B}OA"
  static let pageDown = "\u{1B}[6~"
  static let pageUp = "\u{1B}[5~"
}
