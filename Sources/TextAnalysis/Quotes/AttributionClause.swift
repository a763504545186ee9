/// The parts of a clause around a reporting verb, found by punctuation and closed word classes.
struct AttributionClause {
  let text: AttributionText
  let sentence: Range<Int>

  /// Longest subject in tokens that is believed.
  private static let longestSubject = 22

  /// Whether a reporting form is used as a verb here: not after a determiner or *to*, and in the
  /// bare form only after a subject in the plural or an auxiliary.
  func isVerb(_ index: Int) -> Bool {
    let before = index - 1
    guard text.has(index, .reports), !text.isQuoted(index) else { return false }
    if text.has(before, .determiner), !text.has(before, .pronoun.union(.relative)) { return false }
    if text.has(before, .possessive), !text.has(before, .she) { return false }
    if text.reads(before, "to") || text.has(before, .preposition) { return false }
    if text.has(index, .participle) { return text.isComma(before) }
    if text.has(index, .bare) {
      return text.has(
        before, CueLexicon.Classes([.they, .speaker, .relative, .auxiliary, .negation, .adverb]))
        || endsInS(before)
    }
    return true
  }

  private func endsInS(_ index: Int) -> Bool {
    text.isWord(index) && text.bytes(of: text.tokens[index]).last == UInt8(ascii: "s")
      || text.has(index, .person)
  }

  /// The verb with the auxiliaries and adverbs before it.
  func cue(at verb: Int) -> Range<Int> {
    var start = verb
    while start > sentence.lowerBound,
      text.has(start - 1, [.auxiliary, .adverb, .negation]), !text.isQuoted(start - 1)
    {
      start -= 1
    }
    return start..<verb + 1
  }

  /// Where the words before `index` begin that no mark of punctuation separates from it.
  func start(before index: Int) -> Int {
    var start = index
    while start > sentence.lowerBound, joins(start - 1) { start -= 1 }
    while start < index, text.has(start, [.coordinator, .subordinator, .complementizer]) {
      start += 1
    }
    return start
  }

  private func joins(_ index: Int) -> Bool {
    if text.isQuoted(index) { return false }
    if text.isWord(index) {
      return !text.has(index, .reports)
        || text.has(index, .bare.union(.participle)) == false
          && text.has(index, [.person, .document])
    }
    return false
  }

  /// The subject before a cue, with its apposition: "X", "X, the head of Y,".
  func subject(before cue: Int) -> Range<Int>? {
    if !text.isComma(cue - 1) { return plausible(start(before: cue)..<cue) }
    let inner = start(before: cue - 1)
    guard inner < cue - 1, text.isComma(inner - 1) else { return nil }
    let outer = start(before: inner - 1)
    if isName(outer..<inner - 1), startsApposition(inner) { return plausible(outer..<cue - 1) }
    return nil
  }

  /// The subject after a cue: "said X", "said X, the head of Y".
  func subject(after verb: Int) -> Range<Int>? {
    guard let first = phrase(from: verb + 1) else { return nil }
    var end = first.upperBound
    if text.isComma(end), startsApposition(end + 1) {
      var close = end + 1
      while close < sentence.upperBound, text.isWord(close), !text.isQuoted(close) { close += 1 }
      if close >= sentence.upperBound - 2 || text.isComma(close) || text.isQuoted(close) {
        end = close
      }
    }
    return plausible(first.lowerBound..<end)
  }

  /// The noun phrase that begins at `start`: up to a verb, a preposition other than *of* and *for*,
  /// a time or punctuation.
  func phrase(from start: Int) -> Range<Int>? {
    var end = start
    while end < sentence.upperBound, text.isWord(end), !text.isQuoted(end),
      !text.has(end, [.time, .complementizer, .subordinator, .auxiliary, .relative]) || end == start
    {
      if text.has(end, .preposition), !isInside(end), end > start { break }
      end += 1
    }
    return end > start ? start..<end : nil
  }

  private func isInside(_ index: Int) -> Bool {
    text.reads(index, "of") || text.reads(index, "for")
      || text.entity[index] >= 0 && text.entity[index] == text.entity[index - 1]
  }

  private func startsApposition(_ index: Int) -> Bool {
    text.has(index, [.determiner, .title, .person, .possessive])
      || index < sentence.upperBound && text.isWord(index) && text.entity[index] >= 0
  }

  private func isName(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.count <= 8
      && range.contains {
        text.entity[$0] >= 0 || text.has($0, [.person, .title, .group])
          || text.tokens[$0].isCapitalized
      }
  }

  /// The phrase without adverbs before it, when it can be somebody who speaks.
  func plausible(_ range: Range<Int>) -> Range<Int>? {
    var start = range.lowerBound
    while start < range.upperBound, text.has(start, .adverb.union(.coordinator)) { start += 1 }
    guard start < range.upperBound, range.upperBound - start <= Self.longestSubject else {
      return nil
    }
    let speaks = (start..<range.upperBound).contains { index in
      text.entity[index] >= 0 || text.tokens[index].isCapitalized
        || text.has(
          index, CueLexicon.Classes.pronoun.union([.relative, .person, .group, .document]))
        || text.has(index, .determiner)
    }
    return speaks ? start..<range.upperBound : nil
  }
}
