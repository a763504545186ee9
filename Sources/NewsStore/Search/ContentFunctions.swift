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
      function: DatabaseFunction("dateline_said", argumentCount: 4, pure: true) { values in
        guard let words = String.fromDatabaseValue(values[3]),
          let article = try article(values, packing, db)
        else { return false }
        return QuoteMatcher(argument: words).matches(article.text, article.analysis.quotes)
      })
    db.add(
      function: DatabaseFunction("dateline_regex", argumentCount: 4, pure: true) { values in
        guard let pattern = String.fromDatabaseValue(values[3]),
          let regex = expressions.pattern(pattern), let article = try article(values, packing, db)
        else { return false }
        let headline = String.fromDatabaseValue(values[2]) ?? ""
        do {
          return try regex.matches(headline) || regex.matches(article.text)
        } catch {
          throw DatabaseError(
            resultCode: .SQLITE_ERROR,
            message: "/\(pattern)/ takes too long in “\(headline)”; please write it narrower")
        }
      })
  }

  private static func article(
    _ values: [DatabaseValue], _ packing: TextPacking, _ db: Database
  ) throws -> (text: String, analysis: Analysis)? {
    guard let content = Data.fromDatabaseValue(values[0]),
      let dictionary = Int.fromDatabaseValue(values[1]),
      let headline = String.fromDatabaseValue(values[2])
    else { return nil }
    let packed = TextPacking.Packed(dictionary: dictionary, bytes: [UInt8](content))
    return try? ArticleContent.decode(packing.unpack(packed, db), headline: headline)
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
