/// Everything that is neither word nor number.
extension TokenScanner {
  mutating func scanMark(_ character: ClassifiedCharacter) {
    switch character.kind {
    case .terminator: scanTerminator(character)
    case .ellipsis: scanRun(of: .ellipsis, as: .ellipsis)
    case .dash: scanDash(character)
    case .openQuote: scanOpenQuote(character)
    case .symbol:
      if !scanTag() { scanRun(of: .symbol, as: .symbol, sameByte: true) }
    default: addOne(character)
    }
  }

  private mutating func addOne(_ character: ClassifiedCharacter) {
    add(tokenKind(of: character.kind), from: position, to: position + character.length)
  }

  private func tokenKind(of kind: CharacterClass) -> TokenKind {
    switch kind {
    case .terminator: .terminator
    case .ellipsis: .ellipsis
    case .dash: .dash
    case .punctuation: .punctuation
    case .openBracket: .openBracket
    case .closeBracket: .closeBracket
    case .openQuote: .openQuote
    case .closeQuote: .closeQuote
    case .straightQuote: .straightQuote
    default: .symbol
    }
  }

  /// A stop is one token, two or more are an ellipsis; "?!" and "!!!" are one token.
  private mutating func scanTerminator(_ character: ClassifiedCharacter) {
    var end = position + character.length
    let isStop = text[position] == UInt8(ascii: ".")
    guard isStop || text[position] < 0x80 else { return addOne(character) }
    while isStop
      ? text[end] == UInt8(ascii: ".")
      : text[end] == UInt8(ascii: "!") || text[end] == UInt8(ascii: "?")
    { end += 1 }
    add(isStop && end - position > 1 ? .ellipsis : .terminator, from: position, to: end)
  }

  /// Hyphens run together ("--"); typographic dashes too.
  private mutating func scanDash(_ character: ClassifiedCharacter) {
    scanRun(of: .dash, as: .dash)
  }

  /// A run of characters of one class; ASCII symbols run only with their like ("====").
  private mutating func scanRun(
    of kind: CharacterClass, as tokenKind: TokenKind, sameByte: Bool = false
  ) {
    let first = text[position]
    var end = position + character(at: position).length
    while end < text.count {
      let next = character(at: end)
      guard next.kind == kind, !sameByte || (first < 0x80 ? text[end] == first : text[end] >= 0x80)
      else { break }
      end += next.length
    }
    add(tokenKind, from: position, to: end)
  }

  /// `` is one mark, as typewriters and corpora have it.
  private mutating func scanOpenQuote(_ character: ClassifiedCharacter) {
    let isPair = text[position] == UInt8(ascii: "`") && text[position + 1] == UInt8(ascii: "`")
    add(.openQuote, from: position, to: position + (isPair ? 2 : character.length))
  }

  /// A clitic after a word, '' as a closing mark, or one quotation mark.
  mutating func scanApostropheOrQuote(_ character: ClassifiedCharacter) {
    if let end = clitic(at: position), followsWord {
      return add(.clitic, from: position, to: end)
    }
    if text[position] == UInt8(ascii: "'"), text[position + 1] == UInt8(ascii: "'") {
      return add(.closeQuote, from: position, to: position + 2)
    }
    addOne(character)
  }

  private var followsWord: Bool {
    guard let last = tokens.last else { return false }
    switch last.kind {
    case .word, .number, .closeBracket, .url, .email, .handle, .hashtag, .closeQuote,
      .straightQuote:
      return true
    default: return false
    }
  }
}
