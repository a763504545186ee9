import NewsCore
import NewsModel

/// What the user can do with an article that a list has selected.
struct ArticleMarking {
  let article: ArticleSummary
  let library: Library
  /// Whether the list is a story already.
  var isUnfolded = false

  func outcome(of command: Command) throws(LibraryError) -> Outcome {
    switch command {
    case .star: .changed(.starred(article.id, isStarred: !article.isStarred))
    case .tag: .ask(.tags(try library.marks(of: article.id).tags, of: article.id))
    case .note: .ask(.note(try library.marks(of: article.id).note, of: article.id))
    case .unfold: try unfold()
    default: .stay
    }
  }

  /// The story's other articles, or where the very same words came from.
  private func unfold() throws(LibraryError) -> Outcome {
    let copies = try library.copies(of: article.id)
    if !isUnfolded, try library.articleCount(.story(article.id)) > 1 {
      let same = copies.isEmpty ? "" : " (\(copies.count) more in the same words)"
      return .show(
        ArticleListScreen(.story(article.id), subject: "Story: \(article.headline)\(same)"))
    }
    guard !copies.isEmpty else { return .say("This is the whole story.") }
    return .say("The same words also came from \(copies.map(\.origin).joined(separator: ", ")).")
  }

  /// Why there is nothing to unfold; `nil` where there is.
  static func refusalToUnfold(_ article: ArticleSummary?, in query: ArticleQuery) -> String? {
    guard let article else { return "There is no article here." }
    if query.story != nil { return nil }
    return article.copies > 0 ? nil : "No other article is folded into this one."
  }
}

extension ArticleCopy {
  fileprivate var origin: String { source ?? key }
}
