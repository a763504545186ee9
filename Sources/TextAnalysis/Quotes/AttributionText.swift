internal import NewsModel

/// A document as attribution sees it: each token with what its word may be, the passage in
/// quotation marks that it lies in and the entity that it belongs to.
///
/// A class, since every step holds it: a value would count the references of all its lists each
/// time. Nothing changes after `init`.
final class AttributionText: Sendable {
  let document: Document
  let passages: [QuotedPassage]
  let entities: [Entity]
  /// What each token's word may be.
  let classes: [CueLexicon.Classes]
  /// Index of the passage around each token, its marks included; -1 outside.
  let passage: [Int32]
  /// Index of the entity around each token; -1 outside.
  let entity: [Int32]

  /// Index of the paragraph around each token.
  let paragraph: [Int32]
  /// Index of the sentence around each token.
  let sentence: [Int32]
  /// Ranges of token indices; those of the document, but for endless ones.
  let sentences: [Range<Int>]
  /// Number of words outside passages before each token, and in all.
  private let narrative: [Int32]

  /// What features see of each token's word, and its tag; empty without a model.
  let lexemes: [QuoteLexeme]
  let tags: [QuoteWordTag]

  /// Linear in tokens, passages and entities.
  init(
    _ document: Document, _ passages: [QuotedPassage], _ entities: [Entity],
    model: QuoteModel? = nil
  ) {
    self.document = document
    self.passages = passages
    self.entities = entities
    (classes, lexemes) = Self.words(of: document, model?.words)
    tags = Self.tags(of: lexemes, document, model)
    let passage = Self.cover(document.tokens, passages.map(\.outer))
    self.passage = passage
    entity = Self.cover(document.tokens, entities.map(\.range))
    paragraph = Self.cover(document.tokens, QuoteParagraphs(of: document.bytes).ranges)
    sentences = document.sentences.flatMap(Self.cut)
    sentence = sentences.enumerated().flatMap {
      repeatElement(Int32($0.offset), count: $0.element.count)
    }
    var narrative: [Int32] = [0]
    narrative.reserveCapacity(passage.count + 1)
    for (index, token) in document.tokens.enumerated() {
      narrative.append(narrative[index] + (passage[index] < 0 && token.isWord ? 1 : 0))
    }
    self.narrative = narrative
  }

  private static func words(
    of document: Document, _ table: QuoteWordTable?
  ) -> ([CueLexicon.Classes], [QuoteLexeme]) {
    var classes: [CueLexicon.Classes] = []
    var lexemes: [QuoteLexeme] = []
    classes.reserveCapacity(document.tokens.count)
    lexemes.reserveCapacity(table == nil ? 0 : document.tokens.count)
    let lexicon = CueLexicon.english
    document.bytes.withUnsafeBufferPointer { bytes in
      for token in document.tokens {
        let word = UnsafeBufferPointer(rebasing: bytes[token.start..<token.end])
        let key = CueLexicon.key(of: word)
        classes.append(lexicon.classes(of: key))
        if let table { lexemes.append(QuoteLexeme(token, word, key, table)) }
      }
    }
    return (classes, lexemes)
  }

  private static func tags(
    of lexemes: [QuoteLexeme], _ document: Document, _ model: QuoteModel?
  ) -> [QuoteWordTag] {
    guard let model else { return [] }
    var tags: [QuoteWordTag] = []
    tags.reserveCapacity(lexemes.count)
    for sentence in document.sentences { model.tagger.tag(lexemes[sentence], into: &tags) }
    return tags
  }

  /// Longest sentence that is looked at as one; what is longer is no prose.
  private static let longestSentence = 300

  private static func cut(_ sentence: Range<Int>) -> [Range<Int>] {
    stride(from: sentence.lowerBound, to: sentence.upperBound, by: longestSentence).map {
      $0..<min($0 + longestSentence, sentence.upperBound)
    }
  }

  /// For each token the index of the range that it lies in; ranges are in order and apart.
  private static func cover(_ tokens: [Token], _ ranges: [TextRange]) -> [Int32] {
    var result = [Int32](repeating: -1, count: tokens.count)
    var index = 0
    for (place, token) in tokens.enumerated() {
      while index < ranges.count, ranges[index].end <= token.start { index += 1 }
      if index < ranges.count, ranges[index].start <= token.start { result[place] = Int32(index) }
    }
    return result
  }

  var tokens: [Token] { document.tokens }

  func bytes(of token: Token) -> ArraySlice<UInt8> { document.bytes[token.start..<token.end] }

  /// The single byte of a one-byte token, else 0.
  func mark(_ index: Int) -> UInt8 {
    guard tokens.indices.contains(index), tokens[index].count == 1 else { return 0 }
    return document.bytes[tokens[index].start]
  }

  func isComma(_ index: Int) -> Bool { mark(index) == UInt8(ascii: ",") }
  func isColon(_ index: Int) -> Bool { mark(index) == UInt8(ascii: ":") }

  func isQuoted(_ index: Int) -> Bool { tokens.indices.contains(index) && passage[index] >= 0 }

  func has(_ index: Int, _ kinds: CueLexicon.Classes) -> Bool {
    tokens.indices.contains(index) && !classes[index].isDisjoint(with: kinds)
  }

  /// Whether the token reads exactly so, in whatever case.
  func reads(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index), tokens[index].count == word.utf8CodeUnitCount else {
      return false
    }
    let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return zip(bytes(of: tokens[index]), expected).allSatisfy { $0 | 0x20 == $1 | 0x20 }
  }

  /// Whether the token is a word, number or ending rather than punctuation.
  func isWord(_ index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].isWord }

  /// The bytes that a range of tokens covers.
  func range(of tokens: Range<Int>) -> TextRange { document.range(of: tokens) }

  /// Whether every word of a range lies in passages.
  func isAllQuoted(_ range: Range<Int>) -> Bool {
    narrative[range.lowerBound] == narrative[range.upperBound]
  }

  /// First token of the paragraph around a token. O(log n).
  func paragraphStart(_ token: Int) -> Int {
    var (low, high) = (0, token)
    while low < high {
      let middle = (low + high) / 2
      if paragraph[middle] < paragraph[token] { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Token {
  /// Whether the token is a word, number or ending rather than punctuation.
  var isWord: Bool {
    switch kind {
    case .word, .number, .clitic, .handle, .hashtag, .url, .email, .symbol: true
    default: false
    }
  }
}
