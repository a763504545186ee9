import ArgumentParser
import NewsCore
import NewsModel
import TerminalUI

/// A query in the language of searches, as the words of a command line.
enum QueryArgument {
  /// Reads the query; one that cannot be read is shown with a caret under the place, and why, and
  /// exit code 64.
  static func read(_ words: [String]) throws -> SearchQuery {
    let text = words.joined(separator: " ")
    do throws(SearchQueryError) {
      return try SearchQueryParser.parse(text, today: LocalDay.today)
    } catch {
      let before = VisibleText.plain(text[TextRange(0, error.offset)])
      Output.note("  " + text)
      Output.note("  " + String(repeating: " ", count: TextLayout.width(of: before)) + "^")
      Output.complain(error.reason)
      throw ExitCode(64)
    }
  }

  /// The query of a saved search, narrowed by the words; the words alone without its name.
  static func read(
    _ words: [String], saved name: String?, in library: Library
  ) throws -> SearchQuery {
    guard let name else { return try read(words) }
    let saved = try read([try library.savedSearch(name).query])
    guard !words.isEmpty else { return saved }
    return SearchQuery(expression: .all([saved.expression, try read(words).expression]))
  }

  /// The language as help shows it.
  static let help: String = {
    let width = (SearchLanguage.rows.map(\.example.count).max() ?? 0) + 2
    return SearchLanguage.rows.map { example, meaning in
      "  " + example + String(repeating: " ", count: width - example.count) + meaning
    }.joined(separator: "\n")
  }()
}
