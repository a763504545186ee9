import NewsModel

/// A run of words around matches: from the beginning of their sentence where that is near, else
/// from a word shortly before. O(1): it looks no further than some hundred bytes.
struct Passage {
  private(set) var range: TextRange
  /// Whether it begins inside of a sentence.
  private(set) var opensCut: Bool
  /// Whether it ends inside of a sentence.
  private(set) var closesCut: Bool

  /// Bytes looked at before the matches and from their first on.
  private static let before = 240
  private static let after = 720
  /// Words more that a passage may have when a sentence then ends.
  private static let grace = 4

  init(around core: TextRange, sentences: [TextRange], in text: UnsafeBufferPointer<UInt8>) {
    let view = Self.view(of: core, sentences, in: text)
    let words = Self.words(of: text, in: view)
    let first = words.firstIndex { $0.end > core.start } ?? 0
    let last = words.lastIndex { $0.start < core.end } ?? first
    let spare = max(0, SnippetFinder.length - (last - first + 1))
    let sentenceStart = Self.sentence(at: core.start, sentences)?.start ?? 0
    let begins = view.start == sentenceStart && first <= spare
    let opening = begins ? 0 : max(0, first - spare / 2)
    let closing = min(opening + SnippetFinder.length, words.count) - 1
    range = view
    (opensCut, closesCut) = (!begins, false)
    guard closing >= 0 else { return }
    if !begins { range.start = words[opening].start }
    let end = Self.sentence(at: words[closing].start, sentences)?.end ?? text.count
    close(at: closing, words, sentenceEnd: end)
  }

  /// Ends the passage at a word, or with its sentence when that is nearly over.
  private mutating func close(at closing: Int, _ words: [TextRange], sentenceEnd: Int) {
    let rest = words[(closing + 1)...].prefix { $0.start < sentenceEnd }.count
    closesCut = sentenceEnd > range.end || rest > Self.grace
    range.end = closesCut ? words[closing].end : max(sentenceEnd, words[closing].end)
  }

  /// The bytes that a passage is chosen from.
  private static func view(
    of core: TextRange, _ sentences: [TextRange], in text: UnsafeBufferPointer<UInt8>
  ) -> TextRange {
    let sentence = sentence(at: core.start, sentences)?.start ?? 0
    var start = max(sentence, core.start - before)
    if start > sentence { start = wordStart(in: text[start..<core.start]) }
    var end = min(text.count, core.start + after)
    while end < text.count, text[end] & 0xC0 == 0x80 { end -= 1 }
    return TextRange(start, end)
  }

  /// Behind the first white space, or at least where a character begins.
  private static func wordStart(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    bytes.firstIndex { $0 <= 0x20 } ?? bytes.firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
  }

  private static func words(of text: UnsafeBufferPointer<UInt8>, in view: TextRange) -> [TextRange]
  {
    var reader = SearchTokenReader(UnsafeBufferPointer(rebasing: text[view.start..<view.end]))
    var words: [TextRange] = []
    while let word = reader.next() {
      words.append(TextRange(word.start + view.start, word.end + view.start))
    }
    return words
  }

  /// The sentence that an offset lies in or behind.
  private static func sentence(at offset: Int, _ sentences: [TextRange]) -> TextRange? {
    var (low, high) = (0, sentences.count)
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sentences[low - 1] : nil
  }
}
