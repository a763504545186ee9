/// Tags words with their part of speech, greedily from left to right.
///
/// Needs: tokens. Gives: a tag for each. A linear model over the words around, in the manner of
/// Collins (2002).
struct QuoteTagger {
  let weights: QuoteWeights

  /// The tags of a sentence's words. Linear.
  func tag(_ lexemes: ArraySlice<QuoteLexeme>, into tags: inout [QuoteWordTag]) {
    // What no tag is needed for comes first, for all words: so none waits for the word before it.
    let sums = lexemes.indices.map { wordSum($0, lexemes) }
    for (index, sum) in zip(lexemes.indices, sums) {
      if lexemes[index].isMark {
        tags.append(.mark)
        continue
      }
      var sum = QuoteSum24(weights, from: sum)
      Self.extractTags(index, lexemes, tags, to: &sum)
      tags.append(best(sum.total))
    }
  }

  private func wordSum(_ index: Int, _ lexemes: ArraySlice<QuoteLexeme>) -> QuoteSum24.Total {
    var sum = QuoteSum24(weights)
    if !lexemes[index].isMark { Self.extractWords(index, lexemes, to: &sum) }
    return sum.total
  }

  private func best(_ sums: QuoteSum24.Total) -> QuoteWordTag {
    var best = 0
    var top = Int16.min
    for tag in 0..<16 where sums.0[tag] > top { (best, top) = (tag, sums.0[tag]) }
    for tag in 16..<QuoteWordTag.learned where sums.1[tag - 16] > top {
      (best, top) = (tag, sums.1[tag - 16])
    }
    return QuoteWordTag(rawValue: UInt8(best)) ?? .other
  }

  /// The features of a word, given the tags before it: `tags` ends with that of the word before.
  static func extract<Sink: QuoteFeatureSink>(
    _ index: Int, _ lexemes: ArraySlice<QuoteLexeme>, _ tags: [QuoteWordTag],
    to features: inout Sink
  ) {
    extractWords(index, lexemes, to: &features)
    extractTags(index, lexemes, tags, to: &features)
  }

  /// The features that the words around alone tell.
  @inline(__always)
  private static func extractWords<Sink: QuoteFeatureSink>(
    _ index: Int, _ lexemes: ArraySlice<QuoteLexeme>, to features: inout Sink
  ) {
    let word = lexemes[index]
    let isFirst = index == lexemes.startIndex
    let before = isFirst ? nil : lexemes[index - 1]
    let after = index + 1 < lexemes.endIndex ? lexemes[index + 1] : nil
    let shape = UInt32(word.shape) | (isFirst ? 256 : 0)
    features.add(1, word.word)
    features.add(2, word.suffix, shape)
    features.add(3, UInt32(word.path), 0)
    features.add(8, before?.word ?? 1, 0)
    features.add(9, after?.word ?? 1, 0)
    features.add(10, UInt32(after?.path8 ?? 1), UInt32(word.path8))
    features.add(12, after?.suffix ?? 1, word.suffix)
    features.add(14, word.suffix & 0xFFFF, UInt32(after?.path8 ?? 0))
    features.add(15, after?.word ?? 1, word.word)
    features.add(16, UInt32(before?.path8 ?? 0), UInt32(word.path))
    features.add(17, shape, UInt32(before?.shape ?? 0), UInt32(after?.shape ?? 0))
  }

  /// The features that the tags of the two words before tell with the words around.
  @inline(__always)
  private static func extractTags<Sink: QuoteFeatureSink>(
    _ index: Int, _ lexemes: ArraySlice<QuoteLexeme>, _ tags: [QuoteWordTag],
    to features: inout Sink
  ) {
    let word = lexemes[index]
    let place = index - lexemes.startIndex
    let tag1 = place > 0 ? UInt32(tags[tags.count - 1].rawValue) : 31
    let tag2 = place > 1 ? UInt32(tags[tags.count - 2].rawValue) : 31
    let path = index + 1 < lexemes.endIndex ? UInt32(lexemes[index + 1].path) : 1
    features.add(4, UInt32(word.path8), tag1)
    features.add(5, tag1, word.word)
    features.add(6, tag1, tag2)
    features.add(7, tag1, word.suffix)
    features.add(11, path, tag1)
    features.add(13, UInt32(word.shape) | (place == 0 ? 256 : 0), tag1)
  }
}
