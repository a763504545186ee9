import Foundation

/// What one scalar is to the index of words, and the bytes that stand for it there.
///
/// Lower case without diacritics, compatibility forms as what they stand for. A scalar is folded
/// alone, whatever stands around it, so that a text and its pieces fold alike.
struct ScalarFolding: Equatable {
  enum Role: UInt8 {
    /// Stands between words.
    case separator
    /// Vanishes: soft hyphens, characters without width, diacritics.
    case ignored
    /// Part of a word.
    case letter
    /// A word alone, in a script that writes no spaces: a phrase then finds any part of a text.
    case single
    /// A vowel sign, which belongs to what it follows.
    case extending
  }

  var role: Role
  /// Up to 16 bytes of UTF-8, the first in the lowest place; no byte of a folded scalar is zero.
  var packed: UInt128 = 0

  /// How a scalar beyond ASCII folds.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x2_0000...0x2_F7FF,
      0x3_0000...0x3_3479:
      self.init(ideograph: scalar)
    default: self = ScalarFoldingTable.common[scalar] ?? ScalarFolding(unlisted: scalar)
    }
  }

  /// The same without the table of common ones.
  init(unlisted scalar: Unicode.Scalar) {
    let parts = Array(Self.decomposed(scalar))
    self.init(role: Self.role(of: scalar, parts))
    guard role == .letter || role == .single || role == .extending else { return }
    var folded = Self.folded(scalar, parts)
    if folded.isEmpty || role == .single && folded.count > 1 { folded = [scalar] }
    let bytes = folded.flatMap { Array(String($0).utf8) }
    if bytes.count <= 16 { packed = Self.packed(bytes) } else { role = .separator }
  }

  /// Signs that are part of a word, as scalars for private use.
  static let ampersand = ScalarFolding(sign: "\u{E026}")
  static let plus = ScalarFolding(sign: "\u{E02B}")
  static let number = ScalarFolding(sign: "\u{E023}")

  /// Bytes that stand for the scalar.
  var count: Int { (135 - packed.leadingZeroBitCount) / 8 }

  private init(role: Role) { self.role = role }

  private init(sign: Unicode.Scalar) {
    self.init(role: .letter)
    packed = Self.packed(Array(String(sign).utf8))
  }

  /// Ideographs beyond the compatibility ones, and syllables of hangul, stand for themselves.
  private init(ideograph scalar: Unicode.Scalar) {
    self.init(role: .single)
    for byte in UTF8.encode(scalar)?.reversed() ?? [] { packed = packed << 8 | UInt128(byte) }
  }

  private static func packed(_ bytes: [UInt8]) -> UInt128 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt128($1) }
  }
}

extension ScalarFolding {
  private static func role(of scalar: Unicode.Scalar, _ parts: [Unicode.Scalar]) -> Role {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || scalar == "\u{640}" { return .ignored }
    if isApostrophe(scalar) { return .separator }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark:
      return parts.allSatisfy(isReordered) ? .ignored : .extending
    // "3½" must not become 312, nor "⑴" begin with a parenthesis.
    case .otherNumber: return parts.allSatisfy(isWordPart) ? .letter : .separator
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .decimalNumber, .letterNumber:
      return .letter
    case .modifierLetter, .otherLetter: return isUnspaced(scalar) ? .single : .letter
    default: return .separator
    }
  }

  /// Modifier letters that are typed for an apostrophe, which stands between words.
  private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
    0x2B9...0x2BF ~= scalar.value || ["\u{2C8}", "\u{2EE}", "\u{374}"].contains(scalar)
  }

  /// A diacritic; a sign that is none has no class and keeps its place among the marks.
  private static func isReordered(_ mark: Unicode.Scalar) -> Bool {
    mark.properties.canonicalCombiningClass != .notReordered
  }

  /// Thai, Lao, Tibetan, Burmese, jamo of hangul, Khmer, kana, bopomofo, ideographs.
  private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xE00...0xFFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007,
      0x3031...0x33FF, 0xA960...0xA97F, 0xAA60...0xAA7F, 0xD7B0...0xD7FF, 0xF900...0xFAFF,
      0xFF66...0xFFDC, 0x1_B000...0x1_B16F:
      return true
    default: return scalar.properties.isIdeographic
    }
  }

  /// Folded until nothing changes: the lower case of a letter may come apart again.
  private static func folded(
    _ scalar: Unicode.Scalar, _ parts: [Unicode.Scalar]
  ) -> [Unicode.Scalar] {
    let once = parts.filter(isKept).flatMap { $0.properties.lowercaseMapping.unicodeScalars }
      .flatMap(base)
    guard once != [scalar] else { return once }
    return once.flatMap { folded($0, Array(decomposed($0))) }
  }

  /// Whether a part of a letter is no diacritic, apostrophe or sign.
  private static func isKept(_ part: Unicode.Scalar) -> Bool {
    let role = role(of: part, [part])
    return role != .ignored && role != .separator
  }

  private static func decomposed(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars
  }

  private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default: return false
    }
  }

  /// Letters that Unicode does not take apart but that people type as others, and digits.
  private static func base(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    switch scalar {
    case "ø": ["o"]
    case "ł": ["l"]
    case "đ", "ð": ["d"]
    case "ħ": ["h"]
    case "ŧ": ["t"]
    case "ı": ["i"]
    case "ß": ["s", "s"]
    case "æ": ["a", "e"]
    case "œ": ["o", "e"]
    case "þ": ["t", "h"]
    case "ς": ["σ"]
    default: [digit(scalar) ?? scalar]
    }
  }

  /// The ASCII digit for a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard !scalar.isASCII, scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(0x30 + UInt32(value))
  }
}
