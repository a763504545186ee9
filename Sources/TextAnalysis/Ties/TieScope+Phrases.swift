internal import NewsModel

/// Phrases of names, read from one end.
extension TieScope {
  /// Words that may stand between an article and its name: "the Swiss chip maker Ozols".
  func isDescriptor(_ index: Int) -> Bool {
    if isPlain(index) { return true }
    guard items.indices.contains(index), items[index].entity < 0 else { return false }
    let word = items[index].word
    return !word.isDisjoint(with: [.role, .rank, .former, .generic])
      && word.isDisjoint(with: [.plural, .holds])
  }

  /// Whether an item is a word that stands in no list.
  func isPlain(_ index: Int) -> Bool {
    guard items.indices.contains(index), items[index].entity < 0, items[index].word.isEmpty else {
      return false
    }
    return document.tokens[items[index].tokens.lowerBound].kind == .word
  }

  /// Whether a name's phrase ends before an index: at the end, a mark or a small word.
  func endsPhrase(_ index: Int) -> Bool {
    isEnd(index)
      || has(
        index,
        [
          .stop, .number, .and, .anyPreposition, .relative, .adverb, .time, .function, .saying,
          .negation, .be, .have, .modal,
        ])
      || isPastVerb(index)
  }

  /// "agreed", "failed": words in small letters that end so are verbs behind a name.
  private func isPastVerb(_ index: Int) -> Bool {
    !isName(index) && ends(index, with: "ed") && !isCapitalized(index)
  }

  /// The index after a name and what belongs to it in brackets.
  func afterBrackets(_ name: Int) -> Int {
    guard has(name + 1, .open) else { return name + 1 }
    let close = (name + 2..<name + 10).first { has($0, .close) }
    return close.map { $0 + 1 } ?? name + 1
  }

  /// The index before a name in brackets' opening: of "Ozols (OZ) |" the name before.
  func beforeBrackets(_ index: Int) -> Int {
    guard has(index, .close) else { return index }
    let open = (0..<10).lazy.map { index - $0 }.first { has($0, .open) }
    return open.map { $0 - 1 } ?? index
  }

  /// The name that a phrase beginning at an index is about; articles, descriptions and titles
  /// before it are passed over.
  func nameAhead(_ start: Int, depth: Int = 0) -> Int? {
    var index = start
    while has(index, [.article, .number]) { index += 1 }
    var described = 0
    while isDescriptor(index), described < 5 {
      index += 1
      described += 1
    }
    guard isName(index), depth < 4 else { return nil }
    if has(index + 1, .dash), has(index + 2, [.base, .own]) {
      return nameAhead(index + 3, depth: depth + 1)
    }
    if !isName(index, .person), let holder = holderAhead(index, depth) { return holder }
    return index
  }

  /// Of "French President Ozols" and "the union's head Ozols" the person, of "German Ozols AG" the
  /// company.
  private func holderAhead(_ name: Int, _ depth: Int) -> Int? {
    var index = name + 1
    if has(index, .possessive) { index += 1 }
    let isAdjective = isName(name, NameKinds(.miscellaneous)) || isName(name, .location)
    if isAdjective, index == name + 1, isName(index) { return index }
    var words = 0
    while isDescriptor(index), words < 5 {
      index += 1
      words += 1
    }
    guard words > 0, isName(index) else { return nil }
    if isAdjective || has(index - 1, [.role, .rank]) { return nameAhead(index, depth: depth + 1) }
    return nil
  }

  /// The names of a list that begins at an index: "the SCO, the CIS and Iran". Empty where the
  /// phrase goes on after its name ("the SCO summit"), unless the list is the subject of what
  /// follows.
  func names(from start: Int, isSubject: Bool = false) -> [Int] {
    guard let first = nameAhead(start) else { return [] }
    var list = [first]
    var isClosed = false
    while list.count < 12, !isClosed {
      var next = afterBrackets(list[list.count - 1])
      let separator = next
      if has(next, .comma) { next += 1 }
      if has(next, .and) {
        next += 1
        isClosed = true
      }
      guard next > separator, let name = nameAhead(next), name > next || isName(next) else {
        isClosed = false
        break
      }
      list.append(name)
    }
    if !isClosed { list = [first] }
    if isSubject { return list }
    while let last = list.last, !endsPhrase(afterBrackets(last)) || isNewClause(last, list) {
      list.removeLast()
    }
    return list
  }

  /// Whether the last of a list is rather the subject of the words after it.
  private func isNewClause(_ last: Int, _ list: [Int]) -> Bool {
    list.count > 1
      && (has(afterBrackets(last), [.saying, .adverb, .be, .have, .modal])
        || isPastVerb(afterBrackets(last)))
  }

  /// The names whose list ends at an index, that included: those before "and" too.
  func names(upTo end: Int) -> [Int] {
    let last = beforeBrackets(end)
    guard isName(last) else { return [] }
    var list = [last]
    guard let before = separated(last, by: .and) else { return list }
    list.append(before)
    while list.count < 8, let name = separated(list[list.count - 1], by: .comma) {
      list.append(name)
    }
    return list
  }

  /// The name before an item, with "and" or a comma, and at most a few titles, between.
  private func separated(_ name: Int, by word: TieWord) -> Int? {
    var index = phraseStart(name) - 1
    guard has(index, word) else { return nil }
    index -= 1
    if word == .and, has(index, .comma) { index -= 1 }
    let before = beforeBrackets(index)
    return isName(before) ? before : nil
  }

  /// Where the phrase of a name begins: its article, titles and descriptions included.
  func phraseStart(_ name: Int) -> Int {
    var index = name
    var words = 0
    while words < 6 {
      let before = index - 1
      let isPart =
        isDescriptor(before) || isName(before)
        || has(before, .possessive) && isName(before - 1)
      guard isPart else { break }
      index = before
      words += 1
    }
    return has(index - 1, .article) ? index - 1 : index
  }
}
