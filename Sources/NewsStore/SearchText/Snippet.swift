package import NewsModel

/// A passage of an article on one line, with "…" where it is cut inside of a sentence.
package struct Snippet: Sendable, Hashable {
  package let text: String
  /// Where the terms of the search stand, as UTF-8 offsets into `text`, in text order.
  package let marks: [TextRange]

  private static let ellipsis = "…"

  init(_ line: Excerpt, opensCut: Bool, closesCut: Bool) {
    let opening = opensCut ? Self.ellipsis : ""
    text = opening + line.text + (closesCut ? Self.ellipsis : "")
    let shift = opening.utf8.count
    marks = line.marks.map { TextRange($0.start + shift, $0.end + shift) }
  }
}
