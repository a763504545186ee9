internal import NewsModel

/// One sentence as the rules for quantities read it: beyond its ends there are no words.
struct QuantityScope {
  /// Numbers of its tokens in the document.
  let tokens: Range<Int>
  /// The day of publication.
  let date: PublicationDate?
  private let document: Document
  private let words: [String]

  /// No word of any rule is longer.
  private static let maximumLength = 32

  init(_ tokens: Range<Int>, of document: Document, date: PublicationDate?) {
    self.tokens = tokens
    self.document = document
    self.date = date
    words = tokens.map { index in
      let bytes = document.bytes(of: index)
      return bytes.count <= Self.maximumLength ? Self.folded(bytes) : ""
    }
  }

  private static func folded(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// A token in small letters; empty outside the sentence.
  func text(_ index: Int) -> String {
    tokens.contains(index) ? words[index - tokens.lowerBound] : ""
  }

  /// A word in small letters without its stops ("am" for "a.m.").
  func word(_ index: Int) -> String {
    let text = text(index)
    return text.utf8.contains(UInt8(ascii: ".")) ? text.replacing(".", with: "") : text
  }

  /// The words from a token on, "per cent" for two.
  func words(_ index: Int, count: Int) -> String {
    (index..<index + count).map(word).joined(separator: " ")
  }

  func isCapitalized(_ index: Int) -> Bool {
    tokens.contains(index) && document.tokens[index].isCapitalized
  }

  /// Whether a token stands behind the one before it without white space.
  func isJoined(_ index: Int) -> Bool {
    tokens.contains(index) && !document.tokens[index].followsSpace
  }

  /// A number of digits with the letters that hang on it.
  func number(_ index: Int) -> NumberToken? {
    guard tokens.contains(index), document.tokens[index].kind == .number else { return nil }
    return NumberToken(text(index))
  }
}
