/// Cuts a query into tokens, from left to right. Linear in its length.
struct SearchScanner {
  private let text: String
  private let scalars: String.UnicodeScalarView
  private var position: String.Index

  init(_ text: String) {
    // Offsets cost no time in a text that lies in UTF-8.
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    scalars = text.unicodeScalars
    position = text.startIndex
  }

  private var offset: Int { text.utf8.distance(from: text.startIndex, to: position) }
  private var isAtEnd: Bool { position == scalars.endIndex }

  /// The next token; `nil` at the end.
  mutating func next() -> SearchToken? {
    skip(while: \.properties.isWhitespace)
    guard !isAtEnd else { return nil }
    return token { $0.takeMark() ?? $0.takeKey() ?? $0.operatorOrWord() }
  }

  /// The word, phrase, bracket or `near` right behind a key; `nil` when there is none.
  mutating func nextValue() -> SearchToken? {
    guard !isAtEnd, !scalars[position].properties.isWhitespace, scalars[position] != ")" else {
      return nil
    }
    return token { scanner in
      if scanner.take("(") { return .opening }
      return scanner.takePhrase() ?? scanner.takeNear() ?? .word(scanner.takeWord())
    }
  }

  private mutating func token(_ take: (inout Self) -> SearchToken.Kind) -> SearchToken {
    let start = offset
    let kind = take(&self)
    return SearchToken(kind: kind, start: start, end: offset)
  }

  // MARK: Tokens

  private mutating func takeMark() -> SearchToken.Kind? {
    if take("(") { return .opening }
    if take(")") { return .closing }
    if isMinus {
      _ = take("-")
      return .minus
    }
    return takePhrase() ?? takeRegex() ?? takeNear()
  }

  /// Before a space, a bracket's end or another one a minus is a dash.
  private var isMinus: Bool {
    guard scalars[position] == "-", let next = following else { return false }
    return !next.properties.isWhitespace && next != ")" && next != "-"
  }

  private mutating func takePhrase() -> SearchToken.Kind? {
    guard Self.isQuotationMark(scalars[position]) else { return nil }
    _ = takeOne()
    let words = take(while: { !Self.isQuotationMark($0) })
    if !isAtEnd { _ = takeOne() }
    return .phrase(words.pieces { $0.properties.isWhitespace }.joined(separator: " "))
  }

  private mutating func takeRegex() -> SearchToken.Kind? {
    guard scalars[position] == "/", let next = following, !next.properties.isWhitespace else {
      return nil
    }
    _ = takeOne()
    var isEscaped = false
    let pattern = take { scalar in
      if scalar == "/", !isEscaped { return false }
      isEscaped = scalar == "\\" && !isEscaped
      return true
    }
    return .regex(pattern, isClosed: take("/"))
  }

  private mutating func takeNear() -> SearchToken.Kind? {
    let letters = letters
    guard letters.text == "near", letters.end < scalars.endIndex, scalars[letters.end] == "("
    else { return nil }
    position = scalars.index(after: letters.end)
    let words = take(while: { $0 != ")" })
    return .near(words, isClosed: take(")"))
  }

  private mutating func takeKey() -> SearchToken.Kind? {
    let letters = letters
    guard let key = SearchKey(rawValue: letters.text), letters.end < scalars.endIndex,
      scalars[letters.end] == ":"
    else { return nil }
    position = scalars.index(after: letters.end)
    return .key(key)
  }

  private mutating func operatorOrWord() -> SearchToken.Kind {
    let word = takeWord()
    return switch word {
    case "AND": .and
    case "OR": .or
    case "NOT": .not
    default: .word(word)
    }
  }

  private mutating func takeWord() -> String {
    take {
      !$0.properties.isWhitespace && $0 != "(" && $0 != ")" && !Self.isQuotationMark($0)
    }
  }

  // MARK: Scalars

  private static func isQuotationMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\"" || scalar == "“" || scalar == "”" || scalar == "„"
  }

  private var following: Unicode.Scalar? {
    let next = scalars.index(after: position)
    return next < scalars.endIndex ? scalars[next] : nil
  }

  /// The ASCII letters ahead, in lower case, no more than the longest key has.
  private var letters: (text: String, end: String.Index) {
    var text = ""
    var end = position
    while end < scalars.endIndex, text.utf8.count < 8, scalars[end].isASCIILetter {
      text.unicodeScalars.append(Unicode.Scalar(UInt8(scalars[end].value) | 0x20))
      end = scalars.index(after: end)
    }
    return (text, end)
  }

  private mutating func takeOne() -> Unicode.Scalar {
    defer { position = scalars.index(after: position) }
    return scalars[position]
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard !isAtEnd, scalars[position] == scalar else { return false }
    position = scalars.index(after: position)
    return true
  }

  private mutating func take(while condition: (Unicode.Scalar) -> Bool) -> String {
    let start = position
    skip(while: condition)
    return String(scalars[start..<position])
  }

  private mutating func skip(while condition: (Unicode.Scalar) -> Bool) {
    while !isAtEnd, condition(scalars[position]) { position = scalars.index(after: position) }
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
