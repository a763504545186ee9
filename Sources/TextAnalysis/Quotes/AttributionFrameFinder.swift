/// Finds the cues of a sentence with who speaks and what is reported.
///
/// Needs: tokens, sentences, passages, entities. Gives: frames.
/// Example: *She said that rates would rise.* → cue *said*, source *She*, content *that … rise*.
struct AttributionFrameFinder {
  let text: AttributionText
  let sentence: Range<Int>
  private let clause: AttributionClause

  init(_ text: AttributionText, _ sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
    clause = AttributionClause(text: text, sentence: sentence)
  }

  /// The frames in order of their cues.
  func frames() -> [AttributionFrame] {
    var frames: [AttributionFrame] = []
    for index in sentence where !text.isQuoted(index) {
      if text.reads(index, "according"), text.reads(index + 1, "to") {
        if let frame = accordingTo(index) { frames.append(frame) }
      } else if clause.isVerb(index), let frame = verb(index) {
        frames.append(frame)
      }
    }
    if frames.isEmpty, let frame = AttributionColon(text: text, sentence: sentence).frame() {
      frames.append(frame)
    }
    return frames
  }

  /// *According to X, …* and *…, according to X*.
  private func accordingTo(_ index: Int) -> AttributionFrame? {
    guard let source = clause.phrase(from: index + 2) else { return nil }
    let isFirst = index == sentence.lowerBound
    let content =
      isFirst
      ? trimmed(source.upperBound..<sentence.upperBound)
      : trimmed(sentence.lowerBound..<index)
    guard let content else { return nil }
    return AttributionFrame(cue: index..<index + 2, source: source, content: [content])
  }

  private func verb(_ verb: Int) -> AttributionFrame? {
    let cue = clause.cue(at: verb)
    let follows = isBoundary(cue.lowerBound - 1)
    if follows, let source = clause.subject(after: verb), let content = before(cue.lowerBound) {
      return frame(cue, source, content, after: source.upperBound)
    }
    let source = subject(of: cue)
    let start = source?.lowerBound ?? cue.lowerBound
    if isBoundary(start - 1), !reportsAfter(verb), let content = before(start) {
      return frame(cue, source, content, after: cue.upperBound)
    }
    return AttributionFrame(cue: cue, source: source, content: after(verb).map { [$0] } ?? [])
  }

  /// The subject; a participle has that of the clause before it.
  private func subject(of cue: Range<Int>) -> Range<Int>? {
    guard text.has(cue.upperBound - 1, .participle) else {
      return clause.subject(before: cue.lowerBound)
    }
    guard let verb = (sentence.lowerBound..<cue.lowerBound).first(where: clause.isVerb) else {
      return clause.phrase(from: sentence.lowerBound).flatMap(clause.plausible)
    }
    return clause.subject(before: clause.cue(at: verb).lowerBound)
  }

  private func isBoundary(_ index: Int) -> Bool {
    index > sentence.lowerBound && (text.isComma(index) || text.isQuoted(index))
  }

  /// Whether what is reported follows the verb even though a comma stands before its subject.
  private func reportsAfter(_ verb: Int) -> Bool {
    var index = verb + 1
    var words = 0
    while index < sentence.upperBound, text.isWord(index), !text.isQuoted(index) {
      if text.has(index, .complementizer) { return true }
      if text.has(index, [.preposition, .time]) { words -= 4 }
      words += 1
      index += 1
    }
    if text.isColon(index) { return true }
    if text.isQuoted(index), !text.isQuoted(sentence.lowerBound) { return true }
    return words > 4
  }

  /// A frame whose content stands before the attribution and perhaps goes on after it.
  private func frame(
    _ cue: Range<Int>, _ source: Range<Int>?, _ content: Range<Int>, after end: Int
  ) -> AttributionFrame {
    var pieces = [content]
    var next = end
    while next < sentence.upperBound, !text.isQuoted(next) { next += 1 }
    if next < sentence.upperBound, text.isQuoted(content.upperBound - 1), next - end < 14 {
      pieces.append(contentsOf: trimmed(next..<sentence.upperBound).map { [$0] } ?? [])
    }
    return AttributionFrame(cue: cue, source: source, content: pieces)
  }

  /// What is reported before an attribution that begins at `end`.
  private func before(_ end: Int) -> Range<Int>? {
    guard let content = trimmed(sentence.lowerBound..<end) else { return nil }
    return content.count >= 3 || content.contains(where: text.isQuoted) ? content : nil
  }

  /// What is reported after the verb.
  private func after(_ verb: Int) -> Range<Int>? {
    var start = verb + 1
    if text.has(verb, .findsThat), !text.has(start, .complementizer) { return nil }
    if text.has(verb, .addresses) || text.has(start, [.preposition, .time])
      || text.reads(start, "today")
    {
      guard let found = contentStart(from: start) else { return nil }
      start = found
    }
    guard let content = trimmed(start..<sentence.upperBound) else { return nil }
    return content.count >= 2 || content.contains(where: text.isQuoted) ? content : nil
  }

  /// Where the report begins after a hearer, a place or a time: at *that*, a colon or a mark.
  private func contentStart(from start: Int) -> Int? {
    var index = start
    while index < sentence.upperBound, index < start + 16 {
      if text.isQuoted(index) { return index }
      if text.has(index, .complementizer), !text.has(index - 1, .preposition) { return index }
      if text.isColon(index) || text.isComma(index) { return index + 1 }
      if text.has(index, .pronoun), index > start, !text.has(index - 1, .preposition) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// A range without punctuation at its ends; a quotation mark stays.
  private func trimmed(_ range: Range<Int>) -> Range<Int>? {
    var range = range
    while let first = range.first, !text.isWord(first), !text.isQuoted(first),
      text.tokens[first].kind != .openBracket
    { range.removeFirst() }
    while let last = range.last, !text.isWord(last), !text.isQuoted(last),
      text.tokens[last].kind != .closeBracket
    { range.removeLast() }
    return range.isEmpty ? nil : range
  }
}
