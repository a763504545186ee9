/// Which quotation mark some bytes are, whatever stands around them.
struct QuoteMarkForm {
  enum Side { case opening, closing, either }

  var family: QuoteMark.Family
  var side: Side
  /// Length in bytes.
  var length: Int

  /// The form of the mark that begins at `offset`.
  static func at(_ offset: Int, in bytes: [UInt8]) -> QuoteMarkForm? {
    switch bytes[offset] {
    case 0x22: QuoteMarkForm(family: .straight, side: .either, length: 1)
    case 0x27: quote(repeated(0x27, at: offset, in: bytes), .either)
    case 0x60: backquote(repeated(0x60, at: offset, in: bytes))
    case 0xC2: latin(byte(offset + 1, in: bytes))
    case 0xC3: doubleEncoded(at: offset, in: bytes)
    case 0xE2: general(byte(offset + 1, in: bytes), byte(offset + 2, in: bytes))
    case 0xE3: corner(byte(offset + 1, in: bytes), byte(offset + 2, in: bytes))
    default: nil
    }
  }

  /// Whether some mark begins with a byte; most bytes of a text begin none.
  @inline(__always)
  static func mayBegin(with byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x60 || byte >= 0xC2
  }

  private static func byte(_ offset: Int, in bytes: [UInt8]) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0
  }

  private static func repeated(_ mark: UInt8, at offset: Int, in bytes: [UInt8]) -> Bool {
    byte(offset + 1, in: bytes) == mark
  }

  private static func quote(_ twice: Bool, _ side: Side) -> QuoteMarkForm {
    twice
      ? QuoteMarkForm(family: .doubled, side: side, length: 2)
      : QuoteMarkForm(family: .single, side: side, length: 1)
  }

  private static func backquote(_ twice: Bool) -> QuoteMarkForm { quote(twice, .opening) }

  private static func latin(_ second: UInt8) -> QuoteMarkForm? {
    switch second {
    case 0xAB: QuoteMarkForm(family: .guillemet, side: .opening, length: 2)
    case 0xBB: QuoteMarkForm(family: .guillemet, side: .closing, length: 2)
    default: nil
    }
  }

  /// U+2018 to U+201F, U+2039 and U+203A.
  private static func general(_ second: UInt8, _ third: UInt8) -> QuoteMarkForm? {
    guard second == 0x80 else { return nil }
    return switch third {
    case 0x98, 0x9A, 0x9B: QuoteMarkForm(family: .single, side: .opening, length: 3)
    case 0x99: QuoteMarkForm(family: .single, side: .closing, length: 3)
    case 0x9C, 0x9E, 0x9F: QuoteMarkForm(family: .double, side: .opening, length: 3)
    case 0x9D: QuoteMarkForm(family: .double, side: .closing, length: 3)
    case 0xB9: QuoteMarkForm(family: .angle, side: .opening, length: 3)
    case 0xBA: QuoteMarkForm(family: .angle, side: .closing, length: 3)
    default: nil
    }
  }

  private static func corner(_ second: UInt8, _ third: UInt8) -> QuoteMarkForm? {
    guard second == 0x80, 0x8C...0x8F ~= third else { return nil }
    return QuoteMarkForm(family: .corner, side: third & 1 == 0 ? .opening : .closing, length: 3)
  }

  /// UTF-8 read as Windows-1252 and written as UTF-8 again: “ becomes â€œ, ” becomes â€ and U+009D.
  private static func doubleEncoded(at offset: Int, in bytes: [UInt8]) -> QuoteMarkForm? {
    let rest = bytes[offset...].dropFirst()
    guard rest.starts(with: [0xA2, 0xE2, 0x82, 0xAC]) else { return nil }
    let last = rest.dropFirst(4)
    if last.starts(with: [0xC5, 0x93]) {
      return QuoteMarkForm(family: .double, side: .opening, length: 7)
    }
    if last.starts(with: [0xC2, 0x9D]) {
      return QuoteMarkForm(family: .double, side: .closing, length: 7)
    }
    if last.starts(with: [0xE2, 0x84, 0xA2]) { return nil }
    return last.first.map { $0 < 0x80 } ?? true
      ? QuoteMarkForm(family: .double, side: .closing, length: 5) : nil
  }
}
