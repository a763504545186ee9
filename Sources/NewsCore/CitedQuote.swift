package import NewsModel

/// A quote with what a reader needs to use it: who says it as what, how sure that is, and the
/// words before.
package struct CitedQuote: Sendable, Hashable {
  package var article: Article
  /// Its place among the quotes of the article.
  package var index: Int
  package var kind: QuoteKind
  /// The pieces on one line, " … " between them.
  package var words: String
  /// The name of the identity that speaks, else the words that name the source.
  package var speaker: String?
  /// The office of the speaker, where the article names it with the speaker.
  package var title: String?
  /// How sure the attribution is, 0...1.
  package var confidence: Float
  /// Whether somebody else may well have said it.
  package var isDoubtful: Bool
  /// The sentence before the one in which it begins; `nil` at the beginning of a text.
  package var context: String?

  /// A quote of an article; `nil` when it has none of this index.
  package init?(_ index: Int, in article: AnnotatedArticle) {
    let analysis = article.analysis
    guard analysis.quotes.indices.contains(index) else { return nil }
    let (quote, text) = (analysis.quotes[index], article.article.text)
    self.article = article.article
    self.index = index
    kind = quote.kind
    words = quote.words(in: text)
    speaker =
      quote.speaker.map { analysis.identities[$0].name } ?? quote.source.map { text[$0].onOneLine }
    title = SpeakerTitle.of(quote, analysis, text: text)
    confidence = quote.confidence
    isDoubtful = quote.isDoubtful
    context = Self.sentence(before: quote, analysis).map { text[$0].onOneLine }
  }

  /// The words as a list shows them: in marks where all of them stood in marks.
  package var quoted: String { kind == .direct ? "“\(words)”" : words }

  /// "Tedros Adhanom Ghebreyesus (WHO Director-General)"; `nil` where nobody is named.
  package var attribution: String? {
    speaker.map { $0 + (isDoubtful ? "?" : "") + (title.map { " (\($0))" } ?? "") }
  }

  private static func sentence(before quote: Quote, _ analysis: Analysis) -> TextRange? {
    guard let start = quote.content.first?.start else { return nil }
    let own = analysis.sentences.firstIndex { $0.end > start } ?? analysis.sentences.endIndex
    return own > 0 ? analysis.sentences[own - 1] : nil
  }
}

extension Library {
  /// Quotes with their speakers' titles and contexts, in the order of `quotes`. Costs the reading
  /// of their articles.
  package func citedQuotes(
    _ query: QuoteQuery, offset: Int = 0, limit: Int
  ) throws(LibraryError) -> [(summary: QuoteSummary, cited: CitedQuote)] {
    var found: [(summary: QuoteSummary, cited: CitedQuote)] = []
    var last: AnnotatedArticle?
    for quote in try quotes(query, offset: offset, limit: limit) {
      if last?.id != quote.article.id { last = try article(quote.article.id) }
      if let last, let cited = CitedQuote(quote.index, in: last) { found.append((quote, cited)) }
    }
    return found
  }
}
