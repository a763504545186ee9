import Foundation
package import NewsModel

/// The user's own data as one JSON object, in an order that is always the same:
///
///     {"schema": 1,
///      "articles": [{"id": "a.txt", "read": true, "starred": true, "tags": ["peace"],
///                    "note": "…", "quotes": [{"words": "…", "starred": true, "note": "…"}]}],
///      "searches": [{"name": "SCO", "query": "org:SCO"}]}
///
/// `id` is the article's, as `list` prints it, and `words` are the quote's, as `quotes` prints
/// them. Every key but `id`, `words`, `name` and `query` may be missing; others are passed over.
package enum UserDataJSON {
  static let schema = 1

  package static func text(of data: UserData) -> String {
    var json = JSONText()
    json.object { json in
      json.key("schema")
      json.number(schema)
      json.key("articles")
      json.array(data.articles.sorted { $0.key < $1.key }) { write($1, to: &$0) }
      json.key("searches")
      json.array(data.searches) { json, search in
        json.object { json in
          write(search.name, "name", to: &json)
          write(search.query, "query", to: &json)
        }
      }
    }
    return json.text
  }

  private static func write(_ article: (key: String, value: ArticleMarks), to json: inout JSONText)
  {
    let marks = article.value
    json.object { json in
      write(article.key, "id", to: &json)
      write(marks.isRead, "read", to: &json)
      write(marks.isStarred, "starred", to: &json)
      json.key("tags")
      json.array(marks.tags) { $0.string($1) }
      write(marks.note, "note", to: &json)
      json.key("quotes")
      json.array(marks.quotes.sorted { $0.key < $1.key }) { json, quote in
        json.object { json in
          write(quote.key, "words", to: &json)
          write(quote.value.isStarred, "starred", to: &json)
          write(quote.value.note, "note", to: &json)
        }
      }
    }
  }

  private static func write(_ text: String, _ key: String, to json: inout JSONText) {
    json.key(key)
    json.string(text)
  }

  private static func write(_ value: Bool, _ key: String, to json: inout JSONText) {
    json.key(key)
    json.raw(value ? "true" : "false")
  }
}

extension UserDataJSON {
  /// Why a text is no such object.
  package struct Malformed: Error, Sendable, Hashable {
    package var reason: String
  }

  /// Reads what `text` wrote. Notes become one line and tags what `Tags` makes of them, whoever
  /// wrote the file.
  package static func read(_ bytes: [UInt8]) throws(Malformed) -> UserData {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch {
      throw Malformed(reason: "no user data of an archive: " + reason(error))
    }
    guard file.schema == schema else {
      throw Malformed(reason: "user data of a newer Dateline (schema \(file.schema))")
    }
    var data = UserData()
    for article in file.articles ?? [] { data.articles[article.id.withoutNUL] = article.marks }
    data.searches = (file.searches ?? []).map {
      SavedSearch(name: $0.name.onOneLine.withoutNUL, query: $0.query.onOneLine.withoutNUL)
    }
    return data
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context):
      "“\(key.stringValue)” is missing" + place(context.codingPath)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      "a value of the wrong type" + place(context.codingPath)
    default: "it is not JSON"
    }
  }

  /// " in articles[3].note".
  private static func place(_ path: [any CodingKey]) -> String {
    guard !path.isEmpty else { return "" }
    let steps = path.map { key in key.intValue.map { "[\($0)]" } ?? "." + key.stringValue }
    return " in " + steps.joined().drop { $0 == "." }
  }

  private struct File: Decodable {
    var schema: Int
    var articles: [MarkedArticle]?
    var searches: [Search]?
  }

  private struct Search: Decodable {
    var name: String
    var query: String
  }

  private struct MarkedArticle: Decodable {
    var id: String
    var read: Bool?
    var starred: Bool?
    var tags: [String]?
    var note: String?
    var quotes: [MarkedQuote]?

    var marks: ArticleMarks {
      ArticleMarks(
        isRead: read ?? false, isStarred: starred ?? false,
        tags: Tags.read((tags ?? []).joined(separator: " ").withoutNUL),
        note: (note ?? "").onOneLine.withoutNUL,
        quotes: Dictionary(
          (quotes ?? []).map { ($0.words.onOneLine.withoutNUL, $0.marks) },
          uniquingKeysWith: { first, _ in first }))
    }
  }

  private struct MarkedQuote: Decodable {
    var words: String
    var starred: Bool?
    var note: String?

    var marks: QuoteMarks {
      QuoteMarks(isStarred: starred ?? false, note: (note ?? "").onOneLine.withoutNUL)
    }
  }
}

extension String {
  /// SQLite's text ends at a NUL.
  fileprivate var withoutNUL: String { replacing("\0", with: " ") }
}
