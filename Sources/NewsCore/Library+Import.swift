import ArticleParsing
import NewsModel
import NewsStore
import TextAnalysis

extension Library {
  /// Takes folders, files and "-" (standard input) into the archive.
  ///
  /// Files that have not changed cost a look at the disk; articles whose text and headline are
  /// unchanged are not analysed again. `progress` is called with each batch and must be quick;
  /// when `isCancelled` says so, what is read so far is saved and the rest is left to the next
  /// time. Bad files and lines are problems in the summary, only the archive's own are errors.
  ///
  /// - Parameters:
  ///   - format: What is expected of files named outright and of standard input; detected when
  ///     not given.
  ///   - isAnalysed: Takes the analysis that JSON Lines bring along (`AnnotationJSON`) for the
  ///     article's own.
  package func update(
    from sources: [String], mode: ImportMode, format: SourceFormat? = nil,
    isAnalysed: Bool = false, progress: @escaping (ImportProgress) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws(LibraryError) -> ImportSummary {
    try update(
      from: sources, mode: mode, format: format, isAnalysed ? .given : .own, progress: progress,
      isCancelled: isCancelled)
  }

  func update(
    from sources: [String], mode: ImportMode, format: SourceFormat? = nil,
    _ method: Importer.Method, progress: @escaping (ImportProgress) -> Void = { _ in },
    isCancelled: @escaping () -> Bool = { false }
  ) throws(LibraryError) -> ImportSummary {
    let format = format.flatMap { ArticleFormat(rawValue: $0.rawValue) }
    var importer = Importer(
      reading: store, writing: try writingStore(), method, mode: mode,
      meter: ImportMeter(report: progress), isCancelled: isCancelled)
    do throws(StoreError) {
      let paths = sources.filter { $0 != "-" }
      if sources.count > paths.count {
        let input = ArticleStream(
          ByteStream(descriptor: 0), format: format, context: FileContext())
        try importer.takeIn(input, name: "-")
      }
      if !paths.isEmpty { try importer.takeIn(SourceScan(paths, format: format)) }
    } catch {
      throw LibraryError(error, path: path)
    }
    return importer.summary
  }

  /// A connection of its own, so that the reader's never waits for a batch; the archive in memory
  /// has only one.
  func writingStore() throws(LibraryError) -> ArticleStore {
    isInMemory ? store : try attempt(try ArticleStore(at: path, for: .importing))
  }
}

extension Importer.Method {
  /// Our analysis, by one analyzer for all articles and threads.
  static let own = own(Analyzer())

  private static func own(_ analyzer: Analyzer) -> Importer.Method {
    Importer.Method(
      model: Analyzer.archiveVersion,
      analyze: { analyzer.analyze($0.text, headline: $0.headline) },
      given: { _ in nil })
  }

  /// The analysis that the source brings along; an article without one is refused.
  static let given = Importer.Method(
    model: Analyzer.archiveVersion, analyze: own.analyze,
    given: { (parsed) throws(ParsingProblem) in try AnnotationReader.analysis(of: parsed) })
}
