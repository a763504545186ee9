/// How far the words read last agree with a term, by the method of Knuth, Morris and Pratt ("Fast
/// pattern matching in strings", 1977) with words for letters: O(1) for each word on average,
/// however often a phrase repeats itself.
struct TermProgress {
  private let words: [[UInt8]]
  private let isPrefix: Bool
  /// For each number of matched words, how many of the last ones begin the phrase again.
  private let fallbacks: [Int]
  /// Words matched, the last one never among them: when it matches the term is found.
  private var matched = 0

  init(_ term: SearchTerm) {
    words = term.words.map { Array($0.utf8) }
    isPrefix = term.isPrefix
    fallbacks = Self.fallbacks(words.dropLast())
  }

  var length: Int { words.count }

  /// Reads a word; whether the term ends with it. Of matches that overlap the first counts.
  mutating func read(_ word: FoldedWord) -> Bool {
    if matched == words.count - 1, word.matches(words[matched], asPrefix: isPrefix) {
      matched = 0
      return true
    }
    while matched > 0, !continues(word) { matched = fallbacks[matched] }
    if continues(word) { matched += 1 }
    return false
  }

  private func continues(_ word: FoldedWord) -> Bool {
    matched < words.count - 1 && word.matches(words[matched], asPrefix: false)
  }

  private static func fallbacks(_ words: ArraySlice<[UInt8]>) -> [Int] {
    var fallbacks = [0, 0]
    for index in words.indices.dropFirst() {
      var length = fallbacks[index]
      while length > 0, words[length] != words[index] { length = fallbacks[length] }
      fallbacks.append(words[length] == words[index] ? length + 1 : 0)
    }
    return fallbacks
  }
}
