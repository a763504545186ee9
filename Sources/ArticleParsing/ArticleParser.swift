package import NewsModel

/// The formats that articles come in.
package enum ArticleFormat: String, Sendable, Hashable, CaseIterable {
  case text, markdown, jsonl
}

/// What is known of a file beside its bytes.
package struct FileContext: Sendable, Hashable {
  /// The file's name without folders ("1865-05-17-telegraph-union.txt"); `nil` for standard input.
  package var name: String?
  /// When the file was last changed: the date of last resort.
  package var modified: PublicationDate?

  package init(name: String? = nil, modified: PublicationDate? = nil) {
    self.name = name
    self.modified = modified
  }
}

/// Turns the bytes of a file into articles.
package enum ArticleParser {
  /// Larger files are refused by name before they are read.
  package static let maximumFileSize = 16 << 20

  /// Reads a whole file; never fails: what could be read, plus problems. O(n).
  ///
  /// Dates come from the article itself, its dateline, the file's name or the file's time, in this
  /// order. Lines from the middle of a file are told apart from its start, which tells what it is.
  package static func parse(
    _ bytes: [UInt8], as format: ArticleFormat, from context: FileContext, isStart: Bool = true
  ) -> ParsedFile {
    if isStart, let foreign = ForeignFile.kind(of: bytes) {
      return ParsedFile(articles: [], problems: [ParsingProblem(reason: foreign.reason)])
    }
    return switch format {
    case .text: PlainTextArticle.parse(bytes, from: context)
    case .markdown: MarkdownArticle.parse(bytes, from: context)
    case .jsonl: JSONLinesArticle.parse(bytes, from: context)
    }
  }
}
