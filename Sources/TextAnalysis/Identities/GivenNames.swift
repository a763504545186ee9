package import NewsModel

extension IdentityResolver {
  /// Finds out which names stand for one thing when another tagger found them.
  ///
  /// - Parameter names: kinds and UTF-8 ranges of the names in the text, in text order, without
  ///   overlaps; confidences are kept.
  /// - Returns: the same names with their identities; the range of each is the one given.
  package func resolve(
    given names: [Entity], in text: Document, headline: Document = Document("")
  ) -> Analysis {
    var spans: [EntitySpan] = []
    var given: [Entity] = []
    var token = 0
    for name in names {
      while token < text.tokens.count, text.tokens[token].end <= name.range.start { token += 1 }
      var end = token
      while end < text.tokens.count, text.tokens[end].start < name.range.end { end += 1 }
      guard end > token else { continue }
      spans.append(
        EntitySpan(kind: name.kind, tokens: token..<end, confidence: name.confidence))
      given.append(name)
      // A token with two names in it belongs to the first.
      token = max(token, end - 1)
    }
    var analysis = resolve(RecognizedNames(text: spans), in: text, headline: headline)
    restore(&analysis, given, spans, text)
    analysis.sentences = text.sentences.map { text.range(of: $0) }
    return analysis
  }

  /// Puts the given ranges back. Names of nothing but signs, which resolve to nothing, are left out.
  private func restore(
    _ analysis: inout Analysis, _ given: [Entity], _ spans: [EntitySpan], _ text: Document
  ) {
    var index = 0
    for place in analysis.entities.indices {
      while index < spans.count, text.range(of: spans[index].tokens) != analysis.entities[place].range {
        index += 1
      }
      guard index < spans.count else { return }
      analysis.entities[place].range = given[index].range
      index += 1
    }
  }
}
