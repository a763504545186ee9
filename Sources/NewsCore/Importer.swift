import ArticleParsing
import NewsModel
import NewsStore

/// Takes sources into an archive: scan → read → parse → analyse → save.
///
/// Batches of articles are read in order, analysed on all cores, and saved in one transaction
/// each while the next is read and analysed. So memory holds two batches, and what the archive
/// holds in the end does not depend on which core was faster. A file counts as done with the
/// batch that holds the last of its articles: an import that stops goes on there the next time,
/// and articles saved before are not analysed again.
struct Importer {
  /// How articles are analysed.
  struct Method: Sendable {
    var model: String
    var analyze: @Sendable (Article) -> Analysis
    /// The analysis that a source brings along, where it does.
    var given: @Sendable (ParsedArticle) throws(ParsingProblem) -> (Analysis, model: String)?
  }

  /// Reads while `writer` writes: another connection, so that neither waits for the other.
  private let store: ArticleStore
  private let writer: BatchWriter
  private let method: Method
  private let mode: ImportMode
  private let isCancelled: () -> Bool
  private var meter: ImportMeter

  private(set) var summary = ImportSummary()
  private var batch = ImportBatch()
  /// Keys of the batch that may not be saved yet.
  private var keysUnderway: Set<String> = []
  /// Keys of the batch that the archive did not know.
  private var newKeys: [String] = []
  private var done = 0
  private var bytesRead = 0

  init(
    reading store: ArticleStore, writing writer: ArticleStore, _ method: Method,
    mode: ImportMode, meter: ImportMeter, isCancelled: @escaping () -> Bool
  ) {
    self.store = store
    self.writer = BatchWriter(writer)
    self.method = method
    self.mode = mode
    self.meter = meter
    self.isCancelled = isCancelled
  }

  /// Takes in the files that have changed; with `.mirror`, lets go of those that are gone.
  mutating func takeIn(_ scan: SourceScan) throws(StoreError) {
    summary.otherFiles = scan.otherFiles
    summary.problems = scan.problems
    let known = Dictionary(uniqueKeysWithValues: try store.files().map { ($0.path, $0) })
    let changed = scan.files.filter { !summary.add($0, ifUnchangedSince: known[$0.path]) }
    meter.start(changed)
    for file in changed where !summary.wasCancelled { try takeIn(file) }
    try finish()
    guard mode == .mirror, !summary.wasCancelled else { return }
    for path in scan.missing(from: known.keys) {
      summary.deleted += try writer.store.removeFile(path: path)
    }
  }

  private mutating func takeIn(_ file: SourceFile) throws(StoreError) {
    if file.format != .jsonl, file.size > ArticleParser.maximumFileSize {
      summary.problems.append(ImportProblem(ParsingProblem.tooLarge, in: file.path))
      return
    }
    let problems = summary.problems.count
    let stream = ArticleStream(
      ByteStream(path: file.path), format: file.format, context: file.context)
    guard let keys = try takeIn(stream, path: file.path, key: file.key) else { return }
    batch.finish(
      FileRecord(
        path: file.path, size: file.size, modified: file.modified,
        problems: summary.problems[problems...].map(\.sentence).joined(separator: "\n"),
        keys: mode == .mirror ? keys : nil))
  }

  /// Takes in a stream that is no file.
  mutating func takeIn(_ stream: consuming ArticleStream, name: String) throws(StoreError) {
    _ = try takeIn(stream, path: nil, key: name)
    try finish()
  }

