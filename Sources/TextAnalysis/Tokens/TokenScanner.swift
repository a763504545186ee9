/// The tokenizer's state while it walks over a text: where it stands and what it has found.
struct TokenScanner {
  let text: ByteCursor
  let ascii: UnsafeBufferPointer<CharacterClass>
  var position = 0
  /// Traits of position for the token that starts next.
  var surroundings: Token.Traits = [.afterSpace, .startsLine, .startsParagraph]
  var tokens: [Token] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, ascii: UnsafeBufferPointer<CharacterClass>) {
    text = ByteCursor(UnsafeBufferPointer(rebasing: bytes.prefix(Int(Int32.max))))
    self.ascii = ascii
    tokens.reserveCapacity(text.count / 5 + 8)
  }

  mutating func scan() {
    while position < text.count {
      let character = text.character(at: position, ascii: ascii)
      switch character.kind {
      case .space: skip(character, newline: false)
      case .newline: skip(character, newline: true)
      case .capital, .small: scanWord(from: position)
      case .digit: scanNumber(from: position)
      case .straightQuote, .closeQuote: scanApostropheOrQuote(character)
      default: scanMark(character)
      }
    }
  }

  private mutating func skip(_ character: ClassifiedCharacter, newline: Bool) {
    surroundings.insert(.afterSpace)
    // CR LF is one line end: the CR before a LF does not count.
    if newline, !(text[position] == 0x0D && text[position + 1] == 0x0A) {
      surroundings.insert(surroundings.contains(.startsLine) ? .startsParagraph : .startsLine)
    }
    position += character.length
  }

  /// Ends the token that starts at `start` and moves behind it.
  mutating func add(_ kind: TokenKind, from start: Int, to end: Int, _ traits: Token.Traits = []) {
    tokens.append(Token(start: start, end: end, kind: kind, traits: traits.union(surroundings)))
    surroundings = []
    position = end
  }

  func character(at offset: Int) -> ClassifiedCharacter {
    text.character(at: offset, ascii: ascii)
  }

  func kind(at offset: Int) -> CharacterClass { character(at: offset).kind }

  /// Whether a word or number could not go on here.
  func isWordEnd(_ offset: Int) -> Bool { offset >= text.count || !kind(at: offset).isWord }

  /// Length of an apostrophe (' or ’) at an offset; 0 for anything else.
  func apostrophe(at offset: Int) -> Int {
    let byte = text[offset]
    if byte == UInt8(ascii: "'") { return 1 }
    return byte == 0xE2 && text[offset + 1] == 0x80 && text[offset + 2] == 0x99 ? 3 : 0
  }

  /// Class of the next character after white space that is not a paragraph break.
  ///
  /// Looks at 64 bytes at most, so that the walk stays linear.
  func nextClass(after offset: Int) -> CharacterClass? {
    var lineEnds = 0
    var offset = offset
    let limit = min(offset + 64, text.count)
    while offset < limit {
      let next = character(at: offset)
      if next.kind == .newline, text[offset] != 0x0D { lineEnds += 1 }
      guard next.kind == .space || next.kind == .newline, lineEnds < 2 else {
        return lineEnds < 2 ? next.kind : nil
      }
      offset += next.length
    }
    return nil
  }
}
