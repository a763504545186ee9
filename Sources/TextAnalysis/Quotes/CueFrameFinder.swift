/// Finds the frames of a sentence with the trained model.
///
/// Needs: tagged tokens, passages. Gives: frames, the surest first.
struct CueFrameFinder {
  let text: AttributionText
  let model: QuoteModel

  /// Cues less probable than this are none.
  static let usual: Float = 0.35
  /// Cues less probable than this are not even unlikely ones.
  static let unlikely: Float = 0.08

  init(_ text: AttributionText, _ model: QuoteModel) {
    self.text = text
    self.model = model
  }

  /// A token that heads a cue, with its frame as soon as somebody has asked for it.
  struct Cue {
    let index: Int
    let probability: Float
    fileprivate(set) var frame: AttributionFrame?
  }

  /// The likely and unlikely cues of a sentence.
  func cues(in sentence: Range<Int>) -> [Cue] {
    let around = CueFeatures(text: text, sentence: sentence)
    var cues: [Cue] = []
    for index in sentence where around.isCandidate(index) {
      var sum = QuoteSum1(model.cue)
      around.extract(index, to: &sum)
      let probability = model.cue.probability(sum)
      if probability >= Self.unlikely { cues.append(Cue(index: index, probability: probability)) }
    }
    return cues
  }

  /// The frames of a sentence's cues that are at least so probable.
  func frames(
    in sentence: Range<Int>, of cues: inout [Cue], from threshold: Float
  ) -> [AttributionFrame] {
    for place in cues.indices
    where cues[place].probability >= threshold && cues[place].frame == nil {
      cues[place].frame = frame(of: cues[place], in: sentence, cues)
    }
    let trained = cues.lazy.filter { $0.probability >= threshold }.compactMap(\.frame)
      .sorted { $0.confidence > $1.confidence }
    return trained.contains { $0.source != nil } ? trained : trained + untrained(sentence)
  }

  /// What rules find in headlines and transcripts, which the model has seen too few of.
  private func untrained(_ sentence: Range<Int>) -> [AttributionFrame] {
    if let frame = AttributionColon(text: text, sentence: sentence).frame() { return [frame] }
    let endsOpen = text.isWord(sentence.upperBound - 1)
    guard endsOpen else { return [] }
    return AttributionFrameFinder(text, sentence).frames().map { frame in
      var frame = frame
      frame.confidence = Self.untrainedConfidence
      return frame
    }
  }

  /// How often a frame that only rules find is right.
  private static let untrainedConfidence: Float = 0.5

  /// Whether the sentence may attribute a passage in marks before or after it.
  private func mayReportElsewhere(_ sentence: Range<Int>) -> Bool {
    text.isQuoted(sentence.lowerBound - 1) || text.isQuoted(sentence.upperBound)
      || text.isColon(sentence.upperBound - 1)
  }

  /// A cue without a mark behind it; a colon may be all of it.
  private func words(_ cue: Range<Int>) -> Range<Int> {
    cue.count > 1 && !text.isWord(cue.upperBound - 1) ? cue.dropLast() : cue
  }

  private func frame(of cue: Cue, in sentence: Range<Int>, _ cues: [Cue]) -> AttributionFrame {
    let source = AttributionRoleFeatures(text, sentence, cue: cue.index)
    var roles = AttributionRoleDecoder(source, model).roles(
      needsContent: !mayReportElsewhere(sentence))
    AttributionGaps.fill(&roles) { place in
      cues.contains { $0.index == source.window.lowerBound + place && $0.probability >= Self.usual }
    }
    let runs = AttributionRuns(roles, from: source.window.lowerBound)
    return AttributionFrame(
      cue: words(runs.around(cue.index)), source: runs.longest(.source).flatMap(trimmed),
      content: joined(runs.all(.content)).compactMap(trimmed), confidence: cue.probability
    ).withWholeSource(in: text)
  }

  /// Runs with only marks between them are one.
  private func joined(_ runs: [Range<Int>]) -> [Range<Int>] {
    var joined: [Range<Int>] = []
    for run in runs {
      if let last = joined.last, (last.upperBound..<run.lowerBound).allSatisfy({ !text.isWord($0) })
      {
        joined[joined.count - 1] = last.lowerBound..<run.upperBound
      } else {
        joined.append(run)
      }
    }
    return joined
  }

  /// A run without punctuation at its ends; quotation marks and brackets stay.
  private func trimmed(_ run: Range<Int>) -> Range<Int>? {
    var run = withoutDateline(run)
    while let first = run.first, isEdge(first, .openBracket) { run.removeFirst() }
    while let last = run.last, isEdge(last, .closeBracket) { run.removeLast() }
    return run.isEmpty ? nil : run
  }

  /// A run without the dateline that it begins with ("GENEVA, 3 May (AP) — …").
  private func withoutDateline(_ run: Range<Int>) -> Range<Int> {
    guard text.tokens[run.lowerBound].startsLine, text.tokens[run.lowerBound].isAllCaps,
      let dash = run.prefix(Self.longestDateline).first(where: { text.tokens[$0].kind == .dash }),
      (run.lowerBound..<dash).allSatisfy({
        !text.isWord($0) || text.tokens[$0].isCapitalized || text.tokens[$0].kind == .number
      })
    else { return run }
    return dash + 1..<run.upperBound
  }

  /// Longest dateline in tokens.
  private static let longestDateline = 14

  private func isEdge(_ index: Int, _ bracket: TokenKind) -> Bool {
    !text.isWord(index) && !text.isQuoted(index) && text.tokens[index].kind != bracket
  }
}

/// The runs of equal roles in a window.
struct AttributionRuns {
  private var runs: [(role: AttributionRole, range: Range<Int>)] = []

  init(_ roles: [AttributionRole], from start: Int) {
    var first = 0
    for place in roles.indices where place + 1 == roles.count || roles[place + 1] != roles[place] {
      runs.append((roles[place], start + first..<start + place + 1))
      first = place + 1
    }
  }

  func all(_ role: AttributionRole) -> [Range<Int>] { runs.filter { $0.role == role }.map(\.range) }

  func longest(_ role: AttributionRole) -> Range<Int>? {
    all(role).max { $0.count < $1.count }
  }

  /// The run that holds an index.
  func around(_ index: Int) -> Range<Int> {
    runs.first { $0.range.contains(index) }?.range ?? index..<index + 1
  }
}
