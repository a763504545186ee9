/// A headline for a text that came without one.
enum Headline {
  /// The longest that is made, in code points, the sign of omission included.
  static let maximumWidth = 90

  /// The first sentence behind the dateline, without its full stop; a longer one is cut at a word
  /// and ends in "…". O(length of the headline).
  static func made(from text: ArraySlice<UInt8>) -> String {
    let behind = text[(Dateline(atStartOf: text)?.end ?? text.startIndex)...]
    let body = (behind.trimmedStart.isEmpty ? text : behind).trimmedStart
    // Four bytes are the most that a code point takes.
    let opening = body.prefix(4 * maximumWidth + 4)
    let paragraph = opening.firstParagraph
    let sentence = paragraph.prefix(sentenceLength(of: paragraph))
    let isWhole = sentence.endIndex < opening.endIndex || opening.endIndex == body.endIndex
    let words = sentence.map { $0.isLineFeed ? 0x20 : $0 }[...].trimmed
    if isWhole, words.width <= maximumWidth { return withoutStop(words).text }
    return cut(words)
  }

  /// Up to and with the full stop, question or exclamation mark, and a closing quotation mark.
  private static func sentenceLength(of text: ArraySlice<UInt8>) -> Int {
    for index in text.indices where isStop(text[index]) {
      let behind = text[(index + 1)...].drop { $0 >= 0x80 || $0 == UInt8(ascii: "\"") }
      guard let next = behind.first, next.isBlank || next.isLineFeed else { continue }
      let following = behind.drop { $0.isBlank || $0.isLineFeed }.first
      let word = text[..<index].suffix(while: { !$0.isBlank && !$0.isLineFeed })
      if following?.isLowercaseASCII != true, !isAbbreviation(word) {
        return behind.startIndex - text.startIndex
      }
    }
    return text.count
  }

  private static func isStop(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
  }

  /// Whether the point behind a word belongs to it: "U.S", "Mr", "J".
  static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= 1 || word.contains(UInt8(ascii: ".")) || abbreviations.contains(word.text)
  }

  private static let abbreviations: Set = [
    "Mr", "Mrs", "Ms", "Dr", "St", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "Maj", "Sgt", "Capt",
    "Prof", "Rev", "Hon", "Jr", "Sr", "No", "Nos", "Inc", "Ltd", "Co", "Corp", "Jan", "Feb", "Mar",
    "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "vs",
  ]

  private static func withoutStop(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard words.last == UInt8(ascii: "."), words.count > 1 else { return words }
    let word = words.dropLast().suffix(while: { !$0.isBlank })
    return isAbbreviation(word) || word.last == UInt8(ascii: ".") ? words : words.dropLast()
  }

  private static func cut(_ words: ArraySlice<UInt8>) -> String {
    var width = 0
    let fitting = words.prefix { byte in
      if !byte.isContinuation { width += 1 }
      return width < maximumWidth
    }
    let lastSpace = fitting.lastIndex(where: \.isBlank)
    let marks = Array(",;:-.".utf8)
    var whole = lastSpace.map { fitting[..<$0] } ?? fitting
    while let last = whole.last, last.isBlank || marks.contains(last) { whole.removeLast() }
    return whole.text + "…"
  }
}

extension ArraySlice<UInt8> {
  /// The last elements that satisfy a condition.
  func suffix(while condition: (UInt8) -> Bool) -> Self {
    let start = lastIndex { !condition($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }

  fileprivate var trimmedStart: Self { drop { $0.isBlank || $0.isLineFeed } }

  /// The first paragraph.
  fileprivate var firstParagraph: Self {
    var index = startIndex
    while index + 1 < endIndex {
      if self[index].isLineFeed, self[index + 1].isLineFeed { return self[..<index] }
      index += 1
    }
    return self
  }
}
