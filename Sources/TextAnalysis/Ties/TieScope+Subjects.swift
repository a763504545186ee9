internal import NewsModel

/// The words of a verb and the subject before them.
struct VerbGroup {
  /// The names that do it, or to which it is done; never empty.
  var subjects: [Int]
  /// First word of the verb.
  var start: Int
  /// is, was, been: makes a passive of a participle.
  var hasBe = false
  var isPast = false
  var hasHave = false
  /// Stands right behind its name, as in "Ozols, acquired by".
  var isReduced = false
}

extension TieScope {
  /// The subject of a verb and what stands between; `nil` where there is no name to be it, or what
  /// stands between makes a plan or denial of it.
  func group(ofVerb verb: Int) -> VerbGroup? {
    var group = VerbGroup(subjects: [], start: verb)
    var index = verb - 1
    while let width = helper(endingAt: index) {
      if has(index, [.modal, .negation, .to, .doubt]) { return nil }
      group.hasBe = group.hasBe || has(index, .be)
      group.isPast = group.isPast || has(index, .past) && has(index, .be)
      group.hasHave = group.hasHave || has(index, .have)
      index -= width
    }
    group.start = index + 1
    group.isReduced = has(index, .comma) || verb == group.start && isName(index)
    group.subjects = subjects(endingAt: index)
    guard let first = group.subjects.last, !isDoubtful(before: phraseStart(first)) else {
      return nil
    }
    return group
  }

  /// How many items a helping word or an adverbial of time takes that ends at an index.
  private func helper(endingAt index: Int) -> Int? {
    if has(index, [.be, .have, .modal, .negation, .adverb, .to, .doubt]) {
      return has(index, .relative) ? nil : 1
    }
    guard has(index, [.time, .number]) else { return nil }
    var start = index
    while has(start - 1, [.time, .number]), index - start < 3 { start -= 1 }
    if has(start - 1, [.on, .into, .at, .by]) { start -= 1 }
    return index - start + 1
  }

  /// The names of a subject that ends at an index.
  private func subjects(endingAt index: Int) -> [Int] {
    var index = index
    if has(index, .relative) {
      index -= 1
      if has(index, .comma) { index -= 1 }
      let name = beforeBrackets(index)
      return isName(name) && isFree(name) ? [name] : []
    }
    if has(index, .comma), let name = nameBeforeApposition(index) {
      return isFree(name) ? [name] : []
    }
    let list = names(upTo: index)
    guard let first = list.last, isFree(first) else { return [] }
    return list
  }

  /// The name before ", a Swiss bank,", which ends at a comma.
  private func nameBeforeApposition(_ end: Int) -> Int? {
    let direct = beforeBrackets(end - 1)
    guard let start = (2..<16).lazy.map({ end - $0 }).first(where: { has($0, [.comma, .mark]) }),
      has(start, .comma)
    else { return isName(direct) ? direct : nil }
    let name = beforeBrackets(start - 1)
    guard isName(name) else { return isName(direct) ? direct : nil }
    let inside = start + 1..<end
    let isApposition =
      has(inside.lowerBound, [.article, .relative, .role, .former])
      || inside.count < 4 && !inside.contains(where: isName)
    return isApposition ? name : isName(direct) ? direct : nil
  }

  /// Whether a name is no part of a larger phrase: "executives of Ozols".
  func isFree(_ name: Int) -> Bool {
    var index = phraseStart(name) - 1
    if has(index, .possessive) { index -= 1 }
    guard has(index, .anyPreposition), !has(index, .to) else { return true }
    return has(index, .time)
  }
}
