package import NewsModel

/// Number of a file in its archive.
package typealias FileID = Int64

/// An article ready to be saved: with its analysis and the name of the model that made it.
package struct AnalyzedArticle: Sendable, Hashable {
  package var article: Article
  package var analysis: Analysis
  package var model: String

  package init(article: Article, analysis: Analysis, model: String) {
    self.article = article
    self.analysis = analysis
    self.model = model
  }
}

extension Article {
  /// The same without NUL characters, at which SQLite's text ends; a space takes the place of
  /// each, so that no offset moves.
  package var storable: Article {
    var copy = self
    for field in [\Article.key, \Article.headline, \Article.text] {
      copy[keyPath: field] = copy[keyPath: field].withoutNUL
    }
    for field in [\Article.byline, \Article.dateline, \Article.source, \Article.url] {
      copy[keyPath: field] = copy[keyPath: field]?.withoutNUL
    }
    return copy
  }
}

extension AnalyzedArticle {
  var storable: AnalyzedArticle {
    var copy = self
    copy.article = article.storable
    for i in copy.analysis.identities.indices { copy.analysis.identities[i].removeNUL() }
    return copy
  }
}

extension Identity {
  fileprivate mutating func removeNUL() {
    name = name.withoutNUL
    aliases = aliases.map(\.withoutNUL)
    canonicalName = canonicalName?.withoutNUL
  }
}

extension String {
  fileprivate var withoutNUL: String {
    guard utf8.contains(0) else { return self }
    return String(decoding: utf8.map { $0 == 0 ? 0x20 : $0 }, as: UTF8.self)
  }
}
