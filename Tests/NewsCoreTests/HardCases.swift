import Foundation
import NewsModel

/// Articles of a resource file, with the names in them and what each of them stands for.
///
/// The format: "== " begins a case, "-- key headline" an article, the lines after it are its text
/// with marks like `[[org:sco|SCO]]`: kind and thing, then the name.
struct HardCases {
  struct Name {
    var range: TextRange
    var kind: EntityKind
    /// Kind and thing: "org:sco".
    var thing: String
  }

  struct MarkedArticle {
    /// The title of the case it belongs to.
    var subject: String
    var article: Article
    var names: [Name]
  }

  private(set) var articles: [MarkedArticle] = []

  init(resource: String) throws {
    let url = Bundle.module.url(
      forResource: resource, withExtension: "txt", subdirectory: "Resources")
    guard let url else { throw CocoaError(.fileNoSuchFile) }
    var subject = ""
    for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# ") { continue }
      if line.hasPrefix("== ") {
        subject = String(line.dropFirst(3))
      } else if line.hasPrefix("-- ") {
        let parts = line.dropFirst(3).split(separator: " ", maxSplits: 1).map(String.init)
        articles.append(
          MarkedArticle(
            subject: subject, article: Article(key: parts[0], headline: parts[1], text: ""),
            names: []))
      } else if !articles.isEmpty {
        articles[articles.count - 1].add(line)
      }
    }
  }
}

extension HardCases.MarkedArticle {
  fileprivate mutating func add(_ line: Substring) {
    var text = article.text + (article.text.isEmpty ? "" : "\n\n")
    var rest = line
    while let open = rest.firstRange(of: "[["), let bar = rest.firstIndex(of: "|"),
      let close = rest.firstRange(of: "]]")
    {
      text += rest[..<open.lowerBound]
      let start = text.utf8.count
      text += rest[rest.index(after: bar)..<close.lowerBound]
      let thing = String(rest[open.upperBound..<bar])
      let kind = Self.kinds[String(thing.prefix { $0 != ":" })] ?? .miscellaneous
      names.append(
        HardCases.Name(range: TextRange(start, text.utf8.count), kind: kind, thing: thing))
      rest = rest[close.upperBound...]
    }
    article.text = text + rest
    // "MANILA, Philippines — …", which a reader of files sets apart.
    if article.dateline == nil, let dash = article.text.firstRange(of: " — ") {
      let place = article.text[..<dash.lowerBound]
      if place.utf8.count < 40 { article.dateline = String(place) }
    }
  }

  private static let kinds: [String: EntityKind] = [
    "org": .organization, "per": .person, "loc": .location, "misc": .miscellaneous,
  ]
}
