package import NewsModel

/// A text with its tokens and sentences: what every later step works on.
package struct Document: Sendable {
  /// The text; token offsets index it.
  package let bytes: [UInt8]
  package let tokens: [Token]
  /// Ranges of token indices, in order, without gaps.
  package let sentences: [Range<Int>]

  /// Splits a text. Linear.
  package init(_ text: String) { self.init(bytes: Array(text.utf8)) }

  /// Splits bytes, well-formed UTF-8 or not. Linear.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
    let (tokens, sentences) = bytes.withUnsafeBufferPointer { bytes in
      let tokens = Tokenizer().tokens(in: bytes)
      return (tokens, SentenceSplitter().sentences(of: tokens, in: bytes))
    }
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The bytes of a token, by its index.
  package func bytes(of token: Int) -> ArraySlice<UInt8> {
    bytes[tokens[token].start..<tokens[token].end]
  }

  /// The words of a token.
  package func text(of token: Token) -> String { text(in: token.range) }

  /// The words that a range of UTF-8 offsets covers.
  package func text(in range: TextRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// The bytes from the first to the last token of a range.
  package func range(of tokens: Range<Int>) -> TextRange {
    SentenceSplitter.range(of: tokens, self.tokens)
  }
}
