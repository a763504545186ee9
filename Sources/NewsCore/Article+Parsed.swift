import ArticleParsing
import NewsModel

extension Article {
  /// The article that a file told of, under the key that tells it from all others.
  init(_ parsed: ParsedArticle, key: String) {
    self.init(
      key: key, headline: parsed.headline, byline: parsed.byline, dateline: parsed.dateline,
      date: parsed.date, source: parsed.source, url: parsed.url, text: parsed.text)
  }
}
