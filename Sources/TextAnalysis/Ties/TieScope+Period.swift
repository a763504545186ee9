/// The years in which somebody held an office.
extension TieScope {
  /// Whether years with an end stand behind a name or an office: "from 2001 to 2013",
  /// "between 2001 and 2013", "(2001–2013)".
  func hasPeriod(behind index: Int) -> Bool {
    if has(index + 1, .open), isPeriod(index + 2) { return true }
    var next = afterBrackets(index)
    if has(next, .comma) { next += 1 }
    return (isWord(next, "from") || isWord(next, "between")) && isPeriod(next + 1)
  }

  /// Whether two years begin at an index, joined by a dash or a word.
  private func isPeriod(_ index: Int) -> Bool {
    let isJoined =
      has(index + 1, [.dash, .mark])
      || ["to", "until", "and", "through"].contains { isWord(index + 1, $0) }
    return isYear(index) && isJoined && isYear(index + 2)
  }

  private func isYear(_ index: Int) -> Bool {
    guard has(index, .number) else { return false }
    let digits = document.bytes(of: items[index].tokens.lowerBound)
    return digits.count == 4 && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")) ~= $0 }
      && [UInt8(ascii: "1"), UInt8(ascii: "2")].contains(digits.first)
  }
}
