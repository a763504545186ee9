/// Somebody who may have said a passage that no cue in its sentence claims.
struct SpeakerCandidate {
  /// How the candidate stands to the passage.
  enum Relation: UInt32 {
    case cueBefore, cueAfter, cueInSentenceBefore, cueInSentenceAfter
    case quoteBefore, quoteInParagraphBefore
    case subject
  }

  var relation: Relation
  var source: Range<Int>?
  var cue: Range<Int>?
  /// The draft that the passage would go on with.
  var draft: Int?
  var features = QuoteFeatures()
}

/// A passage with everybody who may have said it.
struct SpeakerQuestion {
  var passage: Int
  var tokens: Range<Int>
  /// What tells speech from titles, names and terms.
  var features = QuoteFeatures()
  var candidates: [SpeakerCandidate] = []
}

/// Who said a passage.
struct SpeakerAnswer {
  /// Whether the passage is speech at all.
  var isSpeech: Bool
  /// Index of the candidate; `nil` when nobody is likely.
  var candidate: Int?
  var confidence: Float
}
