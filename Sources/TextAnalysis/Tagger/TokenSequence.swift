package import NewsModel

/// Tokens and sentences of one document over its UTF-8 bytes: what the tagger reads.
package struct TokenSequence: Sendable {
  package var bytes: [UInt8]
  /// UTF-8 offsets of the tokens, ascending.
  package var tokens: [TextRange]
  /// For each sentence the number of the token after its last one, ascending.
  package var sentenceEnds: [Int]

  package init(bytes: [UInt8] = [], tokens: [TextRange] = [], sentenceEnds: [Int] = []) {
    self.bytes = bytes
    self.tokens = tokens
    self.sentenceEnds = sentenceEnds
  }
}
