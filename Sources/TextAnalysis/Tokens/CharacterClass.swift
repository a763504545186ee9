/// What a character is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, newline, capital, small, digit
  case terminator, ellipsis, dash, punctuation, openBracket, closeBracket
  case openQuote, closeQuote, straightQuote, symbol

  var isLetter: Bool { self == .capital || self == .small }
  var isWord: Bool { self == .capital || self == .small || self == .digit }
}

/// One character of a text: its class and its length in bytes.
struct ClassifiedCharacter {
  var kind: CharacterClass
  var length: Int
}

extension CharacterClass {
  /// Classes of the 128 ASCII characters.
  static let ascii: [CharacterClass] = (0..<128).map { asciiClass(UInt8($0)) }

  private static func asciiClass(_ byte: UInt8) -> CharacterClass {
    switch byte {
    case 0x0A, 0x0B, 0x0C, 0x0D: .newline
    case 0x09, 0x20: .space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .capital
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .small
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): .terminator
    case UInt8(ascii: "-"): .dash
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "/"): .punctuation
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .openBracket
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .closeBracket
    case UInt8(ascii: "\""), UInt8(ascii: "'"): .straightQuote
    case UInt8(ascii: "`"): .openQuote
    default: .symbol
    }
  }

  /// Class of a scalar beyond ASCII. Coarse by design: whole blocks, so that any script passes
  /// through as words.
  static func of(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x80..<0x100: latin1(scalar)
    case 0x100..<0x1680: isCapital(scalar) ? .capital : alphabetic(scalar)
    case 0x1680: .space
    case 0x1681..<0x2000: isCapital(scalar) ? .capital : .small
    case 0x2000..<0x2100: generalPunctuation(scalar)
    case 0x2100..<0x2C00: .symbol
    case 0x2E00..<0x2E80: .punctuation
    case 0x3000..<0x3040: ideographicPunctuation(scalar)
    case 0xD800..<0xF900: .symbol
    case 0xFE00..<0xFE10: .small  // variation selectors stay with their base
    case 0xFE10..<0xFE70: .punctuation
    case 0xFEFF: .space
    case 0xFF00..<0xFFF0: fullWidth(scalar)
    case 0xFFF0..<0x10000: .symbol
    case 0x1F000..<0x1FB00, 0xE0000...: .symbol
    default: .small
    }
  }

  private static func latin1(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x85: .newline
    case 0xA0: .space
    case 0xAA, 0xAD, 0xB5, 0xBA, 0xDF..<0xF7, 0xF8...0xFF: .small
    case 0xAB: .openQuote
    case 0xBB: .closeQuote
    case 0xA1, 0xB7, 0xBF: .punctuation
    case 0xC0..<0xD7, 0xD8..<0xDF: .capital
    default: .symbol
    }
  }

  /// Scripts from Latin Extended to Ethiopic: letters, but for their punctuation.
  private static func alphabetic(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x37E, 0x61F, 0x6D4, 0x589, 0x964, 0x965, 0x1362, 0x1367: .terminator
    case 0x387, 0x55A...0x55F, 0x60C, 0x61B, 0x66A...0x66D, 0x1361, 0x1363...0x1366: .punctuation
    case 0x5BE: .dash
    case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: .digit
    default: .small
    }
  }

  private static func generalPunctuation(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x2000...0x200B, 0x200E, 0x200F, 0x202A...0x202F, 0x205F...0x206F: .space
    case 0x200C, 0x200D: .small
    case 0x2010...0x2015: .dash
    case 0x2018, 0x201A, 0x201C, 0x201E, 0x2039: .openQuote
    case 0x2019, 0x201B, 0x201D, 0x201F, 0x203A: .closeQuote
    case 0x2024...0x2026: .ellipsis
    case 0x2028, 0x2029: .newline
    case 0x203C, 0x203D, 0x2047...0x2049: .terminator
    case 0x2016...0x2017, 0x2020...0x2023, 0x2027, 0x203E...0x2043, 0x204A...0x205E: .punctuation
    case 0x2045, 0x207D, 0x208D: .openBracket
    case 0x2046, 0x207E, 0x208E: .closeBracket
    case 0x20D0..<0x2100: .small
    default: .symbol
    }
  }

  private static func ideographicPunctuation(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x3000: .space
    case 0x3001, 0x3003, 0x303D: .punctuation
    case 0x3002: .terminator
    case 0x300A, 0x300C, 0x300E, 0x301D: .openQuote
    case 0x300B, 0x300D, 0x300F, 0x301E, 0x301F: .closeQuote
    case 0x3008, 0x3010, 0x3014, 0x3016, 0x3018, 0x301A: .openBracket
    case 0x3009, 0x3011, 0x3015, 0x3017, 0x3019, 0x301B: .closeBracket
    case 0x301C, 0x3030: .dash
    case 0x3004, 0x3012, 0x3013, 0x3020, 0x3036, 0x3037, 0x303E, 0x303F: .symbol
    default: .small
    }
  }

  private static func fullWidth(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0xFF01, 0xFF0E, 0xFF1F, 0xFF61: .terminator
    case 0xFF08, 0xFF3B, 0xFF5B: .openBracket
    case 0xFF09, 0xFF3D, 0xFF5D: .closeBracket
    case 0xFF02, 0xFF07: .straightQuote
    case 0xFF62: .openQuote
    case 0xFF63: .closeQuote
    case 0xFF0D: .dash
    case 0xFF0C, 0xFF0F, 0xFF1A, 0xFF1B, 0xFF64, 0xFF65: .punctuation
    case 0xFF10...0xFF19: .digit
    case 0xFF21...0xFF3A: .capital
    case 0xFF41...0xFF5A, 0xFF66...0xFFDC: .small
    default: .symbol
    }
  }

  /// Capital letters of Latin, Greek, Cyrillic and Armenian, by the order of their blocks.
  private static func isCapital(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1
    case 0x100...0x137, 0x14A...0x177, 0x1E00...0x1E95, 0x1EA0...0x1EFF: scalar & 1 == 0
    case 0x200...0x233, 0x460...0x481, 0x48A...0x4BF, 0x4D0...0x52F: scalar & 1 == 0
    case 0x178, 0x386, 0x388...0x38F, 0x391...0x3AB, 0x400...0x42F, 0x531...0x556: true
    default: false
    }
  }
}
