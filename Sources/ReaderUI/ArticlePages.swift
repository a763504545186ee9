package import NewsModel
package import TerminalUI

/// An article as the reader shows it, page after page, for output that is no screen.
package struct ArticlePages: Sequence, IteratorProtocol {
  private var view: ArticleView
  private var shown = 0
  private let theme: Theme

  /// Rows drawn at once, so that a long article needs little memory.
  private static let height = 200

  package init(_ article: AnnotatedArticle, width: Int, theme: Theme) {
    view = ArticleView(article)
    view.prepare(for: Size(width: width, height: Self.height))
    self.theme = theme
  }

  package mutating func next() -> Canvas? {
    guard shown < view.rows.count else { return nil }
    let height = Swift.min(Self.height, view.rows.count - shown)
    var canvas = Canvas(size: Size(width: view.page.width, height: height))
    view.draw(rows: shown..<shown + height, on: &canvas, in: canvas.bounds, theme: theme)
    shown += height
    return canvas
  }
}
