/// Words: letters with their inner marks, clitics, abbreviations.
extension TokenScanner {
  /// Scans from the first letter of a word.
  mutating func scanWord(from start: Int) {
    if scanURL(from: start) { return }
    var end = start
    var traits: Token.Traits = kind(at: start) == .capital ? .capitalized : []
    var hasCapital = false
    var abbreviates = false
    scanning: while true {
      end = takeLetters(from: end, traits: &traits, hasCapital: &hasCapital)
      switch text[end] {
      case UInt8(ascii: "."):
        guard joinsAcrossStop(start: start, end: end) else { break scanning }
        abbreviates = true
        end += 1
      case UInt8(ascii: "-"):
        guard !isWordEnd(end + 1), !splitsAtHyphen(from: start, at: end) else { break scanning }
        end += 1
      case UInt8(ascii: "&"):
        guard hasCapital, kind(at: end + 1) == .capital else { break scanning }
        end += 1
      case UInt8(ascii: "_"):
        end += 1
      case UInt8(ascii: "@"):
        if let address = endOfEmail(at: end) {
          return add(.email, from: start, to: address, traits)
        }
        break scanning
      case UInt8(ascii: "$"):
        guard end - start <= 3, kind(at: end + 1) == .digit else { break scanning }
        end += 1
        break scanning
      default:
        let mark = apostrophe(at: end)
        guard mark > 0, !isWordEnd(end + mark), clitic(at: end) == nil else { break scanning }
        if let not = negation(at: end, start: start) { return split(from: start, not: not, traits) }
        end += mark
      }
    }
    if hasCapital, !traits.contains(.hasSmall) { traits.insert(.allCaps) }
    if takesFinalStop(start: start, end: end, traits: traits, inner: abbreviates) {
      traits.insert(.abbreviated)
      end += 1
    }
    add(.word, from: start, to: end, traits)
  }

  /// Walks over letters and digits.
  @inline(__always)
  private func takeLetters(from start: Int, traits: inout Token.Traits, hasCapital: inout Bool)
    -> Int
  {
    var end = start
    while end < text.count {
      let next = text.character(at: end, ascii: ascii)
      switch next.kind {
      case .small: traits.insert(.hasSmall)
      case .capital: hasCapital = true
      case .digit: traits.insert(.hasDigit)
      default: return end
      }
      end += next.length
    }
    return end
  }

  /// Whether the stop at `end` is inside a word: "U.S", "Ph.D", "reuters.com", not "end.The".
  private func joinsAcrossStop(start: Int, end: Int) -> Bool {
    let next = kind(at: end + 1)
    guard next.isWord else { return false }
    if next != .capital { return true }
    let piece = lengthOfLastPiece(before: end, start: start)
    return piece == 1 || piece == 2 && kind(at: end - 2) == .capital
  }

  /// Bytes between the last stop or hyphen and `end`, counted up to 3.
  private func lengthOfLastPiece(before end: Int, start: Int) -> Int {
    var length = 0
    while length < 3, end - length > start {
      let byte = text[end - length - 1]
      if byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") { break }
      length += 1
    }
    return length
  }

  /// Whether a stop right after the word belongs to it.
  private func takesFinalStop(start: Int, end: Int, traits: Token.Traits, inner: Bool) -> Bool {
    guard text[end] == UInt8(ascii: "."), text[end + 1] != UInt8(ascii: ".") else { return false }
    if inner { return lengthOfLastPiece(before: end, start: start) <= 1 || isDegree(start..<end) }
    if end - start == character(at: start).length { return isInitial(at: start, end: end) }
    let key = text.packed(start..<end)
    guard key != 0, let abbreviation = Abbreviation.table[key] else { return false }
    return abbreviation.takesStop(
      isCapitalized: traits.contains(.capitalized), before: nextClass(after: end + 1))
  }

  private func isDegree(_ range: Range<Int>) -> Bool {
    range.count == 4 && text.matches("ph.d", at: range.lowerBound)
  }

  /// One capital before a stop is an initial, but for "I", which is a numeral ("World War I.").
  private func isInitial(at offset: Int, end: Int) -> Bool {
    guard kind(at: offset) == .capital, text[offset] != UInt8(ascii: "I") else { return false }
    return nextClass(after: end + 1) != nil
  }

  /// The end of "’s", "'ll" and their like at an apostrophe, `nil` where none stands.
  func clitic(at offset: Int) -> Int? {
    let mark = apostrophe(at: offset)
    guard mark > 0 else { return nil }
    let start = offset + mark
    if "sdm".utf8.contains(text[start] | 0x20), isWordEnd(start + 1) { return start + 1 }
    for pair: StaticString in ["re", "ve", "ll"]
    where text.matches(pair, at: start) && isWordEnd(start + 2) { return start + 2 }
    return nil
  }

  /// The start of "n't" whose apostrophe stands at `offset`.
  private func negation(at offset: Int, start: Int) -> Int? {
    let letter = offset + apostrophe(at: offset)
    guard text[letter] | 0x20 == UInt8(ascii: "t"), isWordEnd(letter + 1), offset - 1 > start,
      text[offset - 1] | 0x20 == UInt8(ascii: "n")
    else { return nil }
    return offset - 1
  }

  private mutating func split(from start: Int, not: Int, _ traits: Token.Traits) {
    add(.word, from: start, to: not, traits)
    let mark = apostrophe(at: not + 1)
    add(.clitic, from: not, to: not + 1 + mark + 1)
  }
}
