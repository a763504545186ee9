package import NewsModel
import TextAnalysis

extension Library {
  /// The dates, times, money and percentages of an article's text, told from its date. Found anew
  /// each time, as no archive holds them; linear in the text.
  package static func quantities(in article: Article) -> [Quantity] {
    QuantityFinder().quantities(in: Document(article.text), date: article.date)
  }
}
