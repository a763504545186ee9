package import NewsModel

extension Library {
  package func articles(_ query: ArticleQuery, filter: String, offset: Int = 0, limit: Int)
    throws(LibraryError) -> [ArticleSummary]
  { try articles(q(query, filter), offset: offset, limit: limit) }
  package func articleCount(_ query: ArticleQuery, filter: String) throws(LibraryError) -> Int {
    try articleCount(q(query, filter))
  }
  private func q(_ query: ArticleQuery, _ f: String) -> ArticleQuery {
    let w = f.split(separator: " ").map { w in
      let w = String(w)
      let p: SearchExpression =
        w.contains { $0.isLetter || $0.isNumber } ? .text(.prefix(w), .headline) : .any([])
      return SearchExpression.any([p, .named(.organization, w), .source(w)])
    }
    return w.isEmpty ? query : .matching(SearchQuery(.all(w)))
  }
}
extension SearchQuery {
  package var isEmpty: Bool { expression == .all([]) }
  package var firstWords: String? {
    if case .all(let p) = expression, case .text(let w, _)? = p.first {
      switch w {
      case .word(let t), .prefix(let t), .phrase(let t): return t
      default: return nil
      }
    }
    return nil
  }
}
