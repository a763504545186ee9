/// One news article as the archive holds it.
package struct Article: Sendable, Hashable {
  /// What tells it from every other article: the id it came with, or the path of its file
  /// relative to the opened folder.
  package var key: String
  package var headline: String
  package var byline: String?
  /// The place named at the head of the text ("BEIJING").
  package var dateline: String?
  package var date: PublicationDate?
  /// Who published it ("TASS").
  package var source: String?
  package var url: String?
  /// The body; annotations are offsets into it. Paragraphs are separated by a blank line.
  package var text: String

  package init(
    key: String, headline: String, byline: String? = nil, dateline: String? = nil,
    date: PublicationDate? = nil, source: String? = nil, url: String? = nil, text: String
  ) {
    self.key = key
    self.headline = headline
    self.byline = byline
    self.dateline = dateline
    self.date = date
    self.source = source
    self.url = url
    self.text = text
  }
}
