extension JSONScanner {
  /// Reads a string in quotation marks with its escapes resolved.
  mutating func string() throws(JSONSyntaxError) -> String {
    let content = try stringContent()
    return content.contains(UInt8(ascii: "\\")) ? try Self.unescaped(content) : content.text
  }

  private static func unescaped(_ content: ArraySlice<UInt8>) throws(JSONSyntaxError) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var rest = content
    while let backslash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      result += rest[..<backslash]
      rest = rest[(backslash + 1)...]
      try appendEscape(&rest, to: &result)
    }
    result += rest
    return result[...].text
  }

  private static func appendEscape(
    _ rest: inout ArraySlice<UInt8>, to result: inout [UInt8]
  ) throws(JSONSyntaxError) {
    // A backslash is never the last byte: it would have escaped the quotation mark.
    let letter = rest.removeFirst()
    switch letter {
    case UInt8(ascii: "u"): result += Array(String(try escapedScalar(&rest)).utf8)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(letter)
    default: throw JSONSyntaxError(reason: "there is no escape \\\([letter][...].text)")
    }
  }

  /// The character of "\u…" or of the two that make a surrogate pair.
  private static func escapedScalar(
    _ rest: inout ArraySlice<UInt8>
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    let unit = try codeUnit(&rest)
    if let scalar = Unicode.Scalar(unit) { return scalar }
    guard UTF16.isLeadSurrogate(unit), rest.starts(with: "\\u".utf8) else { return "\u{FFFD}" }
    var behind = rest.dropFirst(2)
    let trail = try codeUnit(&behind)
    guard UTF16.isTrailSurrogate(trail) else { return "\u{FFFD}" }
    rest = behind
    let code = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(trail) - 0xDC00)
    return Unicode.Scalar(code) ?? "\u{FFFD}"
  }

  private static func codeUnit(_ rest: inout ArraySlice<UInt8>) throws(JSONSyntaxError) -> UInt16 {
    let digits = rest.prefix(4)
    guard digits.count == 4, digits.allSatisfy(isHexDigit),
      let unit = UInt16(digits.text, radix: 16)
    else { throw JSONSyntaxError(reason: "\\u needs four hexadecimal digits") }
    rest = rest.dropFirst(4)
    return unit
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    byte.isDigit || (0x61...0x66).contains(byte | 0x20)
  }
}
