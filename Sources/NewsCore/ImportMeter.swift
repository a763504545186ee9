import ArticleParsing

/// Reckons how far an import is and how long it will still take.
struct ImportMeter {
  private let report: (ImportProgress) -> Void
  private let clock = ContinuousClock()
  private let begin: ContinuousClock.Instant
  private var bytes: Int64 = 0
  private var articles: Int?

  init(report: @escaping (ImportProgress) -> Void) {
    self.report = report
    begin = clock.now
  }

  /// What is to be taken in: a file of text is an article, how many a file of lines holds is told
  /// by its size as it is read.
  mutating func start(_ files: [SourceFile]) {
    bytes = files.reduce(0) { $0 &+ $1.size }
    articles = files.contains { $0.format == .jsonl } ? nil : files.count
    advance(to: 0, bytes: 0)
  }

  func advance(to done: Int, bytes read: Int) {
    let seconds = max(1e-6, (clock.now - begin) / .seconds(1))
    let rate = Double(done) / seconds
    let total = articles.map { max($0, done) } ?? estimatedTotal(done, read)
    report(
      ImportProgress(
        done: done, total: total, rate: rate,
        secondsLeft: total.flatMap { rate > 0 ? Double($0 - done) / rate : nil }))
  }

  private func estimatedTotal(_ done: Int, _ read: Int) -> Int? {
    guard bytes > 0, read > 0, done > 0 else { return nil }
    let part = min(1, Double(read) / Double(bytes))
    return max(done, Int((Double(done) / part).rounded()))
  }
}
