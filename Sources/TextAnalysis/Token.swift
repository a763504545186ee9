package import NewsModel

/// What a token is, from its shape alone.
package enum TokenKind: UInt8, Sendable, Hashable {
  /// Letters, with inner digits, hyphens, apostrophes and dots ("Secretary-General", "G20", "U.S.").
  case word
  /// Digits with their separators and unit letters ("1,200", "2017-11-07", "10:30", "5th").
  case number
  /// A shortened word or ending split off the word before it ("’s", "n't", "'ll").
  case clitic
  /// A full stop, an exclamation or question mark, in any script.
  case terminator
  /// Two or more dots, or the ellipsis character.
  case ellipsis
  /// A hyphen or dash that stands between words.
  case dash
  /// A comma, colon, semicolon, slash and the like.
  case punctuation
  case openBracket, closeBracket
  /// An opening or closing quotation mark whose shape says which it is.
  case openQuote, closeQuote
  /// " or ', which open and close alike.
  case straightQuote
  /// Currency, percent and mathematical signs, emoji, control and ill-formed bytes.
  case symbol
  case url, email
  /// An @name.
  case handle
  /// A #topic.
  case hashtag
}

/// One token: where it stands and what its shape says. 12 bytes.
package struct Token: Sendable, Hashable {
  /// Facts about a token's letters and surroundings.
  package struct Traits: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Starts with a capital letter.
    package static let capitalized = Traits(rawValue: 1)
    /// Has a capital letter and no small one ("UN", "G20", "U.S.").
    package static let allCaps = Traits(rawValue: 2)
    /// White space stands before it; also true of the first token.
    package static let afterSpace = Traits(rawValue: 4)
    /// First of its line.
    package static let startsLine = Traits(rawValue: 8)
    /// First of the text or after a blank line.
    package static let startsParagraph = Traits(rawValue: 16)
    /// Ends with a full stop that belongs to it ("Inc.", "U.S.", "J.").
    package static let abbreviated = Traits(rawValue: 32)
    /// Has a digit.
    package static let hasDigit = Traits(rawValue: 64)
    /// Has a small letter.
    package static let hasSmall = Traits(rawValue: 128)
  }

  private let startOffset: Int32
  private let endOffset: Int32
  package var kind: TokenKind
  package var traits: Traits

  package init(start: Int, end: Int, kind: TokenKind, traits: Traits = []) {
    startOffset = Int32(start)
    endOffset = Int32(end)
    self.kind = kind
    self.traits = traits
  }

  /// UTF-8 offset of the first byte.
  package var start: Int { Int(startOffset) }
  /// UTF-8 offset one past the last byte.
  package var end: Int { Int(endOffset) }
  package var count: Int { Int(endOffset - startOffset) }
  package var range: TextRange { TextRange(start, end) }

  package var isCapitalized: Bool { traits.contains(.capitalized) }
  package var isAllCaps: Bool { traits.contains(.allCaps) }
  package var followsSpace: Bool { traits.contains(.afterSpace) }
  package var startsLine: Bool { traits.contains(.startsLine) }
  package var startsParagraph: Bool { traits.contains(.startsParagraph) }
  package var isAbbreviated: Bool { traits.contains(.abbreviated) }
}
