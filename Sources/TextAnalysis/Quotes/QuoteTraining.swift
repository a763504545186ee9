package import NewsModel

/// A text as the maker of the quote model sees it: its decisions with their features.
package struct QuoteTraining {
  /// One sequence of tokens around a cue.
  package struct RoleSequence {
    /// The tokens that the features are of.
    package var window: Range<Int>
    package var nodes: [[UInt32]]
    package var edges: [[UInt32]]
  }

  /// A passage that no cue claims, with everybody who may have said it.
  package struct SpeakerExample {
    /// What stands between the marks.
    package var content: TextRange
    package var features: [UInt32]
    package var candidates: [(source: TextRange?, features: [UInt32])]
  }

  private let text: AttributionText
  private let model: QuoteModel

  package init(_ source: String, model: QuoteModel) {
    self.init(Document(source), model: model)
  }

  package init(_ document: Document, model: QuoteModel) {
    self.model = model
    text = AttributionText(document, QuoteFinder.passages(in: document.bytes), [], model: model)
  }

  package var tokens: [Token] { text.tokens }
  package var sentences: [Range<Int>] { text.sentences }
  package var tags: [QuoteWordTag] { text.tags }

  /// A word's key in the model's table of words.
  package static func key(of word: some Sequence<UInt8>) -> UInt64 { CueLexicon.key(of: word) }

  package func key(of token: Int) -> UInt64 {
    CueLexicon.key(of: text.bytes(of: text.tokens[token]))
  }

  /// A verb that only helps another.
  package func isAuxiliary(_ token: Int) -> Bool { text.has(token, .auxiliary) }

  /// The features of a word's tag, given the tags of the sentence before it.
  package func tagFeatures(_ token: Int, in sentence: Range<Int>, before tags: [QuoteWordTag])
    -> [UInt32]?
  {
    guard !text.lexemes[token].isMark else { return nil }
    var features = QuoteFeatures()
    QuoteTagger.extract(token, text.lexemes[sentence], tags, to: &features)
    return features.hashes
  }

  /// The tokens of a sentence that may head a cue.
  package func candidates(in sentence: Range<Int>) -> [Int] {
    let around = CueFeatures(text: text, sentence: sentence)
    return sentence.filter(around.isCandidate)
  }

  /// The features of the decision whether a token heads a cue.
  package func cueFeatures(_ token: Int, in sentence: Range<Int>) -> [UInt32] {
    var features = QuoteFeatures()
    CueFeatures(text: text, sentence: sentence).extract(token, to: &features)
    return features.hashes
  }

  /// The features of the roles around a cue.
  package func roles(around cue: Int, in sentence: Range<Int>) -> RoleSequence {
    let source = AttributionRoleFeatures(text, sentence, cue: cue)
    var sequence = RoleSequence(window: source.window, nodes: [], edges: [])
    for index in source.window {
      var node = QuoteFeatures()
      source.extractNode(index, to: &node)
      sequence.nodes.append(node.hashes)
      var edge = QuoteFeatures()
      source.extractEdge(index, to: &edge)
      sequence.edges.append(edge.hashes)
    }
    return sequence
  }

  /// The passages that no cue claims, when `answer` gives the right choice for each: whether it is
  /// speech, and which candidate said it.
  package func speakers(answer: (SpeakerExample) -> (isSpeech: Bool, candidate: Int?))
    -> [SpeakerExample]
  {
    var examples: [SpeakerExample] = []
    _ = SpeakerAttribution.quotes(in: text, model: model) { question in
      let example = SpeakerExample(
        content: text.passages[question.passage].content, features: question.features.hashes,
        candidates: question.candidates.map {
          (source: $0.source.map(text.range(of:)), features: $0.features.hashes)
        })
      examples.append(example)
      let (isSpeech, candidate) = answer(example)
      return SpeakerAnswer(isSpeech: isSpeech, candidate: candidate, confidence: 1)
    }
    return examples
  }
}

extension QuoteModel {
  /// Lays out what is known of words: Brown cluster paths in zeros and ones, common words, and
  /// given names by gender.
  package static func encodeWords(
    paths: [UInt64: String], common: Set<UInt64>, male: Set<UInt64>, female: Set<UInt64>
  ) -> [UInt8] {
    var entries: [UInt64: QuoteWordTable.Entry] = [:]
    for (key, path) in paths {
      entries[key, default: .init()].path = path.prefix(15).reduce(1) {
        $0 << 1 | ($1 == "1" ? 1 : 0)
      }
    }
    for key in common { entries[key, default: .init()].flags |= QuoteWordTable.Entry.common }
    for key in male { entries[key, default: .init()].flags |= QuoteWordTable.Entry.male }
    for key in female { entries[key, default: .init()].flags |= QuoteWordTable.Entry.female }
    return QuoteWordTable.encode(entries)
  }
}
