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
    case label(IdentitySummary)
    case kind(IdentitySummary)
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

  /// Asks what something is called.
  static func label(of identity: IdentitySummary) -> Question {
    Question(.label(identity), identity.name)
  }

  /// Asks what something is that is not of the kind it is listed under.
  static func kind(of identity: IdentitySummary) -> Question { Question(.kind(identity), "") }

  /// What the field asks for.
  var label: String {
    switch subject {
    case .tags: "tags: "
    case .note: "note: "
    case .quoteNote: "note on the quote: "
    case .searchName: "name of the search: "
    case .label: "call it: "
    case .kind: "what is it (organization, person, place, other): "
    }
  }

  mutating func type(_ key: Key) { field.handle(key) }
  mutating func insert(_ text: String) { field.insert(text) }

  /// What the answer comes to.
  var outcome: Outcome {
    let line = field.text.onOneLine
    switch subject {
    case .label(let identity) where line.isEmpty || line == identity.name: return .stay
    case .label(let identity):
      return .decide(.rename(identity.id, line), saying: "It is called \(line)")
    case .kind(let identity): return Self.reject(identity, line)
    case .tags, .note, .quoteNote, .searchName: return change.map { .changed($0) } ?? .stay
    }
  }

  /// The beginning of a word is enough; without any it is something else than what is listed.
  private static func reject(_ identity: IdentitySummary, _ word: String) -> Outcome {
    let kinds: [(String, EntityKind)] = [
      ("other", .miscellaneous), ("organization", .organization), ("person", .person),
      ("place", .location),
    ]
    guard let (name, kind) = kinds.first(where: { $0.0.hasPrefix(word.lowercased()) }) else {
      return .say("“\(word)” is neither organization, person, place nor other.")
    }
    let what = kind == .miscellaneous ? "neither organization, person nor place" : name
    return .decide(.kind(identity.id, kind), saying: "\(identity.name) is now listed as \(what)")
  }

  /// The change that the answer asks for; `nil` when all is to stay as it is.
  private var change: Change? {
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
    case .label, .kind: return nil
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
