package import NewsModel

/// Where words are from, as a line for a text that uses them.
package enum Citation {
  /// “…”, Speaker (title), in *Headline*, Source, date, URL. Reported speech, which nobody has
  /// said in these very words, has no marks around it; a doubtful speaker has a question mark.
  package static func of(_ quote: CitedQuote) -> String {
    let speaker = quote.attribution.map { quote.kind == .indirect ? "according to " + $0 : $0 }
    let parts = [quote.quoted, speaker, "in " + of(quote.article)]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// *Headline*, Source, date, URL.
  package static func of(_ article: Article) -> String {
    let parts = [
      "*\(article.headline.onOneLine)*", article.source, article.date?.iso8601, article.url,
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }
}

extension String {
  /// The text with every run of white space as one space.
  package var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
