package import NewsModel

/// Finds who and what is in a text, who said what, and which ties it states. One value serves all threads.
package struct Analyzer: Sendable {
  /// Names the analysis: articles analysed under another version are analysed again.
  package static let version = "en-news-2026.11.5"
  /// Names what an archive keeps of an article, and what `version` does not tell: archives were
  /// made with the same names and quotes before ties were found. The number is raised when ties
  /// change and nothing else does.
  package static let archiveVersion = version + ", ties 1"

  private let recognizer: EntityRecognizer
  private let datelines: DatelineNames
  private let longNames: LongNames
  private let resolver: IdentityResolver
  private let quotes: QuoteExtractor
  private let ties = TieFinder()

  /// An analyzer over a language model that stays in memory, unchanged.
  package init(model: ModelFile = .builtIn) {
    recognizer = EntityRecognizer(model: model)
    let aliases = AliasTable(model.section("aliases"))
    datelines = DatelineNames(aliases: aliases)
    longNames = LongNames(aliases: aliases)
    let quoteModel = model.section(QuoteModel.sectionName).flatMap { QuoteModel($0) }
    resolver = IdentityResolver(aliases: aliases, words: quoteModel?.words)
    quotes = QuoteExtractor(model: quoteModel)
  }

  /// Analyses a text exactly as given; `headline`, when given, is context and has entities of its
  /// own. Linear in the length of the text.
  package func analyze(_ text: String, headline: String? = nil) -> Analysis {
    let document = Document(text)
    let title = Document(headline ?? "")
    var names = recognizer.names(in: document, headline: title)
    names.text = longNames.settle(datelines.settle(names.text, in: document), in: document)
    names.headline = longNames.settle(names.headline, in: title)
    var analysis = resolver.resolve(names, in: document, headline: title)
    analysis.sentences = document.sentences.map { document.range(of: $0) }
    analysis.quotes = quotes.quotes(
      in: document, entities: analysis.entities, identities: analysis.identities)
    analysis.ties = ties.ties(in: document, analysis.entities)
    return analysis
  }
}
