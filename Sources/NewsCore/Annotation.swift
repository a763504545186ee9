import ArticleParsing
package import NewsModel
import NewsStore
import TextAnalysis

/// Analyses articles of a file or stream without an archive, in order and in bounded memory.
package enum Annotation {
  /// An article with what was found in it.
  package struct Annotated: Sendable {
    package var article: AnnotatedArticle
    /// Unknown keys of a JSON Lines object as they stood there.
    package var extra: String?

    /// The article's line of JSON.
    package func json(
      includesArticle: Bool, includesConfidence: Bool = false, includesTies: Bool = false
    ) -> String {
      AnnotationJSON.line(
        article.article, article.analysis, model: Analyzer.version, extra: extra,
        includesArticle: includesArticle, includesConfidence: includesConfidence,
        includesTies: includesTies)
    }

    /// Finds the dates, times, money and percentages too.
    package mutating func addQuantities() {
      article.analysis.quantities = Library.quantities(in: article.article)
    }
  }

  /// Something that could not be read.
  package struct Problem: Sendable, Hashable {
    package var source: String
    package var line: Int?
    package var reason: String
    package var id: String?
    /// Whether an article is missing for it, so that an error object stands in its place.
    package var isMissingArticle: Bool

    /// The sentence for people, on one line.
    package var message: String {
      "\(source)\(line.map { ":\($0)" } ?? ""): \(reason)"
    }

    /// The error object.
    package var json: String { AnnotationJSON.errorLine(id: id, line: line, error: reason) }
  }

  package enum Result: Sendable {
    case article(Annotated)
    case problem(Problem)
  }

  /// Gives the articles of a file ("-": standard input) in their order, each as soon as it and
  /// those before it are done. What is at hand of a stream is analysed on all cores, and a slow
  /// one is never waited for with work undone.
  ///
  /// - Parameter forArchive: Makes of each article what an import would: with a headline from its
  ///   first sentence and a date from its dateline or file where it has none.
  package static func run(
    _ source: String, format: SourceFormat?, forArchive: Bool = false, use: (Result) -> Void
  ) {
    let name = FilePaths.lastComponent(source)
    let format =
      format.flatMap { ArticleFormat(rawValue: $0.rawValue) }
      ?? ArticleParser.format(ofFileNamed: name)
    let bytes = source == "-" ? ByteStream(descriptor: 0) : ByteStream(path: source)
    var stream = ArticleStream(bytes, format: format, context: context(of: source, name))
    let analyzer = Analyzer()
    let context = context(of: source, name)
    while let piece = stream.nextPiece() {
      for group in groups(of: inputs(piece, context, forArchive)) {
        for result in analyzed(group, by: analyzer, source, forArchive) { use(result) }
      }
    }
  }

  private static func context(of source: String, _ name: String) -> FileContext {
    guard source != "-" else { return FileContext() }
    return FileContext(name: name, modified: FileStatus(source).map(\.modifiedDate))
  }

  /// An article or what is wrong with it; `isMissing` when there is no article for it.
  private enum Input {
    case article(ParsedArticle)
    case problem(ParsingProblem, isMissing: Bool)
  }

  private static func inputs(
    _ piece: ArticleStream.Piece, _ context: FileContext, _ forArchive: Bool
  ) -> [Input] {
    switch piece {
    case .problem(let problem): return [.problem(problem, isMissing: true)]
    case .lines(let bytes, let first):
      return lines(of: bytes, from: first, completedFrom: forArchive ? context : nil)
    case .file(let bytes, let format):
      let file = ArticleParser.parse(bytes, as: format, from: context)
      return file.articles.map { .article($0) }
        + file.problems.map { .problem($0, isMissing: file.articles.isEmpty) }
    }
  }

  private static func lines(
    of bytes: [UInt8], from first: Int, completedFrom context: FileContext?
  ) -> [Input] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated().compactMap {
      index, line in
      guard line.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return nil }
      switch ArticleParser.parseLine(line, number: first + index) {
      case .success(let article):
        return .article(context.map { ArticleParser.completed(article, from: $0) } ?? article)
      case .failure(let problem): return .problem(problem, isMissing: true)
      }
    }
  }

  /// Articles analysed at once: enough for the cores, few enough to come out soon.
  private static let groupSize = 16

  private static func groups(of inputs: [Input]) -> [ArraySlice<Input>] {
    stride(from: 0, to: inputs.count, by: groupSize).map {
      inputs[$0..<min($0 + groupSize, inputs.count)]
    }
  }

  private static func analyzed(
    _ inputs: ArraySlice<Input>, by analyzer: Analyzer, _ source: String, _ forArchive: Bool
  ) -> [Result] {
    let parsed = inputs.compactMap { if case .article(let article) = $0 { article } else { nil } }
    let articles = parsed.map { parsed in
      let article = Article(parsed, key: parsed.id ?? FilePaths.lastComponent(source))
      return forArchive ? article.storable : article
    }
    var analyses = mapInParallel(articles) { article in
      analyzer.analyze(
        article.text, headline: article.headline.isEmpty ? nil : article.headline)
    }.makeIterator()
    var pairs = zip(parsed, articles).makeIterator()
    return inputs.compactMap { input in
      switch input {
      case .problem(let problem, let isMissing):
        return .problem(
          Problem(
            source: source == "-" ? "standard input" : source, line: problem.line,
            reason: problem.reason, id: problem.id, isMissingArticle: isMissing))
      case .article:
        guard let (parsed, article) = pairs.next(), let analysis = analyses.next() else {
          return nil
        }
        let annotated = AnnotatedArticle(id: 0, article: article, analysis: analysis, pages: [])
        return .article(Annotated(article: annotated, extra: parsed.extra))
      }
    }
  }
}
