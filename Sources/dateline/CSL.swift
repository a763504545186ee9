import NewsCore
import NewsModel

/// Quotes as items of the Citation Style Language, which reference managers take in: the article
/// each is from, the quote and its speaker in the note.
enum CSL {
  /// A JSON array with one item a quote.
  static func text(of quotes: [CitedQuote]) -> String {
    var json = JSONText()
    json.array(quotes) { $0.item($1) }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func item(_ quote: CitedQuote) {
    let article = quote.article
    object { json in
      json.member("id", "\(article.key)#quote-\(quote.index + 1)")
      json.member("type", "article-newspaper")
      json.member("title", article.headline.onOneLine)
      json.member("container-title", article.source)
      json.author(article.byline)
      json.issued(article.date)
      json.member("URL", article.url)
      json.member("note", quote.note)
    }
  }

  /// A member whose value is known; the schema knows no null.
  private mutating func member(_ name: String, _ value: String?) {
    guard let value, !value.isEmpty else { return }
    key(name)
    string(value)
  }

  /// The byline as it stands: what in it is a family name is not known.
  private mutating func author(_ byline: String?) {
    guard let byline, !byline.isEmpty else { return }
    key("author")
    array([byline]) { json, name in json.object { $0.member("literal", name) } }
  }

  private mutating func issued(_ date: PublicationDate?) {
    guard let (year, month, day) = date?.components else { return }
    key("issued")
    object { json in
      json.key("date-parts")
      json.array([[year, month, day]]) { $0.array($1) { $0.number($1) } }
    }
  }
}

extension CitedQuote {
  /// “…” — Speaker (title)
  fileprivate var note: String { quoted + (attribution.map { " — " + $0 } ?? "") }
}
