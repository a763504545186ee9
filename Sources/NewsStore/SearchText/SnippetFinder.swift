package import NewsModel

/// Finds the passage of an article that shows best why a search found it.
///
/// Of all runs of 24 words it takes the one with the most terms of the search in it, of several
/// the first. O(length of the article, times the number of terms).
package struct SnippetFinder: Sendable {
  /// Words of a passage, terms included.
  static let length = 24
  /// More terms than fit into a passage, from a pasted page say, only cost time.
  private static let mostTerms = 32

  private let terms: [TermProgress]

  package init(_ terms: [SearchTerm]) {
    var seen: Set<SearchTerm> = []
    let distinct = terms.filter { seen.insert($0).inserted }
    self.terms = distinct.prefix(Self.mostTerms).map(TermProgress.init)
  }

  /// The best passage of a text, or `nil` where no term stands in it. Sentences are UTF-8 offsets in
  /// text order.
  package func snippet(of text: String, sentences: [TextRange]) -> Snippet? {
    var text = text
    let passage = text.withUTF8 { utf8 in
      core(of: utf8).map { Passage(around: $0, sentences: sentences, in: utf8) }
    }
    return passage.map { snippet($0, of: text) }
  }

  /// Where terms stand in a text, a phrase as one range; matches that overlap are one.
  package func matches(in text: String) -> [TextRange] {
    var text = text
    var ranges: [TextRange] = []
    text.withUTF8 { utf8 in
      var matches = TermMatches(terms, in: utf8)
      matches.visit { match in
        ranges.append(match.range)
        return true
      }
    }
    return Self.merged(ranges)
  }

  /// From the first to the last match of the best passage.
  private func core(of text: UnsafeBufferPointer<UInt8>) -> TextRange? {
    var best = BestWindow(termCount: terms.count, length: Self.length)
    var matches = TermMatches(terms, in: text)
    matches.visit { best.add($0) }
    return best.range
  }

  private func snippet(_ passage: Passage, of text: String) -> Snippet {
    let piece = text[passage.range]
    let line = Excerpt(TextRange(0, piece.utf8.count), of: piece, marks: matches(in: piece))
    return Snippet(line, opensCut: passage.opensCut, closesCut: passage.closesCut)
  }

  private static func merged(_ ranges: [TextRange]) -> [TextRange] {
    var merged: [TextRange] = []
    for range in ranges.sorted() {
      if let last = merged.last, range.start < last.end {
        merged[merged.count - 1].end = max(last.end, range.end)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
