/// The words of HTML inside Markdown.
enum HTMLText {
  /// Whether a tag is `<br>`, in any case, closed or not.
  static func isLineBreak(_ tag: [UInt8]) -> Bool {
    isTag(tag.dropFirst(), "br")
  }

  /// A block without tags and comments, its character references resolved. O(n).
  static func text(of html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var rest = html[...]
    while let mark = rest.firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
    {
      result += rest[..<mark]
      rest = rest[mark...]
      if rest.first == UInt8(ascii: "&") {
        result += CharacterReference.take(from: &rest)
      } else {
        rest = behindTag(rest)
      }
    }
    return result + rest
  }

  /// What follows the tag or comment at the start; all of it is one when its end is missing. Scripts
  /// and styles are no words and belong to their tags.
  private static func behindTag(_ html: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard html.starts(with: "<!--".utf8) else {
      let name = ["script", "style"].first { isTag(html.dropFirst(), $0) }
      let tag = name.map { name in
        html[(html.indices.first { isEnd(html[$0...], name) } ?? html.endIndex)...]
      }
      return (tag ?? html).drop { $0 != UInt8(ascii: ">") }.dropFirst()
    }
    var rest = html.dropFirst(4)
    while let dash = rest.firstIndex(of: UInt8(ascii: "-")) {
      rest = rest[dash...]
      if rest.starts(with: "-->".utf8) { return rest.dropFirst(3) }
      rest = rest.dropFirst()
    }
    return []
  }

  private static func isEnd(_ html: ArraySlice<UInt8>, _ name: String) -> Bool {
    html.starts(with: "</".utf8) && isTag(html.dropFirst(2), name)
  }

  /// Whether the name of a tag stands at the start, in any case.
  private static func isTag(_ html: ArraySlice<UInt8>, _ name: String) -> Bool {
    html.prefix(name.utf8.count).map { $0 | 0x20 } == Array(name.utf8)
      && html.dropFirst(name.utf8.count).first.map { $0.isUppercaseASCII || $0.isLowercaseASCII }
        != true
  }
}

/// Characters as HTML writes them: "&amp;", "&#8220;", "&#x201C;".
enum CharacterReference {
  /// Takes the reference at the start and gives its character; where none stands, the "&".
  static func take(from html: inout ArraySlice<UInt8>) -> [UInt8] {
    let name = html.dropFirst().prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard name.endIndex < html.endIndex, html[name.endIndex] == UInt8(ascii: ";"),
      let scalar = scalar(named: name.text)
    else {
      html.removeFirst()
      return [UInt8(ascii: "&")]
    }
    html = html[(name.endIndex + 1)...]
    return Array(String(scalar).utf8)
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return named[name] }
    let isHexadecimal = name.dropFirst().first.map { $0 == "x" || $0 == "X" } == true
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let code = UInt32(digits, radix: isHexadecimal ? 16 : 10), code > 0 else { return nil }
    return Unicode.Scalar(code)
  }

  /// Those that occur in news; the others stay as they are written.
  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…",
    "laquo": "«", "raquo": "»", "euro": "€", "pound": "£", "copy": "©", "eacute": "é",
  ]
}
