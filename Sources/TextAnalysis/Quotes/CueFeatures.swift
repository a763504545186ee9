/// What the cue decision and the roles around a cue look at. Names are seen as names only.
struct CueFeatures {
  let text: AttributionText
  let sentence: Range<Int>

  /// A word's number, its tag and its surroundings beyond the sentence's ends.
  func common(_ index: Int) -> UInt32 {
    sentence.contains(index) ? text.lexemes[index].common : 1
  }

  func tag(_ index: Int) -> UInt32 {
    sentence.contains(index) ? UInt32(text.tags[index].rawValue) : 31
  }

  func path8(_ index: Int) -> UInt32 {
    sentence.contains(index) ? UInt32(text.lexemes[index].path8) : 1
  }

  /// Whether a token can head a cue: a common word that is no function word, *according* or a colon.
  func isCandidate(_ index: Int) -> Bool {
    guard text.passage[index] < 0, text.lexemes[index].common != 0 else { return false }
    return switch text.tags[index] {
    case .noun, .plural, .adjective, .past, .third, .present, .infinitive, .gerund, .perfect: true
    case .preposition: text.has(index, .reports) || text.reads(index, "according")
    case .mark: text.isColon(index)
    case .name: text.has(index, .reports) || text.reads(index, "according")
    default: false
    }
  }

  /// How a token stands to the passages in marks: before one, after one, both or neither.
  func adjacency(_ index: Int) -> UInt32 {
    let before = index > sentence.lowerBound && text.isQuoted(index - 1)
    let after = index + 1 < sentence.upperBound && text.isQuoted(index + 1)
    let comma = index > sentence.lowerBound && text.isComma(index - 1)
    return (before ? 1 : 0) | (after ? 2 : 0) | (comma ? 4 : 0)
  }

  /// What the sentence has: passages at its start or end or inside.
  var quotation: UInt32 {
    let first = text.isQuoted(sentence.lowerBound)
    let last = text.isQuoted(sentence.upperBound - 1)
    return (first ? 1 : 0) | (last ? 2 : 0)
  }

  /// The next word after a cue that is no adverb, and what it is.
  func follower(of index: Int) -> Int {
    var next = index + 1
    while next < sentence.upperBound, text.tags[next] == .adverb { next += 1 }
    return next
  }

  /// The nearest word before a cue that is no auxiliary or adverb.
  func leader(of index: Int) -> Int {
    var before = index - 1
    while before >= sentence.lowerBound,
      text.tags[before] == .adverb || text.tags[before] == .modal
        || text.has(before, .auxiliary.union(.negation)) && text.tags[before] != .mark
    {
      before -= 1
    }
    return before
  }

  /// The auxiliary right before a cue, adverbs apart, else 0; `leader` is that of the cue.
  func auxiliary(of index: Int, behind leader: Int) -> UInt32 {
    var before = index - 1
    while before > leader, !text.has(before, .auxiliary), text.tags[before] != .modal {
      before -= 1
    }
    return before > leader ? common(before) : 0
  }

  static func bucket(_ distance: Int) -> UInt32 {
    switch distance {
    case ..<4: UInt32(max(distance, 0))
    case ..<6: 4
    case ..<9: 5
    case ..<14: 6
    case ..<22: 7
    default: 8
    }
  }

  /// The features of the decision whether a token heads a cue.
  func extract<Sink: QuoteFeatureSink>(_ index: Int, to features: inout Sink) {
    let word = common(index)
    let tag = tag(index)
    let cluster = path8(index)
    let follower = follower(of: index)
    let leader = leader(of: index)
    let auxiliary = auxiliary(of: index, behind: leader)
    let adjacency = adjacency(index)
    let quotation = quotation
    let that = hasThat(after: index)
    let verb = finiteAfter(index)
    features.add(1, word)
    features.add(2, word, tag)
    features.add(3, tag)
    features.add(4, cluster, tag)
    features.add(5, UInt32(text.lexemes[index].path), tag)
    features.add(6, word, common(index + 1))
    features.add(7, word, common(index - 1))
    features.add(8, tag, common(index + 1))
    features.add(9, tag, common(index - 1))
    features.add(10, self.tag(index - 1), tag, self.tag(index + 1))
    features.add(11, word, self.tag(index - 1))
    features.add(12, word, self.tag(index + 1))
    features.add(13, self.tag(index + 1), self.tag(index + 2), tag)
    features.add(14, self.tag(index - 2), self.tag(index - 1), tag)
    features.add(15, word, adjacency)
    features.add(16, tag, adjacency, quotation)
    features.add(17, common(follower), tag, cluster)
    features.add(18, self.tag(follower), word)
    features.add(19, self.tag(leader), word)
    features.add(20, common(leader), tag)
    features.add(21, self.tag(leader), self.tag(follower), tag)
    features.add(22, auxiliary, word)
    features.add(23, auxiliary, tag, self.tag(follower))
    features.add(24, Self.bucket(index - sentence.lowerBound), tag)
    features.add(25, Self.bucket(sentence.upperBound - index), tag)
    features.add(26, Self.bucket(sentence.upperBound - index), word)
    features.add(27, quotation, word)
    features.add(28, common(index + 2), tag)
    features.add(29, common(index + 2), word)
    features.add(30, path8(index + 1), cluster)
    features.add(31, path8(leader), cluster)
    features.add(32, path8(follower), word)
    features.add(33, text.classes[index].rawValue, tag)
    features.add(34, text.classes[index].rawValue, self.tag(follower), self.tag(leader))
    features.add(35, that, tag, cluster)
    features.add(36, that, word)
    features.add(37, verb, tag, self.tag(follower))
    features.add(38, verb, word)
  }

  /// Whether *that* follows within a few words: 0 no, else how near.
  private func hasThat(after index: Int) -> UInt32 {
    for step in 1...6 where index + step < sentence.upperBound {
      if text.reads(index + step, "that") { return step == 1 ? 1 : 2 }
      if text.tags[index + step] == .mark { return 0 }
    }
    return 0
  }

  /// What kind of verb comes next after a token.
  private func finiteAfter(_ index: Int) -> UInt32 {
    for step in 1...8 where index + step < sentence.upperBound {
      let tag = text.tags[index + step]
      if tag == .mark { return text.isQuoted(index + step) ? 30 : 31 }
      if tag.isVerb || tag == .modal { return UInt32(tag.rawValue) }
    }
    return 29
  }
}