  /// Adds the articles of a stream to the batch; gives their keys, which are kept for `.mirror` alone,
  /// `nil` when not all were read.
  private mutating func takeIn(
    _ stream: consuming ArticleStream, path: String?, key: String
  ) throws(StoreError) -> Set<String>? {
    var keys: Set<String> = []
    var isFirst = true
    while let parsed = stream.next() {
      summary.problems += parsed.problems.map { ImportProblem($0, in: path ?? key) }
      for article in parsed.articles {
        guard let new = try add(article, path: path, ownKey: isFirst ? key : nil) else {
          continue
        }
        isFirst = false
        if mode == .mirror { keys.insert(new) }
        if batch.isFull { try flush(bytesRead + stream.bytesRead) }
        if isCancelled() { summary.wasCancelled = true }
        if summary.wasCancelled { return nil }
      }
    }
    bytesRead += stream.bytesRead
    return stream.hasFailed ? nil : keys
  }

  /// Adds an article to the batch unless it is in the archive as it is; gives its key, `nil` when
  /// it is refused.
  private mutating func add(
    _ parsed: ParsedArticle, path: String?, ownKey: String?
  ) throws(StoreError) -> String? {
    guard let key = parsed.id ?? (path == nil ? Self.key(ofUnnamed: parsed) : ownKey) else {
      return nil
    }
    let given: (Analysis, model: String)?
    do throws(ParsingProblem) {
      given = try method.given(parsed)
    } catch {
      summary.problems.append(ImportProblem(error, in: path ?? key))
      return nil
    }
    if batch.keys.contains(key) || keysUnderway.contains(key) { try settle() }
    var article = Article(parsed, key: key).storable
    var known = try store.known(key: article.key)
    if parsed.id == nil, let path, let owner = known?.path, owner != path {
      article.key = path
      known = try store.known(key: path)
    }
    try add(article, given, known?.article, path)
    done += 1
    return article.key
  }

  /// The key of an article that comes without an id from no file: the same for the same words, so that
  /// another one that comes so takes no one's place.
  private static func key(ofUnnamed article: ParsedArticle) -> String {
    let words = Array((article.headline + "\n" + article.text).utf8)
    return "stdin-" + String(UInt64(bitPattern: ContentHash.of(words: words)), radix: 36)
  }

  private mutating func add(
    _ article: Article, _ given: (Analysis, model: String)?, _ known: AnalyzedArticle?,
    _ path: String?
  ) throws(StoreError) {
    let model = given?.model ?? method.model
    if let known, known.model == model, try isKept(article, as: known.article) {
      summary.unchanged += 1
      if let path { batch.keep(article.key, path: path) }
      return
    }
    if known == nil {
      summary.new += 1
      newKeys.append(article.key)
    } else {
      summary.changed += 1
    }
    batch.add(
      ImportBatch.Item(
        article: article, path: path,
        analysis: given ?? known?.analysis(of: article, by: method.model)))
  }

  /// Whether the archive holds an article as it is now. A copy differs from what is kept in its date
  /// and the like.
  private func isKept(_ article: Article, as known: Article) throws(StoreError) -> Bool {
    if known == article { return true }
    return try store.holdsAsCopy(article)
  }

  // MARK: Batches

  private mutating func flush(_ bytesRead: Int? = nil) throws(StoreError) {
    guard !batch.isEmpty else { return }
    let full = batch
    batch = ImportBatch(after: full)
    keysUnderway = full.keys
    try writer.submit(full.analyzed(method.model, method.analyze), new: newKeys)
    newKeys = []
    meter.advance(to: done, bytes: bytesRead ?? self.bytesRead)
  }

  /// Waits until everything read so far is saved.
  private mutating func settle() throws(StoreError) {
    try flush()
    _ = try writer.finish()
    keysUnderway = []
  }

  private mutating func finish() throws(StoreError) {
    try flush()
    let outcome = try writer.finish()
    summary.deleted += outcome.deleted
    summary.new -= outcome.copies
    summary.copies += outcome.copies
  }
}

extension AnalyzedArticle {
  /// The analysis, where it is the model's own of the same words.
  fileprivate func analysis(of article: Article, by model: String) -> (Analysis, model: String)? {
    let isSame =
      self.model == model && self.article.text == article.text
      && self.article.headline == article.headline
    return isSame ? (analysis, model) : nil
  }
}
