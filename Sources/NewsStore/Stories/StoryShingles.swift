/// What is kept of an article's text to find its near copies: wire copy under another headline or
/// with a paragraph more. O(length of the text).
package struct StoryShingles {
  /// Words below which nearly everything is a headline or a standard line.
  static let fewestWords = 30
  /// Shingles at the end of a short text that may be a standard paragraph, and the fewest before.
  private static let tail = 40
  private static let fewestFront = 20

  private var whole = BinnedMinima(count: StorySketch.bins)
  /// The first shingles, enough for a copy of a short text.
  private var first: [UInt64] = []
  private var count = 0

  /// Reads a stream of words as `SearchTokens` makes it, of the text without the headline; `nil`
  /// for fewer than 30 words.
  package init?(words stream: [UInt8]) {
    for hash in ShingleHashes(words: stream) {
      whole.add(hash)
      if count < StorySketch.mostFront { first.append(hash) }
      count += 1
    }
    guard count > Self.fewestWords - ShingleHashes.width else { return nil }
  }

  package var sketch: StorySketch {
    var front = BinnedMinima(count: StorySketch.frontBins)
    for hash in first.prefix(Self.frontCount(count)) { front.add(hash) }
    return StorySketch(count: count, nibbles: whole.nibbles + front.nibbles)
  }

  /// How many of a text's shingles are its front, which no standard last paragraph makes up.
  static func frontCount(_ count: Int) -> Int {
    min(max(fewestFront, count - tail), StorySketch.mostFront)
  }

  /// Up to six keys; two articles share one with a probability of 1 - (1 - r)⁶, where r is their
  /// resemblance: 0.97 for 0.44, 0.999 for 0.7.
  package var bandKeys: [Int64] {
    let size = StorySketch.bins / 6
    return stride(from: 0, to: StorySketch.bins, by: size).compactMap { start in
      let minimum = whole.minima[start..<start + size].first { $0 < .max }
      return minimum.map { Int64(bitPattern: $0) }
    }
  }
}
