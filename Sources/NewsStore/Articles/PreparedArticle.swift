import NewsModel

/// An article ready to be saved, with all that the archive derives from it alone. Making it is half
/// of the work of saving, and needs no archive: many threads can do it at once.
package struct PreparedArticle: Sendable {
  let article: Article
  let analysis: Analysis
  let model: String
  let words: ArticleWords
  let hash: Int64?
  let story: StorySketch.Keyed?
  let evidence: [NameEvidence]
  let content: ArticleContent

  /// O(length of the text).
  package init(_ article: AnalyzedArticle) {
    let storable = article.storable
    self.article = storable.article
    analysis = storable.analysis
    model = storable.model
    words = ArticleWords(storable.article)
    hash = words.hash
    story = words.shingles.map(StorySketch.Keyed.init)
    evidence = ArticleNames.evidence(in: storable.article, storable.analysis)
    content = ArticleContent(storable.article, storable.analysis)
  }

  package var key: String { article.key }
}
