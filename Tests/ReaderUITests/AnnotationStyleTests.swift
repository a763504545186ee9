import NewsCore
import NewsModel
import TerminalUI
import Testing

@testable import ReaderUI

/// How names and quantities are painted in the text of an article.
@Suite struct AnnotationStyleTests {
  private let marked = MarkedText("The [[organization|Lake Fund]] paid $5 on Tuesday.")

  private func view(confidence: Float = 1) -> ArticleView {
    var analysis = marked.analysis
    analysis.entities[0].confidence = confidence
    let article = Article(key: "a", headline: "Fund pays", text: marked.text)
    return ArticleView(AnnotatedArticle(id: 1, article: article, analysis: analysis, pages: [1]))
  }

  /// The style in which a view paints the first letter of a word of the text.
  private func style(of word: String, in view: ArticleView, _ theme: Theme) throws -> Style {
    var view = view
    view.prepare(for: Size(width: 60, height: 6))
    var canvas = Canvas(size: Size(width: 60, height: 6))
    view.draw(on: &canvas, in: canvas.bounds, theme: theme)
    let column = try #require(view.text.firstRange(of: word)).lowerBound.utf16Offset(in: view.text)
    return canvas[view.textStart + column, 3]
      .style
  }

  @Test(arguments: [Theme.standard, .monochrome])
  func `doubtful names are lighter and keep their kind`(theme: Theme) throws {
    let sure = try style(of: "Lake", in: view(), theme)
    let doubtful = try style(of: "Lake", in: view(confidence: 0.4), theme)
    #expect(sure == theme[.organization])
    #expect(doubtful == theme[.organization].with(theme[.doubtfulName]))
    #expect(doubtful != sure)
  }

  @Test(arguments: [Theme.standard, .monochrome])
  func `dates and numbers are plain until they are switched on`(theme: Theme) throws {
    var view = view()
    view.quantities = Library.quantities(in: view.article.article)
    #expect(try style(of: "$5", in: view, theme) == theme[.text])
    view.toggle(.number)
    #expect(try style(of: "$5", in: view, theme) == theme[.quantity])
    #expect(try style(of: "Tuesday", in: view, theme) == theme[.text])
    view.toggle(.date)
    #expect(try style(of: "Tuesday", in: view, theme) == theme[.quantity])
  }
}
