internal import NewsModel

/// Articles as JSON Lines: one object a line, with `id`, `text` and what is known beside.
///
/// The text is taken exactly as given. A key that stands twice is a problem where it is one of
/// ours; keys of others are carried through as they stand. A null is as good as an absent key.
enum JSONLinesArticle {
  /// Reads every line of a file: a bad one is a problem, the others are articles. O(n).
  static func parse(_ bytes: [UInt8], from context: FileContext) -> ParsedFile {
    var file = ParsedFile(articles: [])
    for (index, line) in lines(of: bytes).enumerated() {
      if line.trimmed.isEmpty || line.elementsEqual([0x0D]) { continue }
      let reader = JSONLineReader(line, number: index + 1)
      if let problem = reader.problem {
        file.problems.append(problem)
      } else {
        file.articles.append(complete(reader.article, from: context))
        file.problems += reader.dateProblem.map { [$0] } ?? []
      }
    }
    return file
  }

  private static func lines(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    if let file = UTF16File(bytes) {
      return file.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  static func complete(
    _ article: ParsedArticle, from context: FileContext
  ) -> ParsedArticle {
    var article = article
    let opening = Array(article.text.utf8.prefix(1024))[...]
    if article.headline.isEmpty { article.headline = Headline.made(from: opening) }
    guard article.date == nil else { return article }
    let day = Dateline(atStartOf: opening)?.day
    article.date = day.flatMap { PublicationDate($0, near: context.date) } ?? context.date
    return article
  }
}

extension ArticleParser {
  /// The longest line of JSON Lines that is read, in bytes.
  package static let maximumLineSize = 16 << 20

  /// Reads one line of JSON Lines, without its end; `number` counts from 1.
  ///
  /// Says only what the line says: the headline is empty where no title is given, the date `nil`
  /// where it cannot be read. Fails when the line is no object of valid UTF-8 with a string `id`
  /// (or number, kept as written) and a string `text`, or one of our keys has another type or
  /// stands twice. O(n).
  package static func parseLine(
    _ line: ArraySlice<UInt8>, number: Int
  ) -> Result<ParsedArticle, ParsingProblem> {
    let reader = JSONLineReader(line, number: number)
    return reader.problem.map { .failure($0) } ?? .success(reader.article)
  }

  /// An article of JSON Lines with what its line does not say: a headline from its first sentence, a
  /// date from its dateline or else its file. What is there stays.
  package static func completed(
    _ article: ParsedArticle, from context: FileContext
  ) -> ParsedArticle {
    JSONLinesArticle.complete(article, from: context)
  }

  /// The headline that a file's article without one is given: from the first sentence of its text.
  package static func headline(madeFrom text: String) -> String {
    Headline.made(from: Array(text.utf8.prefix(1024))[...])
  }
}
