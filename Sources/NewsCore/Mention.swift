package import NewsModel
import NewsStore

/// A mention in the archive, with the page it belongs to.
package struct Mention: Sendable, Hashable {
  /// The article's key.
  package var article: String
  /// Where it stands in the article's text, as code points.
  package var codePoints: TextRange
  package var kind: EntityKind
  package var text: String
  package var identity: IdentityID
  /// The page's name.
  package var name: String
}

extension Library {
  /// Gives every mention of the archive in turn, by the articles' keys and their position; only
  /// those of a kind, when one is given. Stops when `use` gives false. Memory holds one article.
  package func mentions(
    _ kind: EntityKind? = nil, use: (Mention) -> Bool
  ) throws(LibraryError) {
    var names: [IdentityID: String] = [:]
    var last: String?
    while let key = try attempt(try store.key(after: last)) {
      last = key
      guard let known = try attempt(try store.annotated(key: key)) else { continue }
      let index = CodePointIndex(known.article.text)
      for entity in known.analysis.entities where kind == nil || entity.kind == kind {
        let page = known.pages[entity.identity]
        if names[page] == nil { names[page] = try identity(page)?.name }
        let mention = Mention(
          article: key, codePoints: index.codePoints(entity.range), kind: entity.kind,
          text: known.article.text[entity.range], identity: page, name: names[page] ?? "")
        guard use(mention) else { return }
      }
    }
  }
}
