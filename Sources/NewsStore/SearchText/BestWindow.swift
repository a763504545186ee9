import NewsModel

/// The first run of words with the most terms in it, as matches come in. O(terms) for each.
struct BestWindow {
  private let length: Int
  private var count = 0
  private(set) var range: TextRange?
  /// The last match of each term.
  private var latest: [TermMatches.Match?]

  init(termCount: Int, length: Int) {
    self.length = length
    latest = Array(repeating: nil, count: termCount)
  }

  /// Whether a better window may still come.
  mutating func add(_ match: TermMatches.Match) -> Bool {
    latest[match.term] = match
    let first = match.words.upperBound - length
    let near = latest.compactMap { $0 }.filter {
      $0.term == match.term || $0.words.lowerBound > first
    }
    if near.count > count {
      count = near.count
      range = TextRange(near.map(\.range.start).min() ?? match.range.start, match.range.end)
    }
    return count < latest.count
  }
}
