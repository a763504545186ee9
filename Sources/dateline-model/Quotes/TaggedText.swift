import Foundation
import TextAnalysis

/// A text whose words have part-of-speech tags.
struct TaggedText {
  var document: Document
  /// A tag for each token; none where the tagger that made them saw other words.
  var tags: [QuoteWordTag?]

  /// The files of Wikinews articles that the tags belong to, in their order.
  private static let articles = ["wikinews", "wikinews_gum", "wikinews_meantime"]
  /// Shorter paragraphs are dates and headings.
  private static let shortest = 21

  /// Reads the tags of Wikinews' paragraphs, a line each and a letter for each token, from "a" for
  /// the first of `QuoteWordTag` on; "-" is no tag. The text is in JSON Lines below `data`. A
  /// paragraph whose tokens are not as many as its letters is left out.
  static func read(_ path: String, data: String) throws -> [TaggedText] {
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
    return zip(try paragraphs(data), lines).compactMap { paragraph, line in
      let document = Document(paragraph)
      guard document.tokens.count == line.utf8.count else { return nil }
      return TaggedText(document: document, tags: line.utf8.map(tag))
    }
  }

  private static func tag(_ letter: UInt8) -> QuoteWordTag? {
    letter < UInt8(ascii: "a") ? nil : QuoteWordTag(rawValue: letter - UInt8(ascii: "a"))
  }

  private static func paragraphs(_ data: String) throws -> [String] {
    struct Article: Decodable { var text: String }
    return try articles.flatMap { name in
      try DataFile.bytes("\(data)/articles/\(name).jsonl").split(separator: UInt8(ascii: "\n"))
        .flatMap { line in
          try JSONDecoder().decode(Article.self, from: Data(line)).text
            .unicodeScalars.split(separator: "\n").map(String.init)
        }
    }.filter { $0.unicodeScalars.count >= shortest }
  }
}
