/// Writes JSON with keys in the order given: the same values give the same bytes.
package struct JSONText {
  private var bytes: [UInt8] = []
  private var needsComma = false

  /// The JSON so far. Linear.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  package init() {}

  package mutating func object(_ members: (inout JSONText) -> Void) { enclose("{", "}", members) }
  package mutating func array(_ elements: (inout JSONText) -> Void) { enclose("[", "]", elements) }

  package mutating func array<S: Sequence>(
    _ elements: S, _ write: (inout JSONText, S.Element) -> Void
  ) {
    array { json in
      for element in elements { write(&json, element) }
    }
  }

  package mutating func key(_ name: String) {
    string(name)
    bytes += ": ".utf8
    needsComma = false
  }

  package mutating func string(_ value: String?) {
    guard var value else { return raw("null") }
    separate()
    bytes.append(UInt8(ascii: "\""))
    value.withUTF8 { append(escaping: $0) }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func number(_ value: Int?) { raw(value.map(String.init) ?? "null") }

  /// JSON text as it is.
  package mutating func raw(_ json: String) {
    separate()
    bytes += json.utf8
  }

  private mutating func enclose(
    _ opening: String, _ closing: String, _ content: (inout JSONText) -> Void
  ) {
    separate()
    bytes += opening.utf8
    needsComma = false
    content(&self)
    bytes += closing.utf8
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes += ", ".utf8 }
    needsComma = true
  }

  /// Adds the characters of a string as they stand, but for those that JSON has escapes for.
  private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    for (offset, byte) in text.enumerated() where Self.needsEscape(byte) {
      bytes += text[start..<offset]
      bytes += Self.escape(byte).utf8
      start = offset + 1
    }
    bytes += text[start...]
  }

  @inline(__always)
  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private static func escape(_ byte: UInt8) -> String {
    switch byte {
    case UInt8(ascii: "\""): return "\\\""
    case UInt8(ascii: "\\"): return "\\\\"
    case UInt8(ascii: "\n"): return "\\n"
    case UInt8(ascii: "\r"): return "\\r"
    case UInt8(ascii: "\t"): return "\\t"
    default:
      let hex = String(byte, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
  }
}
