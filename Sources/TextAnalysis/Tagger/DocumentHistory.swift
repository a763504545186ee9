internal import NewsModel

/// What a first pass over a document says of its words, for the second pass to lean on: a name that
/// is clear once helps where it is not (Krishnan & Manning 2006).
struct DocumentHistory {
  /// Votes for a word: lanes 0...3 for the kinds of name, 4 for outside, 5 and 6 for standing last
  /// and first in a longer name.
  typealias Votes = SIMD8<Float>

  /// Votes per lower-case spelling, over its capitalized tokens.
  private var votes: [Votes]
  /// Votes per spelling for the kinds of the longer names that it abbreviates.
  private var acronyms: [Votes]
  /// Votes for two words in a row, by their spellings.
  private var pairs: [UInt64: Votes] = [:]
  /// What the first pass says at each position.
  private var own: [Votes]

  /// Collects the votes of the names found in a prepared document. Linear.
  init(_ spans: [EntitySpan], in context: TaggingContext) {
    votes = Array(repeating: Votes(), count: context.table.spellingCount)
    acronyms = votes
    own = Array(repeating: Votes(), count: context.words.count)
    let positions = context.positionsOfTokens
    for span in spans { mark(span, positions, context) }
    for sentence in context.sentences {
      for position in sentence where context.traits(position).contains(.capitalized) {
        count(position, context)
      }
    }
  }

  private mutating func mark(
    _ span: EntitySpan, _ positions: [Int32], _ context: TaggingContext
  ) {
    let kind = Int(span.kind.rawValue)
    for token in span.tokens { own[Int(positions[token])][kind] = span.confidence }
    guard span.tokens.count > 1 else { return }
    own[Int(positions[span.tokens.upperBound - 1])][5] = 1
    own[Int(positions[span.tokens.lowerBound])][6] = 1
    var initials = FeatureHash.seed
    for token in span.tokens {
      let form = context.table.forms[Int(context.words[Int(positions[token])])]
      if form.isCapitalized {
        initials = FeatureHash.adding(UInt64(form.initial), to: initials)
      }
    }
    if let spelling = context.table.spelling(of: initials) {
      acronyms[spelling][kind] += span.confidence
    }
  }

  private mutating func count(_ position: Int, _ context: TaggingContext) {
    if own[position].lowHalf.sum() == 0 { own[position][4] = 1 }
    votes[context.spelling(position)] += own[position]
    if let key = context.pairKey(position) { pairs[key, default: Votes()] += own[position] }
  }

  /// Adds what the first pass says of the token's other occurrences.
  @inline(__always)
  func add<Sink: FeatureSink>(
    _ position: Int, _ context: TaggingContext, to sink: inout Sink
  ) {
    guard context.traits(position).contains(.capitalized) else { return }
    let form = context.table.forms[Int(context.words[position])]
    let judgement = self.judgement(position, context)
    let spelling = context.spelling(position)
    let others = votes[spelling] - own[position]
    if judgement != 0 {
      sink.add(.history, judgement)
      sink.add(.history, at: 1, judgement >> 4, form.shortShape)
      sink.add(.history, at: 2, judgement >> 4, others[5] > 0 ? 1 : 0, others[6] > 0 ? 1 : 0)
    }
    let around =
      UInt64(judgement >> 4) | neighborKind(position - 1, context) << 8
      | neighborKind(position + 1, context) << 16
    if around != 0 { sink.add(.history, at: 3, around) }
    if form.isAllCapitals, let kind = Self.verdict(acronyms[spelling]) {
      sink.add(.history, at: 4, kind)
    }
    if let key = context.pairKey(position), let pair = pairs[key] {
      sink.add(.history, at: 5, Self.verdict(pair - own[position]) ?? 0, form.shortShape)
    }
    if let key = context.pairKey(position - 1), let pair = pairs[key] {
      sink.add(.history, at: 6, Self.verdict(pair - own[position - 1]) ?? 0, form.shortShape)
    }
  }

  /// The kind that other occurrences of a word were given, in the low bits how sure; 0 is none.
  private func judgement(_ position: Int, _ context: TaggingContext) -> UInt64 {
    Self.verdict(votes[context.spelling(position)] - own[position]) ?? 0
  }

  private func neighborKind(_ position: Int, _ context: TaggingContext) -> UInt64 {
    guard context.traits(position).contains(.capitalized) else { return 0 }
    return judgement(position, context) >> 4
  }

  /// The kind with most votes, from 1 on, times 16, plus its share and the number of votes in a few
  /// steps.
  private static func verdict(_ votes: Votes) -> UInt64? {
    var best = 0
    var sum: Float = 0
    for lane in 0..<5 {
      sum += votes[lane]
      if votes[lane] > votes[best] { best = lane }
    }
    guard sum > 0.3 else { return nil }
    let share = votes[best] / sum
    let shareStep: UInt64 = share > 0.95 ? 2 : (share > 0.6 ? 1 : 0)
    let countStep: UInt64 = sum > 2.5 ? 2 : (sum > 1.5 ? 1 : 0)
    return UInt64(best + 1) << 4 | shareStep << 2 | countStep
  }
}

extension TaggingContext {
  /// The position of each of the document's tokens.
  var positionsOfTokens: [Int32] {
    sentences.flatMap { $0.map { Int32(truncatingIfNeeded: $0) } }
  }

  @inline(__always)
  func spelling(_ position: Int) -> Int { Int(table.spellings[Int(words[position])]) }

  /// One number for a capitalized word and the word after it; `nil` where either has no capital.
  @inline(__always)
  fileprivate func pairKey(_ position: Int) -> UInt64? {
    guard traits(position).contains(.capitalized), traits(position + 1).contains(.capitalized)
    else { return nil }
    return UInt64(spelling(position)) << 32 | UInt64(spelling(position + 1))
  }
}
