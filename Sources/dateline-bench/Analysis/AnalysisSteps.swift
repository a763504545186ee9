import NewsModel
import TextAnalysis

/// What an article becomes from step to step of the analysis, each step measured by itself.
struct AnalysisSteps {
  /// A step's name, and what it does to one article, given what the steps before have made of it.
  struct Step {
    let name: String
    let work: (inout Interim) -> Void
  }

  /// An article on its way.
  struct Interim {
    let text: String
    let headline: String
    let bytes: [UInt8]
    var tokens: [Token] = []
    var document = Document("")
    var title = Document("")
    var names = RecognizedNames()
    var analysis = Analysis()

    init(_ article: CorpusArticle) {
      (text, headline) = (article.text, article.title)
      bytes = Array(article.text.utf8)
    }
  }

  private let recognizer = EntityRecognizer()
  private let quotes = QuoteExtractor()
  private let ties = TieFinder()
  private let quantities = QuantityFinder()
  private let resolver: IdentityResolver
  private let datelines: DatelineNames
  private let longNames: LongNames

  init() {
    let aliases = AliasTable(ModelFile.builtIn.section("aliases"))
    resolver = IdentityResolver(aliases: aliases)
    datelines = DatelineNames(aliases: aliases)
    longNames = LongNames(aliases: aliases)
  }

  /// In the order of `Analyzer.analyze`; quantities, which are found when they are asked for, last.
  var all: [Step] {
    [
      Step(name: "tokens", work: Self.tokens), Step(name: "sentences", work: Self.sentences),
      Step(name: "names", work: names), Step(name: "names at datelines, long names", work: settle),
      Step(name: "identities", work: identities), Step(name: "quotes", work: findQuotes),
      Step(name: "ties", work: findTies), Step(name: "quantities", work: findQuantities),
    ]
  }

  /// What the steps share: the split text, once its pieces have been measured.
  private static func tokens(_ article: inout Interim) {
    article.tokens = article.bytes.withUnsafeBufferPointer { Tokenizer().tokens(in: $0) }
  }

  private static func sentences(_ article: inout Interim) {
    let tokens = article.tokens
    let ends = article.bytes.withUnsafeBufferPointer {
      SentenceSplitter().sentences(of: tokens, in: $0)
    }
    precondition(ends.last?.upperBound ?? 0 == tokens.count)
  }

  private func names(_ article: inout Interim) {
    article.names = recognizer.names(in: article.document, headline: article.title)
  }

  private func settle(_ article: inout Interim) {
    let text = datelines.settle(article.names.text, in: article.document)
    article.names.text = longNames.settle(text, in: article.document)
    article.names.headline = longNames.settle(article.names.headline, in: article.title)
  }

  private func identities(_ article: inout Interim) {
    article.analysis = resolver.resolve(
      article.names, in: article.document, headline: article.title)
  }

  private func findQuotes(_ article: inout Interim) {
    article.analysis.quotes = quotes.quotes(
      in: article.document, entities: article.analysis.entities,
      identities: article.analysis.identities)
  }

  private func findTies(_ article: inout Interim) {
    article.analysis.ties = ties.ties(in: article.document, article.analysis.entities)
  }

  private func findQuantities(_ article: inout Interim) {
    _ = quantities.quantities(in: article.document, date: nil)
  }
}
