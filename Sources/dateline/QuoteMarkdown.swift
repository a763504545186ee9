import NewsCore
import NewsModel
import TerminalUI

/// Quotes as Markdown block quotes, each with its speaker and citation below.
enum QuoteMarkdown {
  static func text(of quotes: [CitedQuote]) -> String {
    quotes.map(block).joined(separator: "\n\n")
  }

  private static func block(_ quote: CitedQuote) -> String {
    "> \(escaped(quote.quoted))\n>\n> — " + citation(of: quote)
  }

  private static func citation(of quote: CitedQuote) -> String {
    let article = quote.article
    let parts = [
      quote.attribution.map(escaped), "in *\(escaped(article.headline.onOneLine))*",
      article.source.map(escaped), article.date?.iso8601, article.url.map(link),
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  private static func link(to url: String) -> String {
    "<" + VisibleText.plain(url).filter { !"<> ".contains($0) } + ">"
  }

  /// Text that Markdown shows as it is, without control characters.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in VisibleText.plain(text) {
      if #"\`*_[]<>#"#.contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
