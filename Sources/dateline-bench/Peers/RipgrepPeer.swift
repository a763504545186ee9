/// ripgrep over the JSON Lines.
struct RipgrepPeer {
  let path: String

  /// The seconds until all lines with the words are counted.
  func search(_ words: String) throws -> Double {
    try ChildProcess.run(
      ["rg", "--count", "--fixed-strings", "--ignore-case", words, path],
      limit: PseudoTerminal.longestWait, expecting: [0, Self.nothingFound]
    ).wall
  }

  private static let nothingFound: Int32 = 1
}
