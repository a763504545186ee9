import NewsModel

/// Words for the clipboard, with where they are from.
enum Citation {
  /// “…”, Speaker, in *Headline*, Source, date, URL.
  static func of(quote index: Int, in article: AnnotatedArticle) -> String {
    let quote = article.analysis.quotes[index]
    let words = quote.content.map { article.article.text[$0].onOneLine }.joined(separator: " … ")
    let speaker =
      quote.speaker.map { article.analysis.identities[$0].name }
      ?? quote.source.map { article.article.text[$0] }
    return (["“\(words)”"] + [speaker].compactMap { $0 }).joined(separator: ", ")
      + ", in " + of(article.article)
  }

  /// *Headline*, Source, date, URL.
  static func of(_ article: Article) -> String {
    let parts = [
      "*\(article.headline.onOneLine)*", article.source, article.date?.iso8601, article.url,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// The text with every run of white space as one space.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
