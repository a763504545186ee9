internal import NewsModel

/// Joins quoted passages and reported clauses with who said them.
///
/// Needs: tokens, sentences, entities, identities, quoted passages. Gives: quotes.
/// Example: *“We will go,” she said, “and soon.”* → one direct quote of two pieces, cue *said*,
/// source *she*.
///
/// A cue in the sentence claims its clause and the passages in it. A passage that nobody claims goes
/// on with the quote before it, belongs to the cue before a colon, or to the running speaker of the
/// paragraphs before; failing all that it has no source, and short ones are no quotes at all.
struct SpeakerAttribution {
  /// How many drafts back one is looked for.
  private static let memory = 64

  private let text: AttributionText
  private let model: QuoteModel?
  private var drafts: [QuoteDraft] = []
  /// For each passage the draft that claims it.
  private var owner: [Int?]
  /// Cues that report nothing in their own sentence, by sentence.
  private var pending: [Int: AttributionFrame] = [:]
  /// The cues of each sentence that the model finds.
  private var cues: [[CueFrameFinder.Cue]] = []
  /// Likely and unlikely frames, by sentence, as far as asked for.
  private var frames: [Int: [AttributionFrame]] = [:]

  /// The quotes of a text in text order. Linear.
  static func quotes(in text: AttributionText, model: QuoteModel?) -> [QuoteDraft] {
    quotes(in: text, model: model) { question in
      model.map { SpeakerRanker(speech: $0.speech, speaker: $0.speaker).answer(question) }
        ?? SpeakerAnswer(isSpeech: false, confidence: 0)
    }
  }

  /// The quotes when `answer` says who said the passages that no cue claims.
  static func quotes(
    in text: AttributionText, model: QuoteModel?, answer: (SpeakerQuestion) -> SpeakerAnswer
  ) -> [QuoteDraft] {
    var attribution = SpeakerAttribution(text, model)
    for (index, sentence) in text.sentences.enumerated() {
      for frame in attribution.likelyFrames(in: sentence) {
        attribution.claim(frame, sentence: index)
      }
    }
    for passage in text.passages.indices where attribution.owner[passage] == nil {
      attribution.place(passage, answer)
    }
    return attribution.drafts.sorted { $0.start < $1.start }
  }

  private init(_ text: AttributionText, _ model: QuoteModel?) {
    self.text = text
    self.model = model
    owner = Array(repeating: nil, count: text.passages.count)
  }

  private mutating func likelyFrames(in sentence: Range<Int>) -> [AttributionFrame] {
    guard let model else { return AttributionFrameFinder(text, sentence).frames() }
    let finder = CueFrameFinder(text, model)
    cues.append(finder.cues(in: sentence))
    return finder.frames(
      in: sentence, of: &cues[cues.count - 1], from: CueFrameFinder.usual)
  }

  private mutating func claim(_ frame: AttributionFrame, sentence: Int) {
    let pieces = frame.content.map(widened)
    let passages = passages(in: pieces)
    guard isReport(frame, pieces, passages), passages.allSatisfy({ owner[$0] == nil }),
      !overlapsLast(pieces)
    else {
      if pending[sentence] == nil { pending[sentence] = frame }
      return
    }
    for passage in passages { owner[passage] = drafts.count }
    drafts.append(QuoteDraft(frame, pieces: pieces, passages: passages, in: text))
  }

  /// Whether a frame reports more than a word, of somebody unless it quotes.
  private func isReport(
    _ frame: AttributionFrame, _ pieces: [Range<Int>], _ passages: [Int]
  ) -> Bool {
    if passages.contains(where: { !isNamed(tokens(of: $0)) }) { return true }
    // A name in marks and no more: *He is known as “the Fox”.*
    if !passages.isEmpty, pieces.joined().allSatisfy(text.isQuoted) { return false }
    let isLabel = frame.cue.map { !text.isWord($0.lowerBound) } ?? false
    let isWordy = pieces.joined().lazy.filter(text.isWord).prefix(2).count == 2
    return frame.source != nil && !pieces.isEmpty && (isLabel || isWordy)
  }

