/// What begins an item of a list in plain text.
enum ListMarker {
  /// Whether a line begins with "- ", "* ", "• ", "+ ", "– " or "1. ", "12) ".
  static func begins(_ line: ArraySlice<UInt8>) -> Bool {
    let mark = line.prefix { !$0.isBlank }
    guard mark.count < line.count else { return false }
    return bullets.contains(Array(mark)) || isNumber(mark)
  }

  private static func isNumber(_ mark: ArraySlice<UInt8>) -> Bool {
    guard let last = mark.last, last == UInt8(ascii: ".") || last == UInt8(ascii: ")"),
      (2...4).contains(mark.count)
    else { return false }
    return mark.dropLast().allSatisfy(\.isDigit)
  }

  private static let bullets = ["-", "*", "+", "•", "–"].map { Array($0.utf8) }
}
