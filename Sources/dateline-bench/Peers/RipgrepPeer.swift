/// ripgrep over the JSON Lines.
struct RipgrepPeer {
  let path: String

  /// The seconds until all lines with the words are counted.
  func search(_ words: String) throws -> Double {
    try ChildProcess.output(of: ["rg", "--count", "--fixed-strings", "--ignore-case", words, path])
      .wall
  }
}
