/// Chooses who said a passage, and whether it is speech at all.
struct SpeakerRanker {
  let speech: QuoteWeights
  let speaker: QuoteWeights

  /// Speech and speakers less probable than this are none.
  private static let speechThreshold: Float = 0.5
  private static let speakerThreshold: Float = 0.3

  func answer(_ question: SpeakerQuestion) -> SpeakerAnswer {
    let scores = question.candidates.map { speaker.probability($0.features) }
    let best = scores.indices.max { scores[$0] < scores[$1] }
    let confidence = best.map { scores[$0] } ?? 0
    return SpeakerAnswer(
      isSpeech: speech.probability(question.features) >= Self.speechThreshold,
      candidate: confidence >= Self.speakerThreshold ? best : nil, confidence: confidence)
  }
}
