/// Made-up words with a known number of articles, to search for.
enum MarkerWords {
  static let rare = "qzrare"
  static let one = "qzsome"

  /// Articles with the rare word, whatever the size of the corpus.
  static let rareArticles = 7

  /// The marker words of an article: the rare one spread evenly, the other in each hundredth.
  static func words(article: Int, of count: Int) -> [String] {
    let step = max(1, count / rareArticles)
    let isRare = article % step == step / 2 && article / step < rareArticles
    return (isRare ? [rare] : []) + (article % 100 == 50 ? [one] : [])
  }
}
