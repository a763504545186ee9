/// What the user did with an article.
package struct ArticleMarks: Sendable, Hashable {
  package var isRead: Bool
  package var isStarred: Bool
  /// In the order of the alphabet, as `Tags` makes them.
  package var tags: [String]
  /// One line; empty where there is none.
  package var note: String
  /// What the user did with its quotes, by their words (`Quote.words`).
  package var quotes: [String: QuoteMarks]

  package init(
    isRead: Bool = false, isStarred: Bool = false, tags: [String] = [], note: String = "",
    quotes: [String: QuoteMarks] = [:]
  ) {
    self.isRead = isRead
    self.isStarred = isStarred
    self.tags = tags
    self.note = note
    self.quotes = quotes
  }
}

/// What the user did with a quote.
package struct QuoteMarks: Sendable, Hashable {
  package var isStarred: Bool
  /// One line; empty where there is none.
  package var note: String

  package init(isStarred: Bool = false, note: String = "") {
    self.isStarred = isStarred
    self.note = note
  }
}

extension Quote {
  /// Its words on one line, " … " between the pieces: what a quote is known by, whatever analysis
  /// found it.
  package func words(in text: String) -> String {
    content.map { piece in
      let start = text.utf8.index(text.startIndex, offsetBy: piece.start)
      let end = text.utf8.index(start, offsetBy: piece.count)
      return text[start..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.joined(separator: " … ")
  }
}

/// A search that the user keeps.
package struct SavedSearch: Sendable, Hashable {
  package var name: String
  /// As it was typed.
  package var query: String

  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// Everything of an archive that cannot be computed anew.
package struct UserData: Sendable, Hashable {
  /// By the articles' keys, whether the archive has them or not.
  package var articles: [String: ArticleMarks]
  package var searches: [SavedSearch]

  package init(articles: [String: ArticleMarks] = [:], searches: [SavedSearch] = []) {
    self.articles = articles
    self.searches = searches
  }
}

/// Tags as the archive keeps them.
package enum Tags {
  /// The tags in a line: words between spaces and commas, in small letters, without a "#" before
  /// them, each once, in the order of the alphabet.
  package static func read(_ line: String) -> [String] {
    let words = line.lowercased().split { $0.isWhitespace || $0 == "," }
      .map { $0.drop { $0 == "#" } }.filter { !$0.isEmpty }.map(String.init)
    return Set(words).sorted()
  }
}
