/// Numbers with their separators and unit letters.
extension TokenScanner {
  mutating func scanNumber(from start: Int) {
    var end = start
    var traits: Token.Traits = .hasDigit
    var letters = false
    while end < text.count {
      let next = character(at: end)
      if next.kind == .digit {
        end += next.length
      } else if next.kind.isLetter {
        letters = true
        end += next.length
      } else if joinsDigits(at: end, letters: letters) {
        end += 1
      } else {
        break
      }
    }
    if letters { traits.insert(.hasSmall) }
    if letters, text[end] == UInt8(ascii: "@"), let address = endOfEmail(at: end) {
      return add(.email, from: start, to: address, traits)
    }
    add(.number, from: start, to: end, traits)
  }

  /// Whether the mark at an offset goes on with the number: "1,200", "3.5", "10:30", "9/11",
  /// "2017-11-07", "10-year-old".
  private func joinsDigits(at offset: Int, letters: Bool) -> Bool {
    let next = kind(at: offset + 1)
    switch text[offset] {
    case UInt8(ascii: ","): return isThousand(at: offset + 1)
    case UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "/"): return next == .digit
    case UInt8(ascii: "-"): return next == .digit || next == .small
    case UInt8(ascii: "_"): return next.isWord
    default: return false
    }
  }

  private func isThousand(at offset: Int) -> Bool {
    (0..<3).allSatisfy { kind(at: offset + $0) == .digit } && kind(at: offset + 3) != .digit
  }
}
