import NewsModel

@testable import TextAnalysis

/// Text with its names marked: `[[organization|SCO]] met [[organization:1|SCO]]`.
///
/// The number behind the kind is the identity; without one the mention is only a span.
struct MarkedText {
  var text = ""
  var spans: [(kind: EntityKind, range: TextRange, identity: Int?)] = []

  init(_ marked: String) {
    var rest = Substring(marked)
    while let open = rest.firstRange(of: "[[") {
      text += rest[..<open.lowerBound]
      guard let bar = rest.firstRange(of: "|"), let close = rest.firstRange(of: "]]") else {
        return
      }
      let label = rest[open.upperBound..<bar.lowerBound].split(separator: ":")
      let name = rest[bar.upperBound..<close.lowerBound]
      let start = text.utf8.count
      text += name
      if let kind = label.first.flatMap({ EntityKind(name: Self.kinds[$0] ?? String($0)) }) {
        let identity = label.count > 1 ? Int(label[1]) : nil
        spans.append((kind, TextRange(start, text.utf8.count), identity))
      }
      rest = rest[close.upperBound...]
    }
    text += rest
  }

  private static let kinds: [Substring: String] = [
    "per": "person", "org": "organization", "loc": "location", "misc": "miscellaneous",
  ]

  /// The spans as ranges of the document's tokens.
  func entitySpans(in document: Document) -> [EntitySpan] {
    spans.map { span in
      let tokens = document.tokens.indices.filter {
        span.range.contains(document.tokens[$0].range)
      }
      return EntitySpan(
        kind: span.kind, tokens: (tokens.first ?? 0)..<(tokens.last ?? 0) + 1, confidence: 1)
    }
  }
}

extension MarkedText {
  /// A text with the names that an analysis found.
  static func mark(_ text: String, _ entities: [Entity], identities: Bool = false) -> String {
    var marked = ""
    var end = 0
    for entity in entities {
      marked += text[TextRange(end, entity.range.start)]
      let label = entity.kind.name + (identities ? ":\(entity.identity)" : "")
      marked += "[[\(label)|\(text[entity.range])]]"
      end = entity.range.end
    }
    return marked + text[TextRange(end, text.utf8.count)]
  }
}
