/// Writes JSON with keys in the order given: the same values give the same bytes.
package struct JSONText {
  package private(set) var text = ""
  private var needsComma = false

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
    text += ": "
    needsComma = false
  }

  package mutating func string(_ value: String?) {
    guard let value else { return raw("null") }
    separate()
    text += Self.quoted(value)
  }

  package mutating func number(_ value: Int?) { raw(value.map(String.init) ?? "null") }

  /// JSON text as it is.
  package mutating func raw(_ json: String) {
    separate()
    text += json
  }

  private mutating func enclose(
    _ opening: String, _ closing: String, _ content: (inout JSONText) -> Void
  ) {
    separate()
    text += opening
    needsComma = false
    content(&self)
    text += closing
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += ", " }
    needsComma = true
  }

  static func quoted(_ value: String) -> String {
    var quoted = "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\0"..."\u{1F}":
        let hex = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
