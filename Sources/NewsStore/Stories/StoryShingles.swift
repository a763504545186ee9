/// What is kept of an article's text to find its near copies: wire copy under another headline or
/// with a paragraph more. O(length of the text).
package struct StoryShingles {
  /// Words below which nearly everything is a headline or a standard line.
  static let fewestWords = 30
  /// Words at the beginning that short copies must share.
  static let leadWords = 32

  private var whole = BinnedMinima(count: StorySketch.bins)
  private var lead = BinnedMinima(count: StorySketch.leadBins)
  private var count = 0

  /// Reads a stream of words as `SearchTokens` makes it, of the text without the headline; `nil`
  /// for fewer than 30 words.
  package init?(words stream: [UInt8]) {
    for hash in ShingleHashes(words: stream) {
      whole.add(hash)
      if count <= Self.leadWords - ShingleHashes.width { lead.add(hash) }
      count += 1
    }
    guard count > Self.fewestWords - ShingleHashes.width else { return nil }
  }

  package var sketch: StorySketch {
    StorySketch(count: count, nibbles: whole.nibbles + lead.nibbles)
  }

  /// Up to six keys; two articles share one with a probability of 1 - (1 - r)⁶, where r is their
  /// resemblance: 0.97 for 0.44, 0.999 for 0.7.
  package var bandKeys: [Int64] {
    let bandCount = 6
    let size = (StorySketch.bins + bandCount - 1) / bandCount
    return stride(from: 0, to: StorySketch.bins, by: size).compactMap { start in
      let minimum = whole.minima[start..<min(start + size, StorySketch.bins)].first { $0 < .max }
      return minimum.map { Int64(bitPattern: $0) }
    }
  }
}
