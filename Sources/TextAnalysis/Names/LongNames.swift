internal import NewsModel

/// Puts the parts of long names of organizations together.
///
/// - Needs: the names that the recognizer found.
/// - Gives: the same names, those joined that are one: a body with what it belongs to, and what the
///   gazetteers know as one name.
/// - Example: `Anti-Terrorism Center of the [Commonwealth of Independent States]` → one name;
///   `[Organization for Security and Co-operation] in [Europe]` → one name;
///   `[Bowne] and [Co Inc]` → one name.
package struct LongNames: Sendable {
  private let aliases: AliasTable

  package init(aliases: AliasTable) { self.aliases = aliases }

  /// The names of one document after joining; linear in its length.
  package func settle(_ spans: [EntitySpan], in document: Document) -> [EntitySpan] {
    joinKnown(joinBodies(joinForms(spans, document), document), document)
  }

  /// Joins the legal forms of a company, which are no name, with the name before them; without one
  /// they go.
  private func joinForms(_ spans: [EntitySpan], _ document: Document) -> [EntitySpan] {
    var joined: [EntitySpan] = []
    for span in spans {
      guard span.kind == .organization, span.tokens.count > 1, isForms(span.tokens, document) else {
        joined.append(span)
        continue
      }
      guard let last = joined.last, last.kind != .location,
        leads(last.tokens.upperBound, to: span.tokens.lowerBound, document)
      else { continue }
      joined[joined.count - 1] = EntitySpan(
        kind: .organization, tokens: last.tokens.lowerBound..<span.tokens.upperBound,
        confidence: span.confidence)
    }
    return joined
  }

  /// "Co", "Ltd." and the like, and nothing else.
  private func isForms(_ tokens: Range<Int>, _ document: Document) -> Bool {
    tokens.allSatisfy { index in
      let word = word(index, document)
      return LegalForm.words.contains(word) || word.isEmpty
    }
  }

  /// Whether at most an "and" stands between the end of one name and the start of another.
  private func leads(_ end: Int, to start: Int, _ document: Document) -> Bool {
    guard !document.tokens[start].startsParagraph else { return false }
    let isAnd = ["and", "&"].contains(document.text(of: document.tokens[end]))
    return start == end || start == end + 1 && isAnd
  }

  /// Words that name a body when "of" follows.
  private static let bodies: Set<String> = [
    "academy", "agency", "assembly", "association", "authority", "bank", "board", "bureau",
    "center",
    "chamber", "college", "commission", "committee", "confederation", "council", "court",
    "department", "embassy", "federation", "foundation", "institute", "ministry", "mission",
    "office",
    "parliament", "secretariat", "senate", "service", "society", "tribunal", "university",
  ]

  private func joinBodies(_ spans: [EntitySpan], _ document: Document) -> [EntitySpan] {
    var joined: [EntitySpan] = []
    for span in spans {
      guard span.kind != .person, let body = body(before: span.tokens.lowerBound, document) else {
        joined.append(span)
        continue
      }
      var start = body
      if let last = joined.last, last.tokens.upperBound > body {
        guard last.kind == .organization else {
          joined.append(span)
          continue
        }
        start = last.tokens.lowerBound
        joined.removeLast()
      } else {
        start = firstWord(before: body, joined.last?.tokens.upperBound ?? 0, document)
      }
      joined.append(
        EntitySpan(
          kind: .organization, tokens: start..<span.tokens.upperBound, confidence: span.confidence))
    }
    return joined
  }

  /// The body's word in front of "of" or "of the" that ends before a token.
  private func body(before index: Int, _ document: Document) -> Int? {
    var index = index - 1
    if index > 0, word(index, document) == "the" { index -= 1 }
    guard index > 0, word(index, document) == "of", document.tokens[index - 1].isCapitalized,
      !document.tokens[index].startsParagraph,
      Self.bodies.contains(word(index - 1, document))
    else { return nil }
    return index - 1
  }

  /// The first of the capitalized words that lead up to a body's word, four at most.
  private func firstWord(before body: Int, _ limit: Int, _ document: Document) -> Int {
    var first = body
    while first > limit, body - first < 4, !document.tokens[first].startsParagraph {
      let token = document.tokens[first - 1]
      guard token.kind == .word, token.isCapitalized, !token.isAbbreviated,
        !["the", "a", "an", "in", "at", "its"].contains(word(first - 1, document))
      else { break }
      first -= 1
    }
    return first
  }

  /// Joins an organization with the words behind it when the gazetteers know the whole.
  private func joinKnown(_ spans: [EntitySpan], _ document: Document) -> [EntitySpan] {
    var joined: [EntitySpan] = []
    for span in spans {
      if let last = joined.last, last.tokens.upperBound > span.tokens.lowerBound { continue }
      guard span.kind == .organization, let end = knownEnd(of: span, document) else {
        joined.append(span)
        continue
      }
      joined.append(
        EntitySpan(
          kind: span.kind, tokens: span.tokens.lowerBound..<end,
          confidence: max(span.confidence, Self.knownConfidence)))
    }
    return joined
  }

  /// How sure a name is that the gazetteers know as a whole.
  private static let knownConfidence: Float = 0.95

  /// Where the longest known name ends that starts with a span and goes on with small words and
  /// capitals.
  private func knownEnd(of span: EntitySpan, _ document: Document) -> Int? {
    var words = span.tokens.map { word($0, document) }
    var known: Int?
    let limit = min(span.tokens.upperBound + 8, document.tokens.count)
    for index in span.tokens.upperBound..<max(limit, span.tokens.upperBound) {
      let token = document.tokens[index]
      let next = word(index, document)
      guard !token.startsParagraph, token.isCapitalized || Self.connectors.contains(next) else {
        break
      }
      words.append(next)
      guard token.isCapitalized else { continue }
      let key = NameFolding.key(NameFolding.expanded(words))
      if aliases.entry(for: key)?.kind == .organization { known = index + 1 }
    }
    return known
  }

  private static let connectors: Set<String> = [
    "of", "for", "and", "in", "on", "the", "to", "against", "with",
  ]

  private func word(_ index: Int, _ document: Document) -> String {
    NameFolding.word(document.bytes(of: index))
  }
}
