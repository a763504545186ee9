import Foundation
import NewsModel
import TextAnalysis

/// A text whose words have part-of-speech tags.
struct TaggedText {
  var text: String
  /// Words in text order, in UTF-8 offsets.
  var tokens: [(range: TextRange, tag: QuoteWordTag)]

  /// Reads JSON Lines: `{"text": "…", "tokens": [[start, end, "NN", …], …]}`, offsets in code points.
  static func read(_ path: String) throws -> [TaggedText] {
    let data = try Data(contentsOf: URL(filePath: path))
    return try data.split(separator: UInt8(ascii: "\n")).compactMap { line in
      guard let object = try JSONSerialization.jsonObject(with: line) as? [String: Any],
        let text = object["text"] as? String, let rows = object["tokens"] as? [[Any]]
      else { return nil }
      let offsets = CodePointOffsets(text)
      return TaggedText(
        text: text,
        tokens: rows.compactMap { row in
          guard row.count >= 3, let start = row[0] as? Int, let end = row[1] as? Int,
            let tag = row[2] as? String, let range = offsets.ranges([[start, end]]).first
          else { return nil }
          return (range, QuoteWordTag(penn: tag))
        })
    }
  }

  /// The tag of each token of another tokenization, where the two agree.
  func tags(of tokens: [Token]) -> [QuoteWordTag?] {
    var index = 0
    return tokens.map { token in
      while index < self.tokens.count, self.tokens[index].range.start < token.start { index += 1 }
      guard index < self.tokens.count, self.tokens[index].range == token.range else { return nil }
      return self.tokens[index].tag
    }
  }
}
