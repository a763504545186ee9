/// Why a text is no JSON.
struct JSONSyntaxError: Error, Hashable {
  var reason: String
}

/// Reads JSON (RFC 8259) from left to right without building a tree.
///
/// Strict in grammar. Escapes of lone surrogates give U+FFFD, one each, so that code point offsets
/// stay those of the writer. O(n) time, nesting at most `maximumDepth` deep.
struct JSONScanner {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  static let maximumDepth = 256

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  private var current: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  /// Reads an object: `member` is called behind each key's colon and must take the value.
  mutating func object(
    member: (inout JSONScanner, _ key: String, _ start: Int) throws(JSONSyntaxError) -> Void
  ) throws(JSONSyntaxError) {
    try take(UInt8(ascii: "{"), or: "the line is not an object")
    skipSpace()
    if skip(UInt8(ascii: "}")) { return }
    repeat {
      skipSpace()
      let start = position
      let key = try string()
      skipSpace()
      try take(UInt8(ascii: ":"), or: "a colon is missing")
      skipSpace()
      try member(&self, key, start)
      skipSpace()
    } while skip(UInt8(ascii: ","))
    try take(UInt8(ascii: "}"), or: "a comma or “}” is missing")
  }

  mutating func end() throws(JSONSyntaxError) {
    skipSpace()
    if position < bytes.endIndex { throw JSONSyntaxError(reason: "text follows the object") }
  }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      position += 1
    }
  }

  /// The raw bytes between quotation marks.
  mutating func stringContent() throws(JSONSyntaxError) -> ArraySlice<UInt8> {
    try take(UInt8(ascii: "\""), or: "a quotation mark is missing")
    let start = position
    while let byte = current, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw JSONSyntaxError(reason: "a control character stands in a string") }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard position < bytes.endIndex else { throw JSONSyntaxError(reason: "a string has no end") }
    position += 1
    return bytes[start..<position - 1]
  }

  private mutating func skip(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  private mutating func take(_ byte: UInt8, or reason: String) throws(JSONSyntaxError) {
    guard skip(byte) else {
      throw JSONSyntaxError(reason: current == nil ? "the line ends too early" : reason)
    }
  }
}

extension JSONScanner {
  enum Value: Hashable {
    case string(String)
    /// As written.
    case number(String)
    case null
    /// An object, array or boolean.
    case other
  }

  /// Reads a value, the content of arrays and objects only by its grammar.
  mutating func value() throws(JSONSyntaxError) -> Value {
    let start = position
    switch current {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "n"):
      try literal()
      return .null
    default:
      try skipValue()
      let isNumber = bytes[start].isDigit || bytes[start] == UInt8(ascii: "-")
      return isNumber ? .number(bytes[start..<position].text) : .other
    }
  }

  /// One round per value, with the open brackets on a list of its own instead of the stack.
  mutating func skipValue() throws(JSONSyntaxError) {
    var closers: [UInt8] = []
    repeat {
      if try !openContainer(&closers) {
        try skipScalar()
        try closeContainers(&closers)
      }
    } while !closers.isEmpty
  }

  /// Takes an opening bracket and, of an object, its first key; false where none stands.
  private mutating func openContainer(_ closers: inout [UInt8]) throws(JSONSyntaxError) -> Bool {
    let isObject = current == UInt8(ascii: "{")
    guard isObject || current == UInt8(ascii: "[") else { return false }
    position += 1
    closers.append(UInt8(ascii: isObject ? "}" : "]"))
    if closers.count > Self.maximumDepth {
      throw JSONSyntaxError(reason: "nested deeper than \(Self.maximumDepth) levels")
    }
    skipSpace()
    if let closer = closers.last, current == closer {
      try closeContainers(&closers)
    } else if isObject {
      try skipKey()
    }
    return true
  }

  /// Goes on behind a value: over closing brackets to the start of the next value, if any.
  private mutating func closeContainers(_ closers: inout [UInt8]) throws(JSONSyntaxError) {
    while let closer = closers.last {
      skipSpace()
      if skip(closer) {
        closers.removeLast()
        continue
      }
      try take(UInt8(ascii: ","), or: "a comma or bracket is missing")
      skipSpace()
      if closer == UInt8(ascii: "}") { try skipKey() }
      return
    }
  }

  private mutating func skipKey() throws(JSONSyntaxError) {
    _ = try string()
    skipSpace()
    try take(UInt8(ascii: ":"), or: "a colon is missing")
    skipSpace()
  }

  private mutating func skipScalar() throws(JSONSyntaxError) {
    switch current {
    case UInt8(ascii: "\""): _ = try string()
    case nil: throw JSONSyntaxError(reason: "the line ends too early")
    case let byte? where byte.isDigit || byte == UInt8(ascii: "-"): try skipNumber()
    default: try literal()
    }
  }

  private mutating func literal() throws(JSONSyntaxError) {
    for word in ["true", "false", "null"] where bytes[position...].starts(with: word.utf8) {
      position += word.utf8.count
      return
    }
    throw JSONSyntaxError(reason: "a value is missing or misspelled")
  }

  private mutating func skipNumber() throws(JSONSyntaxError) {
    _ = skip(UInt8(ascii: "-"))
    if !skip(UInt8(ascii: "0")) { try skipDigits() }
    if skip(UInt8(ascii: ".")) { try skipDigits() }
    if skip(UInt8(ascii: "e")) || skip(UInt8(ascii: "E")) {
      if !skip(UInt8(ascii: "+")) { _ = skip(UInt8(ascii: "-")) }
      try skipDigits()
    }
  }

  private mutating func skipDigits() throws(JSONSyntaxError) {
    let start = position
    while current?.isDigit == true { position += 1 }
    if position == start { throw JSONSyntaxError(reason: "a number is cut short") }
  }
}
