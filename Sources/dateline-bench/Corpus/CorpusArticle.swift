import Foundation

/// An article of a corpus, with the fields that every format can carry.
struct CorpusArticle: Codable, Equatable {
  var id: String
  var title: String
  var author: String
  /// ISO 8601, in UTC.
  var date: String
  var url: String
  /// Paragraphs with a blank line between them.
  var text: String

  var paragraphs: [String] { text.components(separatedBy: "\n\n") }
  var words: Int { text.split(whereSeparator: \.isWhitespace).count }

  private enum CodingKeys: String, CodingKey { case id, title, author, date, url, text }
}

extension CorpusArticle {
  /// Reads one line, ids written as numbers and missing fields included.
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let number = try? values.decode(Int.self, forKey: .id)
    id = try number.map(String.init) ?? values.decode(String.self, forKey: .id)
    title = try values.decodeIfPresent(String.self, forKey: .title) ?? ""
    author = try values.decodeIfPresent(String.self, forKey: .author) ?? "Staff"
    date = try values.decodeIfPresent(String.self, forKey: .date) ?? "2020-01-01T00:00:00Z"
    url = try values.decodeIfPresent(String.self, forKey: .url) ?? "http://127.0.0.1/\(id)"
    text = try values.decode(String.self, forKey: .text)
  }
}
