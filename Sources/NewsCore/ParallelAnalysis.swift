import Dispatch
import NewsModel
import Synchronization

/// Analyses articles on all cores; the results stand in the order of the articles, whichever core
/// was faster.
func analyzeInParallel(
  _ articles: [Article], _ analyze: @Sendable (Article) -> Analysis
) -> [Analysis] {
  let results = Mutex([Analysis](repeating: Analysis(), count: articles.count))
  DispatchQueue.concurrentPerform(iterations: articles.count) { index in
    let analysis = analyze(articles[index])
    results.withLock { $0[index] = analysis }
  }
  return results.withLock { $0 }
}
