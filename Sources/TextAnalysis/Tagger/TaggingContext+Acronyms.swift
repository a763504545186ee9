extension TaggingContext {
  /// Finds acronyms that stand in brackets after their long form: "World Health Organization
  /// (WHO)". Linear: each looks back at most ten words.
  mutating func findAcronyms() {
    longForms = Array(repeating: -1, count: table.forms.count)
    for sentence in sentences {
      for position in sentence.dropFirst(2) where isBracketedAcronym(position) {
        let last = position - 2
        if matches(acronym: position, endingAt: last, from: sentence.lowerBound) {
          longForms[Int(words[position])] = words[last]
        }
      }
    }
  }

  private func isBracketedAcronym(_ position: Int) -> Bool {
    let form = table.forms[Int(words[position])]
    return form.isAllCapitals && (2...7).contains(form.length)
      && traits(position - 1).contains(.openingBracket)
  }

  /// Whether as many capitalized words as the acronym has letters, connectors left out, end before
  /// the bracket and the first of them begins with its first letter.
  private func matches(acronym: Int, endingAt last: Int, from start: Int) -> Bool {
    let form = table.forms[Int(words[acronym])]
    var open = form.length
    var position = last
    while position >= start, last - position < 10 {
      let word = table.forms[Int(words[position])]
      if word.isCapitalized {
        open -= 1
        if word.initial == form.initial, open <= 1 { return true }
        if open <= 0 { return false }
      } else if word.traits.isDisjoint(with: [.connector, .looseConnector]) {
        return false
      }
      position -= 1
    }
    return false
  }
}
