package import NewsModel
import NewsStore
import TextAnalysis

extension Library {
  /// An archive of articles marked by hand, in memory or in a file, as if a model had analysed them.
  package static func sample(
    _ articles: [SampleArticle] = SampleArticle.all, at path: String? = nil,
    relationSample: Int? = nil, model: String = Analyzer.archiveVersion
  ) throws(LibraryError) -> Library {
    let library =
      if let path { try Library.open(at: path) } else {
        try Library.inMemory(relationSample: relationSample)
      }
    try library.attempt(try library.store.save(articles.map { $0.analyzed(by: model) }))
    return library
  }
}

/// A short article with its analysis written into it, as `MarkedText` reads it.
package struct SampleArticle: Sendable, Hashable {
  package var key: String
  /// Marked too: names in it are the article's headline names.
  package var headline: String
  package var dateline: String?
  package var date: PublicationDate?
  package var source: String?
  package var text: String

  package init(
    key: String, headline: String, dateline: String? = nil, date: PublicationDate? = nil,
    source: String? = nil, text: String
  ) {
    self.key = key
    self.headline = headline
    self.dateline = dateline
    self.date = date
    self.source = source
    self.text = text
  }

  package var annotated: (article: Article, analysis: Analysis) {
    let body = MarkedText(text)
    let title = MarkedText(headline)
    var analysis = body.analysis
    for name in title.analysis.entities {
      let identity = title.analysis.identities[name.identity]
      var name = name
      name.identity = analysis.index(of: identity)
      analysis.headlineEntities.append(name)
    }
    let article = Article(
      key: key, headline: title.text, dateline: dateline, date: date, source: source,
      text: body.text)
    analysis.addTies(of: body.text)
    return (article, analysis)
  }

  func analyzed(by model: String) -> AnalyzedArticle {
    let (article, analysis) = annotated
    return AnalyzedArticle(article: article, analysis: analysis, model: model)
  }
}

extension Analysis {
  /// Ties are no marks: they are found, in the sentences that the marked text has.
  fileprivate mutating func addTies(of text: String) {
    let document = Document(text)
    ties = TieFinder().ties(in: document, entities).compactMap { tie in
      let start = document.range(of: document.sentences[tie.sentence]).start
      guard let sentence = sentences.firstIndex(where: { $0.contains(start) }) else { return nil }
      var tie = tie
      tie.sentence = sentence
      return tie
    }
  }

  /// The identity that has the name, added when there is none.
  fileprivate mutating func index(of identity: Identity) -> Int {
    let names = [identity.name] + identity.aliases
    let known = identities.firstIndex {
      $0.kind == identity.kind && !Set(names).isDisjoint(with: [$0.name] + $0.aliases)
    }
    if known == nil { identities.append(identity) }
    return known ?? identities.count - 1
  }
}
