/// What stands before and after a quotation mark.
struct QuoteMarkPlace {
  /// What a neighbouring character is to a quotation mark.
  private enum Neighbour { case edge, space, opener, dash, stop, word }

  private var before: Neighbour
  private var after: Neighbour

  init(_ start: Int, _ end: Int, in bytes: [UInt8]) {
    before = Self.neighbour(endingAt: start, in: bytes)
    after = Self.neighbour(at: end, in: bytes)
  }

  /// White space, a bracket or a dash before and a word after.
  var looksOpening: Bool {
    switch before {
    case .edge, .space, .opener, .dash: after != .space && after != .edge
    case .stop: after == .word
    case .word: false
    }
  }

  /// A word or punctuation before and a gap or punctuation after.
  var looksClosing: Bool {
    switch before {
    case .edge, .space, .opener: false
    case .stop: true
    case .word, .dash: after != .word
    }
  }

  var precedesWord: Bool { after == .word }
  var isInsideWord: Bool { before == .word && after == .word }
  var followsPunctuation: Bool { before == .stop }

  private static func neighbour(at offset: Int, in bytes: [UInt8]) -> Neighbour {
    guard offset < bytes.count else { return .edge }
    return switch bytes[offset] {
    case 0xE2 where offset + 2 < bytes.count:
      general(bytes[offset + 1], bytes[offset + 2])
    case 0xC2 where offset + 1 < bytes.count && bytes[offset + 1] == 0xA0: .space
    default: ascii(bytes[offset])
    }
  }

  private static func neighbour(endingAt offset: Int, in bytes: [UInt8]) -> Neighbour {
    guard offset > 0 else { return .edge }
    if bytes[offset - 1] < 0x80 { return ascii(bytes[offset - 1]) }
    if offset >= 3, bytes[offset - 3] == 0xE2 {
      return general(bytes[offset - 2], bytes[offset - 1])
    }
    return offset >= 2 && bytes[offset - 2] == 0xC2 && bytes[offset - 1] == 0xA0 ? .space : .word
  }

  private static func ascii(_ byte: UInt8) -> Neighbour {
    switch byte {
    case 0x00...0x20: .space
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "<"): .opener
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"): .dash
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "}"), UInt8(ascii: ">"):
      .stop
    default: .word
    }
  }

  /// A character of the general punctuation block, U+2000 to U+203F.
  private static func general(_ second: UInt8, _ third: UInt8) -> Neighbour {
    guard second == 0x80 else { return .word }
    return switch third {
    case 0x80...0x8F, 0xA8...0xAF: .space
    case 0x90...0x95: .dash
    case 0x98, 0x9A...0x9C, 0x9E, 0x9F, 0xB9: .opener
    case 0x99, 0x9D, 0xA6, 0xBA: .stop
    default: .word
    }
  }
}
