import NewsModel

/// What the user can do with a quote.
struct QuoteMarking {
  let article: ArticleID
  /// As `Quote.words` gives them.
  let words: String
  let marks: QuoteMarks

  func outcome(of command: Command) -> Outcome {
    switch command {
    case .star:
      let new = QuoteMarks(isStarred: !marks.isStarred, note: marks.note)
      return .changed(.quote(article, words: words, from: marks, to: new))
    case .note: return .ask(.note(onQuote: words, marks, of: article))
    default: return .stay
    }
  }
}
