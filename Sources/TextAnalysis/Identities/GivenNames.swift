package import NewsModel

extension IdentityResolver {
  /// Finds out which names stand for one thing when another tagger found them.
  ///
  /// - Parameter names: kinds and UTF-8 ranges of the names in the text, in text order, without
  ///   overlaps; what identity they have does not matter.
  /// - Returns: the names with their identities; those of nothing but signs are left out.
  package func resolve(
    given names: [Entity], in text: Document, headline: Document = Document("")
  ) -> Analysis {
    let (document, spans) = text.split(at: names)
    var analysis = resolve(RecognizedNames(text: spans), in: document, headline: headline)
    analysis.sentences = text.sentences.map { text.range(of: $0) }
    return analysis
  }
}

extension Document {
  /// The document with a boundary of tokens wherever a given name begins or ends, and the tokens of
  /// the names. It has no sentences.
  fileprivate func split(at names: [Entity]) -> (Document, [EntitySpan]) {
    let bounds = names.flatMap { [$0.range.start, $0.range.end] }
    var tokens: [Token] = []
    var next = 0
    for token in self.tokens {
      var rest = token
      while next < bounds.count, bounds[next] <= token.start { next += 1 }
      while next < bounds.count, bounds[next] < token.end {
        tokens.append(rest.part(rest.start..<bounds[next]))
        rest = rest.part(bounds[next]..<rest.end)
        next += 1
      }
      tokens.append(rest)
    }
    return (Document(bytes: bytes, tokens: tokens), Self.spans(of: names, tokens))
  }

  private init(bytes: [UInt8], tokens: [Token]) {
    self.bytes = bytes
    self.tokens = tokens
    sentences = []
  }

  private static func spans(of names: [Entity], _ tokens: [Token]) -> [EntitySpan] {
    var spans: [EntitySpan] = []
    var first = 0
    for name in names {
      while first < tokens.count, tokens[first].start < name.range.start { first += 1 }
      var end = first
      while end < tokens.count, tokens[end].end <= name.range.end { end += 1 }
      guard end > first else { continue }
      spans.append(
        EntitySpan(kind: name.kind, tokens: first..<end, confidence: name.confidence))
      first = end
    }
    return spans
  }
}

extension Token {
  fileprivate func part(_ range: Range<Int>) -> Token {
    range == start..<end
      ? self : Token(start: range.lowerBound, end: range.upperBound, kind: kind, traits: traits)
  }
}
