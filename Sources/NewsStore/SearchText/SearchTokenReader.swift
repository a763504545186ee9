import NewsModel

/// Reads the words of a text one after another, folded. O(length) for all of them.
struct SearchTokenReader {
  private let text: WordBytes
  private(set) var position = 0
  private(set) var word = FoldedWord()

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = WordBytes(bytes: text) }

  /// Reads the next word into `word` and tells where it stands.
  mutating func next() -> TextRange? {
    guard skipToWord() else { return nil }
    let start = position
    word.removeAll()
    var run = start
    repeat { readLetters() } while readOn(start, &run)
    return TextRange(start, position)
  }

  private mutating func skipToWord() -> Bool {
    while position < text.count {
      if text.beginsWord(at: position) { return true }
      position += text.width(at: position)
    }
    return false
  }

  /// ASCII letters and digits, as most of most texts are.
  @inline(__always)
  private mutating func readLetters() {
    while position < text.count {
      let folded = WordBytes.folded(text.bytes[position])
      guard folded != 0 else { return }
      word.append(folded)
      position += 1
    }
  }

  /// Reads what is no ASCII letter; whether the word goes on behind it. `run` is where the letters
  /// behind the last dot begin.
  private mutating func readOn(_ start: Int, _ run: inout Int) -> Bool {
    guard position < text.count else { return false }
    switch text.bytes[position] {
    case 0x80...: return readScalar()
    case UInt8(ascii: "."): return readDot(start, &run)
    case UInt8(ascii: "&"): return readAmpersand(start)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      readSuffix(start)
      return false
    default: return false
    }
  }

  private mutating func readScalar() -> Bool {
    let folding = ScalarFolding(text.scalar(at: position))
    switch folding.role {
    case .separator: return false
    case .single:
      if word.count == 0 { readSingle(folding) }
      return false
    case .ignored, .letter, .extending:
      word.append(folding)
      position += text.width(at: position)
      return true
    }
  }

  /// One character of a script without spaces and the signs on it; jamo become their syllable.
  private mutating func readSingle(_ folding: ScalarFolding) {
    if let syllable = text.syllable(at: position) {
      word.append(ScalarFolding(syllable.scalar))
      position += syllable.length
    } else {
      word.append(folding)
      position += text.width(at: position)
    }
    while position < text.count, text.bytes[position] >= 0x80 {
      let sign = ScalarFolding(text.scalar(at: position))
      guard sign.role == .ignored || sign.role == .extending else { return }
      word.append(sign)
      position += text.width(at: position)
    }
  }
}

/// Signs that do not end a word.
extension SearchTokenReader {
  /// `U.N.` is one word: single letters with dots between. Its last dot belongs to it.
  private mutating func readDot(_ start: Int, _ run: inout Int) -> Bool {
    guard text.isLetter(at: run), run + text.width(at: run) == position else { return false }
    if text.isLoneLetter(at: position + 1) {
      position += 1
      run = position
      return true
    }
    if run > start { position += 1 }
    return false
  }

  /// `AT&T` is one word: one to three letters on both sides.
  private mutating func readAmpersand(_ start: Int) -> Bool {
    guard isShort(from: start), text.isShortWord(at: position + 1) else { return false }
    word.append(.ampersand)
    position += 1
    return true
  }

  /// `C++`, `C#` and `BBB+` are words; `a+b` is two.
  private mutating func readSuffix(_ start: Int) {
    guard isShort(from: start) else { return }
    let sign = text.bytes[position]
    let isDouble = sign == UInt8(ascii: "+") && text.byte(at: position + 1) == sign
    let end = position + (isDouble ? 2 : 1)
    guard !text.beginsWord(at: end), text.byte(at: end) != sign else { return }
    for _ in position..<end { word.append(sign == UInt8(ascii: "+") ? .plus : .number) }
    position = end
  }

  /// Whether the word is nothing but one to three ASCII letters so far.
  private func isShort(from start: Int) -> Bool {
    position - start == word.count && word.isShortAndLatin
  }
}
