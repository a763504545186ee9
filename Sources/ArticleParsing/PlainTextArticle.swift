/// An article as plain text: headline, byline, dateline and text, in lines.
///
/// The first block is the headline when it looks like one: three lines at most, 200 bytes at most,
/// no dateline at its start and no full stop at its end. Lines below it that are wholly a byline or
/// a date are taken for such. A file that begins with its text has its headline made from it
/// (`Headline.made`), and the text keeps everything, as it keeps the dateline.
enum PlainTextArticle {
  static func parse(_ bytes: [UInt8], from context: FileContext) -> ParsedFile {
    let decoded = DecodedText(decoding: bytes)
    var lines = TextLines(decoded.utf8)
    guard !lines.lines.isEmpty else { return .withoutText(decoded.problems) }
    let head = takeHead(from: &lines)
    var text = LineJoining(lines).paragraphs()
    if text.isEmpty { text = Array((head.headline ?? head.byline ?? "").utf8) }
    return ParsedFile(head, text: text, from: context, problems: decoded.problems)
  }

  private static func takeHead(from lines: inout TextLines) -> ArticleHead {
    var head = ArticleHead()
    let count = headlineLineCount(lines)
    guard count > 0 else { return head }
    let block = lines.firstBlock(limit: count)
    head.headline = block.map { $0.trimmed.text }.joined(separator: " ")
    lines.removeFirst(count)
    while let line = lines.lines.first, head.take(lines.content(of: line)) {
      lines.removeFirst(1)
    }
    return head
  }
}

extension PlainTextArticle {
  private static let maximumLineCount = 3
  private static let maximumLength = 200

  /// How many of the first lines are the headline.
  private static func headlineLineCount(_ lines: TextLines) -> Int {
    let block = lines.firstBlock(limit: maximumLineCount + 1)
    if let count = block.firstIndex(where: endsHeadline) {
      return length(of: block.prefix(count)) <= maximumLength ? count : 0
    }
    if block.count <= maximumLineCount, length(of: block[...]) <= maximumLength {
      let isWhole = block.count < lines.lines.count
      if isWhole, !endsSentence(block) || isBeforeHeadLine(lines, block.count) {
        return block.count
      }
      if block.count == 1, !isWhole, !endsSentence(block) { return 1 }
    }
    return standsOut(block) ? 1 : 0
  }

  /// Whether a line is one of those that stand between headline and text, or begins the text.
  private static func endsHeadline(_ line: ArraySlice<UInt8>) -> Bool {
    var head = ArticleHead()
    return head.take(line) || Dateline(atStartOf: line) != nil
  }

  private static func isBeforeHeadLine(_ lines: TextLines, _ index: Int) -> Bool {
    endsHeadline(lines.content(of: lines.lines[index]))
  }

  /// Whether the first line is a title above text that follows without a blank line: the next
  /// line's first word would have fitted behind it, and begins anew.
  private static func standsOut(_ block: [ArraySlice<UInt8>]) -> Bool {
    guard block.count > 1, block[0].count <= maximumLength, !endsSentence(Array(block[..<1])),
      let widest = block.map(\.width).max()
    else { return false }
    let word = block[1].prefix { !$0.isBlank }
    return block[1].first?.isLowercaseASCII == false
      && block[0].width + 1 + word.width <= widest
  }

  private static func length(of block: ArraySlice<ArraySlice<UInt8>>) -> Int {
    block.reduce(0) { $0 + $1.count }
  }

  /// Whether the last line ends in a full stop that is no abbreviation's, a colon or a comma.
  private static func endsSentence(_ block: [ArraySlice<UInt8>]) -> Bool {
    let marks = Array(".,:;".utf8)
    let line = block.last?.withoutClosingMarks ?? []
    guard let last = line.last, marks.contains(last) else { return false }
    let word = line.dropLast().suffix(while: { !$0.isBlank })
    return last != UInt8(ascii: ".") || !Headline.isAbbreviation(word)
  }
}

extension ArraySlice<UInt8> {
  /// Without the closing quotation marks at its end.
  fileprivate var withoutClosingMarks: Self {
    var slice = self
    for mark in ["\"", "'", "”", "’"] where slice.hasSuffix(mark) {
      slice.removeLast(mark.utf8.count)
    }
    return slice
  }

  private func hasSuffix(_ mark: String) -> Bool {
    suffix(mark.utf8.count).elementsEqual(mark.utf8)
  }
}

extension ParsedFile {
  /// A file in which no article was found.
  static func withoutText(_ problems: [ParsingProblem]) -> ParsedFile {
    ParsedFile(articles: [], problems: problems + [ParsingProblem(reason: "there is no text")])
  }
}
