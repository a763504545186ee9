import NewsModel

/// Where terms stand in a text, in the order of their ends. O(length of the text and of the terms,
/// times the number of terms).
struct TermMatches {
  struct Match {
    /// Which of the terms.
    var term: Int
    /// From its first byte to its last.
    var range: TextRange
    /// Numbers of its first and last word in the text.
    var words: ClosedRange<Int>
  }

  private var reader: SearchTokenReader
  private var terms: [TermProgress]
  /// Where the words read last begin, each at its number in a ring.
  private var starts: [Int]
  private var wordCount = 0

  init(_ terms: [TermProgress], in text: UnsafeBufferPointer<UInt8>) {
    reader = SearchTokenReader(text)
    self.terms = terms
    starts = Array(repeating: 0, count: terms.map(\.length).max() ?? 1)
  }

  /// Calls back with each match until the answer is no.
  mutating func visit(_ body: (Match) -> Bool) {
    while let range = reader.next() {
      starts[wordCount % starts.count] = range.start
      for index in terms.indices where terms[index].read(reader.word) {
        if !body(match(of: index, endingAt: range.end)) { return }
      }
      wordCount += 1
    }
  }

  private func match(of index: Int, endingAt end: Int) -> Match {
    let first = wordCount + 1 - terms[index].length
    let range = TextRange(starts[first % starts.count], end)
    return Match(term: index, range: range, words: first...wordCount)
  }
}
