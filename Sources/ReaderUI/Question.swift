import NewsCore
import NewsModel
package import TerminalUI

/// A line that the reader asks for on behalf of a screen: the tags of an article, a note.
package struct Question: Sendable {
  private enum Subject: Sendable {
    case tags([String])
    case note(String)
    case quoteNote(words: String, QuoteMarks)
  }

  private let article: ArticleID
  private let subject: Subject
  package private(set) var field: TextField

  private init(_ subject: Subject, of article: ArticleID, _ text: String) {
    self.article = article
    self.subject = subject
    field = TextField(text)
  }

  static func tags(_ tags: [String], of article: ArticleID) -> Question {
    Question(.tags(tags), of: article, tags.map { $0 + " " }.joined())
  }

  static func note(_ note: String, of article: ArticleID) -> Question {
    Question(.note(note), of: article, note)
  }

  static func note(onQuote words: String, _ marks: QuoteMarks, of article: ArticleID) -> Question {
    Question(.quoteNote(words: words, marks), of: article, marks.note)
  }

  /// What the field asks for.
  var label: String {
    switch subject {
    case .tags: "tags: "
    case .note: "note: "
    case .quoteNote: "note on the quote: "
    }
  }

  mutating func type(_ key: Key) { field.handle(key) }
  mutating func insert(_ text: String) { field.insert(text) }

  /// The change that the answer asks for; `nil` when all is to stay as it is.
  var change: Change? {
    let line = field.text.onOneLine
    switch subject {
    case .tags(let old):
      let new = Tags.read(line)
      return new == old ? nil : .tags(article, from: old, to: new)
    case .note(let old): return line == old ? nil : .note(article, from: old, to: line)
    case .quoteNote(let words, let old):
      let new = QuoteMarks(isStarred: old.isStarred, note: line)
      return new == old ? nil : .quote(article, words: words, from: old, to: new)
    }
  }
}
