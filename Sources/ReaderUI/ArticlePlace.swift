import NewsModel

/// A place that lists lead to: an article, and what to centre on in it.
package struct ArticlePlace: Sendable, Hashable {
  enum Target: Sendable, Hashable {
    /// Index of a quote of the article.
    case quote(Int)
    /// UTF-8 offsets into the text.
    case passage(TextRange)
  }

  var id: ArticleID
  var target: Target?
}
