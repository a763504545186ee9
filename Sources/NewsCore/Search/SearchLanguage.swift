/// The language of searches by example: what help, the empty search screen and the README show.
package enum SearchLanguage {
  /// An example and what it finds.
  package static let rows: [(example: String, meaning: String)] = [
    ("oil production", "articles with both words, in any order"),
    ("\"oil production\"", "the words side by side"),
    ("terror*", "words that begin so"),
    ("near(oil price, 5)", "the words with at most five others between"),
    ("/colou?r/", "a regular expression (PCRE2), in any case"),
    ("-sport", "articles without it; also NOT sport"),
    ("oil OR gas", "one of them; also (oil OR gas) AND Iran"),
    ("title:storm", "in the headline"),
    ("said:peace", "inside a quotation"),
    ("org:SCO", "names it, by any of its names; also person: place:"),
    ("org:(SCO OR CSTO)", "one of them; so for every word or name"),
    ("by:Alimov", "has a quote by this person or organization"),
    ("about:NATO", "has a quote that names it"),
    ("source:TASS", "from this wire or paper"),
    ("tag:energy", "with this tag of yours"),
    ("date:2017-11", "of this year, month or day"),
    ("date:2017..2018-06", "of this time, first and last counted in"),
    ("after:2w before:today", "also 3d 6m 1y ago, yesterday"),
    ("is:unread", "also is:read is:starred"),
  ]

  /// The table in Markdown.
  package static var markdown: String {
    (["| you type | it finds |", "| --- | --- |"]
      + rows.map { "| `\($0.example)` | \($0.meaning) |" }).joined(separator: "\n")
  }
}
