import NewsModel
import TextAnalysis

/// A document with the tags that each of its tokens may have.
struct LabelledDocument {
  var sequence = TokenSequence()
  /// Per token a bit for each allowed tag; one bit where the annotation is sure.
  var allowed: [UInt32] = []

  static let anyTag: UInt32 = 1 << UInt32(EntityTag.count) - 1
  static let outside: UInt32 = 1 << 16
  static let anyMiscellaneous: UInt32 = 0x8888

  /// The tags where they are sure, else `outside`.
  var tags: [EntityTag] {
    allowed.map {
      $0.nonzeroBitCount == 1 ? EntityTag(rawValue: UInt8($0.trailingZeroBitCount)) : .outside
    }
  }

  /// The annotated names.
  var spans: [EntitySpan] {
    var start = 0
    let tags = tags
    return sequence.sentenceEnds.flatMap { end in
      defer { start = end }
      return EntitySpan.spans(tags[start..<end])
    }
  }

  /// Adds a sentence; tokens are joined with spaces.
  mutating func append(_ tokens: [String], _ allowed: [UInt32]) {
    for token in tokens {
      let start = sequence.bytes.count
      sequence.bytes += Array(token.utf8)
      sequence.tokens.append(TextRange(start, sequence.bytes.count))
      sequence.bytes.append(32)
    }
    sequence.sentenceEnds.append(sequence.tokens.count)
    self.allowed += allowed
  }

  /// A token's text.
  func token(_ index: Int) -> String {
    let range = sequence.tokens[index]
    return String(decoding: sequence.bytes[range.start..<range.end], as: UTF8.self)
  }
}
