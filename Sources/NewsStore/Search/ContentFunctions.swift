import Foundation
import GRDB
import NewsModel

/// What SQL can ask of the compressed contents of articles: whether quotes hold words, whether a
/// regular expression matches.
///
/// SQLite calls these while it steps through what the index has found, on the connection's own
/// queue.
enum ContentFunctions {
  static func register(in db: Database, _ packing: TextPacking) {
    // Unchecked: called by this connection only, one call at a time, as the packing is used.
    nonisolated(unsafe) let packing = packing
    nonisolated(unsafe) let db = db
    nonisolated(unsafe) let expressions = ExpressionCache()
    db.add(
      function: DatabaseFunction("dateline_said", argumentCount: 5, pure: true) { values in
        guard let analysis = Data.fromDatabaseValue(values[2]),
          let headline = String.fromDatabaseValue(values[3]),
          let sought = String.fromDatabaseValue(values[4]),
          let words = try words(values, packing, db)
        else { return false }
        let content = ArticleContent(analysis: [UInt8](analysis), words: words)
        var article = Article(key: "", headline: headline, text: "")
        guard let quotes = try? content.complete(&article).quotes else { return false }
        return QuoteMatcher(argument: sought).matches(article.text, quotes)
      })
    db.add(
      function: DatabaseFunction("dateline_regex", argumentCount: 4, pure: true) { values in
        guard let headline = String.fromDatabaseValue(values[2]),
          let pattern = String.fromDatabaseValue(values[3]),
          let regex = expressions.pattern(pattern),
          let words = try words(values, packing, db),
          let text = try? ArticleContent.text(words)
        else { return false }
        do {
          return try regex.matches(headline) || regex.matches(text)
        } catch {
          throw DatabaseError(
            resultCode: .SQLITE_ERROR,
            message: "/\(pattern)/ takes too long in “\(headline)”; please write it narrower")
        }
      })
  }

  /// The words of the content whose column and dictionary are the first two values.
  private static func words(
    _ values: [DatabaseValue], _ packing: TextPacking, _ db: Database
  ) throws -> [UInt8]? {
    guard let content = Data.fromDatabaseValue(values[0]),
      let dictionary = Int.fromDatabaseValue(values[1])
    else { return nil }
    return try? packing.unpack(
      TextPacking.Packed(dictionary: dictionary, bytes: [UInt8](content)), db)
  }
}

/// The regular expression of the search at hand, compiled once.
private final class ExpressionCache {
  private var expression: String?
  private var compiled: TextPattern?

  func pattern(_ expression: String) -> TextPattern? {
    if expression != self.expression {
      self.expression = expression
      compiled = try? TextPattern(expression)
    }
    return compiled
  }
}

/// Words that must stand inside one quote.
struct QuoteMatcher {
  private let terms: [SearchTerm]
  /// The words as one argument of an SQL function.
  let argument: String

  private static let separator: Character = "\u{1F}"
  private static let prefixSign: Character = "*"

  init(_ words: SearchWords) {
    terms = WordsOfSearch.terms(words)
    argument = terms.map {
      $0.words.joined(separator: " ") + ($0.isPrefix ? String(Self.prefixSign) : "")
    }.joined(separator: String(Self.separator))
  }

  init(argument: String) {
    self.argument = argument
    terms = argument.split(separator: Self.separator).compactMap {
      $0.last == Self.prefixSign
        ? SearchTerm(folded: $0.dropLast(), isPrefix: true)
        : SearchTerm(folded: $0, isPrefix: false)
    }
  }

  func matches(_ text: String, _ quotes: [Quote]) -> Bool {
    let finders = terms.map { SnippetFinder([$0]) }
    return quotes.contains { quote in
      let pieces = quote.content.map { text[$0] }
      return finders.allSatisfy { finder in pieces.contains { !finder.matches(in: $0).isEmpty } }
    }
  }
}
