import TextAnalysis

/// Parts the tokens of some documents as other tokenizers and careless typesetting do: hyphenated
/// words, possessives and dotted abbreviations in pieces.
struct TokenVariation {
  /// Share of the documents that are changed.
  let share: Double
  private var generator: SeededGenerator

  init(share: Double, seed: UInt64) {
    self.share = share
    generator = SeededGenerator(seed: seed &+ 31)
  }

  /// The document, or its tokens in smaller pieces.
  mutating func vary(_ document: LabelledDocument) -> LabelledDocument {
    guard Double.random(in: 0..<1, using: &generator) < share else { return document }
    let partsAbbreviations = Bool.random(using: &generator)
    var varied = LabelledDocument()
    var start = 0
    for end in document.sequence.sentenceEnds {
      var words: [String] = []
      var allowed: [UInt32] = []
      for token in start..<end {
        let pieces = Self.pieces(document.token(token), partsAbbreviations)
        words += pieces
        allowed += Self.spread(document.allowed[token], over: pieces.count)
      }
      varied.append(words, allowed)
      start = end
    }
    return varied
  }

  private static func pieces(_ word: String, _ partsAbbreviations: Bool) -> [String] {
    if word == "'s" || word == "’s" { return ["’", "s"] }
    let isDotted =
      word.utf8.count > 3 && word.utf8.contains(46)
      && word.utf8.enumerated().allSatisfy { index, byte in
        index % 2 == 1 ? byte == 46 : (65...90).contains(byte)
      }
    if isDotted {
      let letters = word.split(separator: ".").map(String.init)
      return partsAbbreviations ? letters.map { $0 + "." } : letters.flatMap { [$0, "."] }
    }
    guard word.utf8.count > 2, word.contains("-") else { return [word] }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty }) else { return [word] }
    return Array(parts.map { [String($0)] }.joined(separator: ["-"]))
  }

  /// The tags of the pieces of one token.
  private static func spread(_ allowed: UInt32, over count: Int) -> [UInt32] {
    guard count > 1, allowed.nonzeroBitCount == 1, allowed != LabelledDocument.outside else {
      return Array(repeating: allowed, count: count)
    }
    let lane = UInt32(allowed.trailingZeroBitCount)
    let kind = lane & 3
    // Positions: 0 begin, 1 inside, 2 last, 3 whole.
    let opens = lane >> 2 == 0 || lane >> 2 == 3
    let closes = lane >> 2 >= 2
    return (0..<count).map { index in
      let isFirst = index == 0 && opens
      let isLast = index == count - 1 && closes
      let position: UInt32 = isFirst ? 0 : (isLast ? 2 : 1)
      return 1 << (position << 2 | kind)
    }
  }
}
