import NewsModel
import NewsStore

/// Articles on their way into the archive, in the order in which they were read.
struct ImportBatch {
  struct Item: Sendable {
    var article: Article
    var path: String?
    /// What is known of it already; `nil` where it is to be analysed.
    var analysis: (Analysis, model: String)?
  }

  /// Batches grow from the first, which is there to be read soon, to the largest, over which the
  /// cost of a transaction is spread; few enough to lose when an import is stopped.
  private static let counts = 64...1024
  private static let maximumBytes = 4 << 20

  private let maximumCount: Int

  init() { maximumCount = Self.counts.lowerBound }

  /// An empty batch, larger than the one before.
  init(after batch: ImportBatch) {
    maximumCount = min(batch.maximumCount * 2, Self.counts.upperBound)
  }

  private var items: [Item] = []
  private var rest = ArchiveBatch()
  private var bytes = 0
  private(set) var keys: Set<String> = []

  var isFull: Bool { items.count >= maximumCount || bytes >= Self.maximumBytes }
  var isEmpty: Bool { items.isEmpty && rest.isEmpty }

  mutating func add(_ item: Item) {
    items.append(item)
    bytes += item.article.text.utf8.count
    keys.insert(item.article.key)
  }

  mutating func keep(_ key: String, path: String) { rest.kept.append((key, path)) }
  mutating func finish(_ file: FileRecord) { rest.finished.append(file) }

  /// Analyses what is to be analysed and prepares all for the archive.
  func analyzed(_ model: String, _ analyze: @Sendable (Article) -> Analysis) -> ArchiveBatch {
    let prepared = mapInParallel(items) { item in
      let (analysis, model) = item.analysis ?? (analyze(item.article), model)
      return PreparedArticle(
        AnalyzedArticle(article: item.article, analysis: analysis, model: model))
    }
    var batch = rest
    batch.saved = zip(prepared, items).map { ($0, $1.path) }
    return batch
  }
}
