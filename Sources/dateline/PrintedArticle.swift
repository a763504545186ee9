import NewsModel
import ReaderUI

/// An article on standard output as the reader shows it.
enum PrintedArticle {
  static func write(_ article: AnnotatedArticle) {
    let isStyled = Output.isTerminal
    let width = isStyled ? min(100, Output.width) : 76
    for page in ArticlePages(article, width: width, theme: .preferred) {
      ANSIText.lines(of: page, isStyled: isStyled).forEach(Output.writeStyled)
    }
  }
}
