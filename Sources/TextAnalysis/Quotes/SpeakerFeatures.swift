/// What the choice of a passage's speaker looks at.
struct SpeakerFeatures {
  let text: AttributionText

  private func common(_ index: Int) -> UInt32 {
    text.tokens.indices.contains(index) ? text.lexemes[index].common : 1
  }

  private func tag(_ index: Int) -> UInt32 {
    text.tokens.indices.contains(index) ? UInt32(text.tags[index].rawValue) : 31
  }

  /// Length, first and last words of a passage and what stands around it.
  func passage(_ tokens: Range<Int>, standsAlone: Bool) -> QuoteFeatures {
    var features = QuoteFeatures()
    let shape = shape(tokens)
    let words = tokens.filter(text.isWord)
    let capitals = words.filter { text.tokens[$0].isCapitalized }.count
    let ratio = UInt32(capitals * 4 / max(words.count, 1))
    let alone: UInt32 = standsAlone ? 1 : 0
    features.add(101, shape)
    features.add(102, shape, alone, ratio)
    features.add(103, ratio, CueFeatures.bucket(words.count))
    features.add(104, common(tokens.lowerBound - 1), 0)
    features.add(105, tag(tokens.lowerBound - 1), tag(tokens.lowerBound - 2), alone)
    features.add(106, common(tokens.upperBound), 0)
    features.add(107, tag(tokens.upperBound), tag(tokens.upperBound + 1), alone)
    features.add(108, tag(words.first ?? -1), tag(words.dropFirst().first ?? -1))
    features.add(109, common(words.first ?? -1), 0)
    features.add(110, UInt32(words.filter { text.tags[$0].isFinite }.count.signum()), shape)
    features.add(111, UInt32(words.filter { text.tags[$0] == .pronoun }.count.signum()), shape)
    features.add(112, tag(tokens.lowerBound - 1), ratio, CueFeatures.bucket(words.count))
    features.add(113, text.isQuoted(tokens.lowerBound - 2) ? 1 : 0, shape)
    return features
  }

  /// A passage's length, its first letter's case and its last mark.
  func shape(_ tokens: Range<Int>) -> UInt32 {
    let words = tokens.filter(text.isWord)
    let isCapital = words.first.map { text.tokens[$0].isCapitalized } ?? false
    let last = tokens.last.map { text.isWord($0 - 1) ? 0 : UInt32(text.mark($0 - 1)) } ?? 0
    return CueFeatures.bucket(words.count) | (isCapital ? 16 : 0) | last << 5
  }

  /// How a candidate stands to a passage.
  func candidate(
    _ candidate: SpeakerCandidate, _ question: Range<Int>, standsAlone: Bool, probability: Float,
    rank: Int
  ) -> QuoteFeatures {
    var features = QuoteFeatures()
    let relation = candidate.relation.rawValue
    let place = candidate.source?.lowerBound ?? candidate.cue?.lowerBound ?? question.lowerBound
    let sentences = abs(Int(text.sentence[place]) - Int(text.sentence[question.lowerBound]))
    let paragraphs = abs(Int(text.paragraph[place]) - Int(text.paragraph[question.lowerBound]))
    let distance = UInt32(min(sentences, 4)) | UInt32(min(paragraphs, 3)) << 3
    let likely = UInt32(probability * 4)
    let colon: UInt32 = text.isColon(question.lowerBound - 1) ? 1 : 0
    let alone: UInt32 = standsAlone ? 2 : 0
    let source = candidate.source.map { tag($0.lowerBound) } ?? 30
    features.add(131, relation, distance, likely)
    features.add(132, relation, colon | alone, likely)
    features.add(133, relation, shape(question), alone)
    features.add(134, relation, source, candidate.source.map { CueFeatures.bucket($0.count) } ?? 31)
    features.add(135, relation, candidate.cue.map { common($0.lowerBound) } ?? 0, 0)
    features.add(136, relation, UInt32(min(rank, 6)), colon | alone)
    features.add(137, relation, CueFeatures.bucket(abs(place - question.lowerBound) / 3), alone)
    features.add(138, relation, common(question.lowerBound - 1), 0)
    features.add(139, relation, tag(question.lowerBound - 1), tag(question.upperBound))
    features.add(140, relation, distance, colon | alone)
    features.add(141, relation, text.isQuoted(place) ? 1 : 0, rank == 0 ? 1 : 0)
    return features
  }
}
