/// Finds everybody who may have said a passage: the sources of cues in its sentence and around, the
/// speaker of the quote before, and the subject of its sentence.
struct SpeakerCandidateFinder {
  let text: AttributionText
  /// The frames of the sentences around, unlikely ones included.
  let frames: [Int: [AttributionFrame]]

  /// How many sentences back and forth a cue may stand.
  private static let back = 3
  private static let forth = 1

  func question(
    _ passage: Int, _ tokens: Range<Int>, standsAlone: Bool,
    quoteBefore: SpeakerQuoteBefore?
  ) -> SpeakerQuestion {
    let features = SpeakerFeatures(text: text)
    var question = SpeakerQuestion(passage: passage, tokens: tokens)
    question.features = features.passage(tokens, standsAlone: standsAlone)
    var rank = 0
    func add(_ candidate: SpeakerCandidate, _ probability: Float) {
      var candidate = candidate
      candidate.features = features.candidate(
        candidate, tokens, standsAlone: standsAlone, probability: probability, rank: rank)
      question.candidates.append(candidate)
      rank += 1
    }
    if let quoteBefore, quoteBefore.quote.source != nil {
      add(
        SpeakerCandidate(
          relation: quoteBefore.isInParagraph ? .quoteBefore : .quoteInParagraphBefore,
          source: quoteBefore.quote.source, cue: quoteBefore.quote.cue,
          draft: quoteBefore.continues ? quoteBefore.draft : nil),
        1)
    }
    for (candidate, probability) in cues(around: tokens) { add(candidate, probability) }
    if let subject = subject(of: Int(text.sentence[tokens.lowerBound])) {
      add(SpeakerCandidate(relation: .subject, source: subject), 0)
    }
    return question
  }

  /// The frames around a passage, nearest sentences first.
  private func cues(around tokens: Range<Int>) -> [(SpeakerCandidate, Float)] {
    let own = Int(text.sentence[tokens.lowerBound])
    let last = Int(text.sentence[tokens.upperBound - 1])
    var found: [(SpeakerCandidate, Float)] = []
    for sentence in Self.sentences(around: own...last, of: text.sentences.count) {
      for frame in (frames[sentence] ?? []).prefix(8) where frame.source != nil {
        let isOwn = sentence >= own && sentence <= last
        let isBefore = (frame.cue?.lowerBound ?? 0) < tokens.lowerBound
        let relation: SpeakerCandidate.Relation =
          isOwn
          ? (isBefore ? .cueBefore : .cueAfter)
          : isBefore ? .cueInSentenceBefore : .cueInSentenceAfter
        found.append(
          (
            SpeakerCandidate(relation: relation, source: frame.source, cue: frame.cue),
            frame.confidence
          ))
      }
    }
    return found
  }

  /// The sentences whose cues count for a passage, its own first.
  static func sentences(around own: ClosedRange<Int>, of count: Int) -> [Int] {
    Array(own.prefix(4)) + (max(0, own.lowerBound - back)..<own.lowerBound).reversed()
      + Array(own.upperBound + 1..<max(min(count, own.upperBound + 1 + forth), own.upperBound + 1))
  }

  /// The noun phrase before the first finite verb of a sentence.
  private func subject(of sentence: Int) -> Range<Int>? {
    let range = text.sentences[sentence]
    guard let verb = range.prefix(80).first(where: { text.tags[$0].isFinite && !text.isQuoted($0) })
    else { return nil }
    var end = verb
    while end > range.lowerBound, text.tags[end - 1] == .adverb { end -= 1 }
    var start = end
    while start > range.lowerBound, isNominal(start - 1) { start -= 1 }
    return start < end ? start..<end : nil
  }

  private func isNominal(_ index: Int) -> Bool {
    guard !text.isQuoted(index) else { return false }
    return switch text.tags[index] {
    case .noun, .plural, .name, .pronoun, .possessive, .determiner, .adjective, .number, .genitive:
      true
    case .preposition: text.reads(index, "of")
    default: false
    }
  }
}

/// The quote before a passage.
struct SpeakerQuoteBefore {
  var draft: Int
  var quote: QuoteDraft
  var isInParagraph: Bool
  /// Whether nothing but quoted words stands between, so that the passage may go on with it.
  var continues: Bool
}
