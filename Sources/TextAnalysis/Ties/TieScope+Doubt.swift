/// Whether the text states something, or only thinks of it.
extension TieScope {
  /// Whether a word between two indices makes a plan, a guess or a denial of what is there.
  func isDoubtful(_ range: Range<Int>) -> Bool {
    range.contains { has($0, [.doubt, .negation, .modal]) }
  }

  /// Whether the clause around an index begins with a doubt: "denied that Ozols bought …".
  func isDoubtful(before index: Int) -> Bool {
    var place = index - 1
    var isNear = true
    for _ in 0..<14 {
      guard !isEnd(place) else { return false }
      if has(place, .mark) { return false }
      if has(place, .comma) { isNear = false }
      if has(place, .function), has(place, .doubt) { return true }
      if isNear, has(place, [.doubt, .negation, .modal]) { return true }
      place -= 1
    }
    return false
  }

  /// Whether the sentence asks.
  var isQuestion: Bool {
    items.suffix(2).contains { item in
      item.entity < 0
        && document.bytes[document.tokens[item.tokens.lowerBound].start] == UInt8(ascii: "?")
    }
  }
}
