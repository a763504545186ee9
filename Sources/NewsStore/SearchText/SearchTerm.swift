/// A word or a phrase to look for, in the words of the search index.
package struct SearchTerm: Sendable, Hashable {
  /// The folded words, one behind another.
  package let words: [String]
  /// Whether the last word may go on.
  package let isPrefix: Bool

  /// `nil` for a text without a word. O(length).
  package init?(_ text: String, isPrefix: Bool = false) {
    words = SearchTokens.words(of: text)
    guard !words.isEmpty else { return nil }
    self.isPrefix = isPrefix
  }
}
