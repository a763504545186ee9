package import NewsModel

/// What a file said of one article, before it has an identity in any archive.
package struct ParsedArticle: Sendable, Hashable {
  /// The id the article came with; `nil` for formats without one.
  package var id: String?
  package var headline: String
  package var byline: String?
  package var dateline: String?
  package var date: PublicationDate?
  package var source: String?
  package var url: String?
  /// The body: paragraphs separated by a blank line (JSON Lines: exactly as given).
  package var text: String
  /// Unknown keys of a JSON Lines object as they stood there: the raw text of an object.
  package var extra: String?

  package init(
    id: String? = nil, headline: String, byline: String? = nil, dateline: String? = nil,
    date: PublicationDate? = nil, source: String? = nil, url: String? = nil, text: String,
    extra: String? = nil
  ) {
    self.id = id
    self.headline = headline
    self.byline = byline
    self.dateline = dateline
    self.date = date
    self.source = source
    self.url = url
    self.text = text
    self.extra = extra
  }
}

/// Something in a file that could not be read as it stood.
package struct ParsingProblem: Error, Sendable, Hashable {
  /// Line number from 1, where known.
  package var line: Int?
  package var reason: String
  /// The id of the article concerned, where it could be read.
  package var id: String?

  package init(line: Int? = nil, reason: String, id: String? = nil) {
    self.line = line
    self.reason = reason
    self.id = id
  }
}

/// Everything one file gave: the articles that could be read, and what could not.
package struct ParsedFile: Sendable, Hashable {
  package var articles: [ParsedArticle]
  package var problems: [ParsingProblem]

  package init(articles: [ParsedArticle], problems: [ParsingProblem] = []) {
    self.articles = articles
    self.problems = problems
  }
}
