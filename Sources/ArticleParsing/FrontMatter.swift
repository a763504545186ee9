import Yams

/// The YAML between two lines of "---" at the start of a Markdown file.
struct FrontMatter {
  private(set) var head = ArticleHead()
  private(set) var problems: [ParsingProblem] = []
  /// Offset of the line behind the closing "---" or "...".
  private(set) var end: Int

  /// Front matter is short: a file that opens with a rule is not searched to its end for another.
  private static let limit = 64 << 10

  /// `nil` when the text begins with none. O(n), and at most some kilobytes of YAML.
  init?(atStartOf text: [UInt8]) {
    guard let (content, end) = Self.content(in: text) else { return nil }
    self.end = end
    read(content)
  }

  private static func content(in text: [UInt8]) -> (ArraySlice<UInt8>, end: Int)? {
    let lines = text.prefix(limit).split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard let first = lines.first, first.trimmed.elementsEqual("---".utf8),
      let last = lines.dropFirst().first(where: isClosing)
    else { return nil }
    return (text[first.endIndex..<last.startIndex], min(last.endIndex + 1, text.count))
  }

  private static func isClosing(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: "---".utf8) && line.trimmed.count == 3
      || line.starts(with: "...".utf8) && line.trimmed.count == 3
  }
}

extension FrontMatter {
  private mutating func read(_ content: ArraySlice<UInt8>) {
    guard !Self.usesAliases(content) else {
      problems.append(
        ParsingProblem(line: 1, reason: "front matter with aliases is not read as YAML"))
      return readLines(content)
    }
    do {
      let root = try Yams.compose(yaml: content.text)
      guard let root else { return }
      guard case .mapping(let mapping) = root else {
        return problems.append(ParsingProblem(line: 2, reason: "front matter is no list of keys"))
      }
      for (key, value) in mapping { take(value, for: key) }
    } catch {
      problems.append(ParsingProblem(line: error.line, reason: "front matter is not valid YAML"))
      readLines(content)
    }
  }

  /// Whether there is both an anchor ("&a") and an alias ("*a"), with which a few lines of YAML can
  /// grow without bounds. What stands in quotation marks is neither.
  private static func usesAliases(_ content: ArraySlice<UInt8>) -> Bool {
    let lines = content.split(separator: UInt8(ascii: "\n")).filter { !isQuoted($0) }
    return [UInt8(ascii: "&"), UInt8(ascii: "*")].allSatisfy { mark in
      lines.contains { line in
        line.indices.dropLast().contains { line[$0] == mark && !line[$0 + 1].isBlank }
      }
    }
  }

  /// Whether all behind a line's first colon is one text in quotation marks.
  private static func isQuoted(_ line: ArraySlice<UInt8>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    let value = line[(colon + 1)...].trimmed
    return inMarks(value).map { inner in !inner.contains { $0 == value.first } } ?? false
  }

  /// What stands between quotation marks at both ends; `nil` where there are none.
  private static func inMarks(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard value.count > 1, let mark = value.first, mark == value.last,
      mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'")
    else { return nil }
    return value.dropFirst().dropLast()
  }

  /// Reads "key: value" lines of front matter that is no YAML, as "title: NATO: a view".
  private mutating func readLines(_ content: ArraySlice<UInt8>) {
    for line in content.split(separator: UInt8(ascii: "\n")) {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
      let value = line[(colon + 1)...].trimmed
      store((Self.inMarks(value) ?? value).text, for: line[..<colon].text)
    }
  }

  private mutating func take(_ value: Node, for key: Node) {
    guard let key = key.scalar?.string else { return }
    if let scalar = value.scalar {
      if !scalar.string.isEmpty, value.null == nil { store(scalar.string, for: key) }
    } else if let list = value.sequence?.map({ $0.scalar?.string ?? "" }), Self.isByline(key) {
      store(list.filter { !$0.isEmpty }.joined(separator: ", "), for: key)
    } else if store("", for: key) {
      problems.append(ParsingProblem(line: value.mark?.line, reason: "“\(key)” is not one value"))
    }
  }

  private static func isByline(_ key: String) -> Bool {
    ["byline", "author", "authors"].contains(key.lowercased())
  }

  /// Keeps a value under its key; false for keys that say nothing to us. Empty values are dropped.
  @discardableResult
  private mutating func store(_ value: String, for key: String) -> Bool {
    let value = value.isEmpty ? nil : value
    switch key.lowercased() {
    case "title", "headline": head.headline = value ?? head.headline
    case "byline", "author", "authors": head.byline = value ?? head.byline
    case "dateline": head.dateline = value ?? head.dateline
    case "date": head.date = value ?? head.date
    case "source": head.source = value ?? head.source
    case "url", "link": head.url = value ?? head.url
    default: return false
    }
    return true
  }
}

extension Error {
  /// The line of the file, whose first holds the opening "---".
  fileprivate var line: Int? {
    switch self as? YamlError {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      mark.line
    default: nil
    }
  }
}
