import Foundation
import NewsModel

/// An article with its attributions, annotated by hand, in UTF-8 offsets.
struct QuoteArticle {
  /// One attribution: who (source) says (cue) what (content), each in pieces.
  struct Attribution {
    var source: [TextRange]
    var cue: [TextRange]
    var content: [TextRange]
  }

  var id: String
  var text: String
  var attributions: [Attribution]
}

/// Reads articles with attributions from JSON Lines, one object per line:
/// `{"id", "text", "attributions": [{"source": [[start, end]], "cue": …, "content": …}]}`, offsets
/// in code points.
enum QuoteCorpus {
  private struct Line: Decodable {
    struct Attribution: Decodable {
      var source: [[Int]]?
      var cue: [[Int]]?
      var content: [[Int]]?
    }

    var id: String
    var text: String
    var attributions: [Attribution]
  }

  static func read(_ path: String) throws -> [QuoteArticle] {
    let data = try Data(contentsOf: URL(filePath: path))
    return try data.split(separator: UInt8(ascii: "\n")).map { line in
      let article = try JSONDecoder().decode(Line.self, from: line)
      let offsets = CodePointOffsets(article.text)
      return QuoteArticle(
        id: article.id, text: article.text,
        attributions: article.attributions.map { attribution in
          QuoteArticle.Attribution(
            source: offsets.ranges(attribution.source), cue: offsets.ranges(attribution.cue),
            content: offsets.ranges(attribution.content))
        })
    }
  }
}

/// Converts between code points and UTF-8 offsets of one text.
struct CodePointOffsets {
  /// UTF-8 offset of each code point, the end included.
  private let starts: [Int]

  init(_ text: String) {
    var offset = 0
    var starts: [Int] = [0]
    for scalar in text.unicodeScalars {
      offset += UTF8.width(scalar)
      starts.append(offset)
    }
    self.starts = starts
  }

  /// UTF-8 ranges of pairs of code points; pairs outside the text are dropped.
  func ranges(_ pairs: [[Int]]?) -> [TextRange] {
    (pairs ?? []).compactMap { pair in
      guard pair.count == 2, pair[0] < pair[1], starts.indices.contains(pair[0]),
        starts.indices.contains(pair[1])
      else { return nil }
      return TextRange(starts[pair[0]], starts[pair[1]])
    }
  }

  /// The code point range of a UTF-8 range. O(log n).
  func codePoints(_ range: TextRange) -> [Int] { [index(of: range.start), index(of: range.end)] }

  private func index(of offset: Int) -> Int {
    var (low, high) = (0, starts.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
