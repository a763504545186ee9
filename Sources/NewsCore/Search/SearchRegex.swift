import NewsModel
import NewsStore

/// Reads a regular expression of PCRE2's syntax.
enum SearchRegex {
  /// Longer ones than this are refused before anything reads them.
  private static let maximumLength = 500

  static func read(
    _ pattern: String, isClosed: Bool, _ token: SearchToken
  ) throws(SearchQueryError) -> SearchExpression {
    guard isClosed else { throw token.error("this expression has no slash at its end") }
    guard !pattern.isEmpty else { throw token.error("nothing stands between the slashes") }
    guard pattern.utf8.count <= maximumLength else {
      throw token.error("a regular expression has at most \(maximumLength) bytes")
    }
    do {
      _ = try TextPattern(pattern)
    } catch {
      throw SearchQueryError(
        offset: token.start + 1 + error.offset,
        reason: "this is no regular expression: \(error.reason)")
    }
    return .regex(pattern)
  }
}
