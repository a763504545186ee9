/// An article as Markdown (CommonMark), with or without front matter.
///
/// The first heading of level 1 is the headline, unless front matter gives another. Lines at the
/// head of the text that are wholly a byline or a date are taken for such, as in plain text.
enum MarkdownArticle {
  /// Larger files are read as plain text: the parser's tree takes up to 200 times the bytes, and
  /// time that grows faster than they do.
  static let maximumSize = 1 << 20

  static func parse(_ bytes: [UInt8], from context: FileContext) -> ParsedFile {
    guard bytes.count <= maximumSize else {
      var file = PlainTextArticle.parse(bytes, from: context)
      file.problems.append(.tooLarge)
      return file
    }
    let decoded = DecodedText(decoding: bytes)
    let frontMatter = FrontMatter(atStartOf: decoded.utf8)
    var problems = decoded.problems + (frontMatter?.problems ?? [])
    let body = frontMatter.map { Array(decoded.utf8[$0.end...]) } ?? decoded.utf8
    var head = frontMatter?.head ?? ArticleHead()
    guard let document = MarkdownDocument(body, headline: head.headline) else {
      problems.append(ParsingProblem(reason: "the Markdown could not be read"))
      return ParsedFile(articles: [], problems: problems)
    }
    head.headline = document.headline
    let text = takeHead(from: document.text, into: &head)
    guard !text.isEmpty else { return .withoutText(problems) }
    return ParsedFile(head, text: text, from: context, problems: problems)
  }

  /// The text that is left; a file of nothing but a headline has that for its text.
  private static func takeHead(from text: [UInt8], into head: inout ArticleHead) -> [UInt8] {
    var text = text[...]
    while !text.isEmpty {
      let line = text.prefix { !$0.isLineFeed }
      guard head.take(line) else { break }
      text = text[line.endIndex...].drop(while: \.isLineFeed)
    }
    return text.isEmpty ? Array((head.headline ?? head.byline ?? "").utf8) : Array(text)
  }
}

extension ParsingProblem {
  fileprivate static let tooLarge = Self(
    reason: "Markdown of more than \(MarkdownArticle.maximumSize >> 20) MiB, read as plain text")
}
