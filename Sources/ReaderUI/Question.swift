import NewsCore
import NewsModel
package import TerminalUI

/// A line that the reader asks for on behalf of a screen: the tags of an article, a note, the name
/// of a search.
package struct Question: Sendable {
  private enum Subject: Sendable {
    case tags(ArticleID, [String])
    case note(ArticleID, String)
    case quoteNote(ArticleID, words: String, QuoteMarks)
    case searchName(SavedSearch, among: [SavedSearch])
  }

  private let subject: Subject
  package private(set) var field: TextField

  private init(_ subject: Subject, _ text: String) {
    self.subject = subject
    field = TextField(text)
  }

  static func tags(_ tags: [String], of article: ArticleID) -> Question {
    Question(.tags(article, tags), tags.map { $0 + " " }.joined())
  }

  static func note(_ note: String, of article: ArticleID) -> Question {
    Question(.note(article, note), note)
  }

  static func note(onQuote words: String, _ marks: QuoteMarks, of article: ArticleID) -> Question {
    Question(.quoteNote(article, words: words, marks), marks.note)
  }

  /// Asks under which name to keep a search; one that has that name already goes.
  static func name(of search: SavedSearch, among all: [SavedSearch]) -> Question {
    Question(.searchName(search, among: all), search.name)
  }

  /// What the field asks for.
  var label: String {
    switch subject {
    case .tags: "tags: "
    case .note: "note: "
    case .quoteNote: "note on the quote: "
    case .searchName: "name of the search: "
    }
  }

  mutating func type(_ key: Key) { field.handle(key) }
  mutating func insert(_ text: String) { field.insert(text) }

  /// The change that the answer asks for; `nil` when all is to stay as it is.
  var change: Change? {
    let line = field.text.onOneLine
    switch subject {
    case .tags(let article, let old):
      let new = Tags.read(line)
      return new == old ? nil : .tags(article, from: old, to: new)
    case .note(let article, let old): return line == old ? nil : .note(article, from: old, to: line)
    case .quoteNote(let article, let words, let old):
      let new = QuoteMarks(isStarred: old.isStarred, note: line)
      return new == old ? nil : .quote(article, words: words, from: old, to: new)
    case .searchName(let search, let all): return Self.rename(search, line, among: all)
    }
  }

  /// A search without a name yet is a new one.
  private static func rename(
    _ search: SavedSearch, _ name: String, among all: [SavedSearch]
  ) -> Change? {
    let new = SavedSearch(name: name, query: search.query)
    guard !name.isEmpty, !all.contains(new) else { return nil }
    return .searches(from: all.filter { $0 == search || $0.name == name }, to: [new])
  }
}
