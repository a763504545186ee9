import NewsModel
import NewsStore
import TextAnalysis

extension Library {
  /// How many articles another version has analysed, one that found no ties or others.
  package func staleCount() throws(LibraryError) -> Int {
    try attempt(try store.staleCount(unlike: Analyzer.archiveVersion))
  }

  /// Analyses articles again that another version has analysed: one batch, the newest first.
  ///
  /// Call it from a thread of its own until it gives 0; it goes on where it stopped whenever it is
  /// called again. Returns the number of articles done.
  package func reanalyzeStale(batch: Int = 32) throws(LibraryError) -> Int {
    try reanalyzeStale(batch: batch, .own)
  }

  func reanalyzeStale(batch: Int, _ method: Importer.Method) throws(LibraryError) -> Int {
    let stale = try attempt(try store.stale(unlike: method.model, limit: batch))
    guard !stale.isEmpty else { return 0 }
    let analyses = mapInParallel(stale.map(\.article), method.analyze)
    let articles = zip(stale, analyses).map { stale, analysis in
      AnalyzedArticle(article: stale.article, analysis: analysis, model: method.model)
    }
    let writer = try writingStore()
    try attempt(try writer.replaceAnalyses(articles))
    return stale.count
  }
}
