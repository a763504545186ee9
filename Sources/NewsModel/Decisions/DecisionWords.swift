/// The words of a line of decisions: between spaces, or in double quotes with "\"", "\\" and
/// "\u{A}"; a "#" at the beginning of a word begins a comment.
enum DecisionWords {
  static func written(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy {
        !isSpace($0) && !isControl($0) && $0 != "\"" && $0 != "#" && $0 != "\\"
      }
    return isPlain ? word : "\"" + word.unicodeScalars.map(escaped).joined() + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    if scalar == "\"" || scalar == "\\" { return "\\" + String(scalar) }
    return isControl(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace
  }

  /// What could end the line or reach a terminal as a command.
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .format: true
    default: false
    }
  }

  static func read(_ line: String) throws(IdentityDecision.Malformed) -> [String] {
    guard !line.utf8.contains(0) else { throw .init(reason: "it holds a NUL character") }
    var words: [String] = []
    var rest = line.unicodeScalars[...]
    while true {
      rest = rest.drop(while: isSpace)
      guard let first = rest.first, first != "#" else { return words }
      if first == "\"" {
        rest.removeFirst()
        words.append(try quoted(&rest))
        guard rest.first.map(isSpace) ?? true else {
          throw .init(reason: "a space is missing behind a closing quotation mark")
        }
      } else {
        let word = rest.prefix { !isSpace($0) }
        rest = rest[word.endIndex...]
        words.append(String(word))
      }
    }
  }

  /// The word up to its closing quotation mark, which is taken along.
  private static func quoted(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(IdentityDecision.Malformed) -> String {
    var word = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(word)
      case "\\": word.append(try escape(&rest))
      default: word.append(scalar)
      }
    }
    throw .init(reason: "a quotation mark is never closed")
  }

  private static func escape(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(IdentityDecision.Malformed) -> Unicode.Scalar {
    let scalar = rest.popFirst()
    if let scalar, scalar == "\"" || scalar == "\\" { return scalar }
    guard scalar == "u", rest.popFirst() == "{" else {
      throw .init(reason: "behind “\\” stands neither “\"”, “\\” nor “u{…}”")
    }
    let digits = rest.prefix { $0 != "}" }.prefix(7)
    rest = rest[digits.endIndex...]
    guard rest.popFirst() == "}", let value = UInt32(String(digits), radix: 16), value > 0,
      let result = Unicode.Scalar(value)
    else { throw .init(reason: "“\\u{\(String(digits))}” is no character") }
    return result
  }
}
