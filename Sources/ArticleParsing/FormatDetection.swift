extension ArticleParser {
  /// The format a file's name promises; `nil` for files that hold no articles, as hidden files,
  /// README.md and LICENSE.txt.
  package static func format(ofFileNamed name: String) -> ArticleFormat? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, !name.hasPrefix("."),
      name[..<dot].lowercased() != "readme", !name.hasPrefix("LICENSE")
    else { return nil }
    switch name[dot...].dropFirst().lowercased() {
    case "txt", "text": return .text
    case "md", "markdown": return .markdown
    case "jsonl", "ndjson": return .jsonl
    default: return nil
    }
  }

  /// The format that the first bytes of a stream look like; a few kilobytes are enough.
  ///
  /// A first line that opens a JSON object means JSON Lines, one of "---" or a heading ("# …")
  /// Markdown, everything else text.
  package static func detectFormat(of bytes: some Collection<UInt8>) -> ArticleFormat {
    let bom: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = bytes.starts(with: bom) ? bytes.dropFirst(bom.count) : bytes[...]
    let line = Array(text.drop { $0.isBlank || $0.isLineFeed || $0 == 0x0D }.prefix(80))
      .prefix { !$0.isLineFeed && $0 != 0x0D }
    if line.first == UInt8(ascii: "{") {
      let member = line.dropFirst().drop(while: \.isBlank).first
      return member == UInt8(ascii: "\"") || member == UInt8(ascii: "}") ? .jsonl : .text
    }
    return line.trimmed.elementsEqual("---".utf8) || isHeading(line) ? .markdown : .text
  }

  private static func isHeading(_ line: ArraySlice<UInt8>) -> Bool {
    let marks = line.prefix { $0 == UInt8(ascii: "#") }
    return (1...6).contains(marks.count) && line.dropFirst(marks.count).first?.isBlank == true
  }
}