  /// A piece that reaches into a passage takes all of it.
  private func widened(_ piece: Range<Int>) -> Range<Int> {
    var (start, end) = (piece.lowerBound, piece.upperBound)
    if text.isQuoted(start) {
      while start > 0, text.passage[start - 1] == text.passage[start] { start -= 1 }
    }
    if text.isQuoted(end - 1) {
      while end < text.tokens.count, text.passage[end] == text.passage[end - 1] { end += 1 }
    }
    return start..<end
  }

  private func passages(in pieces: [Range<Int>]) -> [Int] {
    var found: [Int] = []
    for index in pieces.joined() where text.isQuoted(index) {
      if found.last != Int(text.passage[index]) { found.append(Int(text.passage[index])) }
    }
    return found
  }

  /// Whether an earlier cue has claimed some of the words: the outer report counts.
  private func overlapsLast(_ pieces: [Range<Int>]) -> Bool {
    drafts.suffix(4).contains { draft in
      draft.tokens.contains { range in pieces.contains { $0.overlaps(range) } }
    }
  }

  private func tokens(of passage: Int) -> Range<Int> {
    let outer = text.passages[passage].outer
    return index(at: outer.start)..<index(at: outer.end)
  }

  /// Index of the first token that starts at an offset or after it.
  private func index(at offset: Int) -> Int {
    var (low, high) = (0, text.tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if text.tokens[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Gives a passage that no cue in its sentence claims to a draft.
  private mutating func place(_ passage: Int, _ answer: (SpeakerQuestion) -> SpeakerAnswer) {
    let tokens = tokens(of: passage)
    guard let first = tokens.first else { return }
    let line = SpeakerLine(text: text, tokens: tokens)
    if let label = line.label() {
      let frame = AttributionFrame(cue: label.cue, source: label.source, content: [])
      add(passage, label.cue.upperBound..<tokens.upperBound, frame)
    } else if let name = line.signature() {
      add(passage, tokens, AttributionFrame(cue: name.cue, source: name.source, content: []))
    } else if model != nil {
      ask(passage, tokens, answer)
    } else if let draft = continued(by: passage, first) {
      append(passage, tokens, to: draft)
    } else if let frame = cue(before: first) ?? pending[Int(text.sentence[first])]
      ?? cue(after: tokens.upperBound)
    {
      if isSpeech(tokens) || text.isColon(first - 1) { add(passage, tokens, frame) }
    } else if isSpeech(tokens) {
      add(passage, tokens, nil)
    }
  }

  private mutating func ask(
    _ passage: Int, _ tokens: Range<Int>, _ answer: (SpeakerQuestion) -> SpeakerAnswer
  ) {
    let question = question(passage, tokens)
    let answer = answer(question)
    guard answer.isSpeech, !isNamed(tokens) || answer.candidate != nil else { return }
    let candidate = answer.candidate.map { question.candidates[$0] }
    if let draft = candidate?.draft ?? draft(of: candidate?.cue) {
      append(passage, tokens, to: draft)
    } else {
      add(
        passage, tokens,
        candidate.map {
          AttributionFrame(
            cue: $0.cue, source: $0.source, content: [], confidence: answer.confidence)
        })
    }
  }

  /// The draft that a cue has already.
  private func draft(of cue: Range<Int>?) -> Int? {
    guard let cue else { return nil }
    return drafts.indices.reversed().prefix(Self.memory).first { drafts[$0].cue == cue }
  }

  private mutating func question(_ passage: Int, _ tokens: Range<Int>) -> SpeakerQuestion {
    let own = Int(text.sentence[tokens.lowerBound])
    let last = Int(text.sentence[tokens.upperBound - 1])
    var near: [Int: [AttributionFrame]] = [:]
    for sentence in SpeakerCandidateFinder.sentences(around: own...last, of: text.sentences.count) {
      near[sentence] = frames(in: sentence)
    }
    return SpeakerCandidateFinder(text: text, frames: near).question(
      passage, tokens, standsAlone: standsAlone(passage), quoteBefore: quoteBefore(passage, tokens))
  }

  private mutating func frames(in sentence: Int) -> [AttributionFrame] {
    if let known = frames[sentence] { return known }
    let found = model.map {
      CueFrameFinder(text, $0).frames(
        in: text.sentences[sentence], of: &cues[sentence], from: CueFrameFinder.unlikely)
    }
    frames[sentence] = found ?? []
    return found ?? []
  }

  private func quoteBefore(_ passage: Int, _ tokens: Range<Int>) -> SpeakerQuoteBefore? {
    guard passage > 0, let draft = owner[passage - 1],
      let last = self.tokens(of: passage - 1).last
    else { return nil }
    let distance = text.paragraph[tokens.lowerBound] - text.paragraph[last]
    guard distance <= 1 else { return nil }
    return SpeakerQuoteBefore(
      draft: draft, quote: drafts[draft], isInParagraph: distance == 0,
      continues: standsAlone(passage) && (distance == 0 || standsAloneInParagraph(passage)))
  }

  private mutating func append(_ passage: Int, _ tokens: Range<Int>, to draft: Int) {
    owner[passage] = draft
    drafts[draft].append(tokens, passage)
  }

  private mutating func add(_ passage: Int, _ tokens: Range<Int>, _ frame: AttributionFrame?) {
    owner[passage] = drafts.count
    drafts.append(QuoteDraft(frame, pieces: [tokens], passages: [passage], in: text))
  }

  /// The draft that a passage goes on with: it stands alone in its sentence, and the quote before it
  /// is of the same paragraph or ends the paragraph before.
  private func continued(by passage: Int, _ first: Int) -> Int? {
    guard passage > 0, let draft = owner[passage - 1], standsAlone(passage) else { return nil }
    let previous = tokens(of: passage - 1)
    guard let last = previous.last else { return nil }
    let distance = text.paragraph[first] - text.paragraph[last]
    if distance == 0 { return draft }
    return distance == 1 && standsAloneInParagraph(passage) ? draft : nil
  }

  private func standsAlone(_ passage: Int) -> Bool {
    let tokens = tokens(of: passage)
    let first = text.sentences[Int(text.sentence[tokens.lowerBound])]
    let last = text.sentences[Int(text.sentence[tokens.upperBound - 1])]
    return text.isAllQuoted(first.lowerBound..<last.upperBound)
  }

  private func standsAloneInParagraph(_ passage: Int) -> Bool {
    let tokens = tokens(of: passage)
    return text.isAllQuoted(text.paragraphStart(tokens.lowerBound)..<tokens.lowerBound)
  }

  /// The cue of a sentence that ends in a colon before the passage.
  private func cue(before first: Int) -> AttributionFrame? {
    guard first > 0, text.isColon(first - 1) else { return nil }
    return pending[Int(text.sentence[first - 1])]
  }

  /// The cue of the sentence after a passage, when that sentence begins with it or its source:
  /// *“Go!” Berg shouted.* is two sentences to the splitter.
  private func cue(after end: Int) -> AttributionFrame? {
    guard end < text.tokens.count, text.paragraph[end] == text.paragraph[end - 1],
      let frame = pending[Int(text.sentence[end])]
    else { return nil }
    return min(frame.cue?.lowerBound ?? .max, frame.source?.lowerBound ?? .max) == end ? frame : nil
  }

  /// Whether words in marks are more than a title, a nickname or a term.
  private func isSpeech(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter(text.isWord)
    if isNamed(tokens) { return false }
    if words.count >= 8 { return true }
    guard words.count >= 3 else { return false }
    return words.filter { text.tokens[$0].isCapitalized }.count * 2 <= words.count
  }

  /// Whether a word before the marks says that they hold a name or a title.
  private func isNamed(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    let isSet = text.isComma(before) || text.reads(before, "as")
    return text.has(isSet ? before - 1 : before, .naming)
  }
}
