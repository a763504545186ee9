/// How a line uses capitals.
enum LineCase: Sendable {
  case ordinary
  /// Nearly every word has a capital ("Leaders Meet in Astana for Talks").
  case title
  /// Nothing but capitals ("LEADERS MEET IN ASTANA").
  case capitals

  /// Looks at the words of a sentence. Three words or fewer, and words that run on in mixed case,
  /// are ordinary: a line of nothing but a name is a name.
  init(of sentence: Range<Int>, in document: Document) {
    var words = 0
    var capitalized = 0
    var capitals = 0
    for token in document.tokens[sentence] where token.kind == .word {
      let isShort = token.count <= 3 && !token.isCapitalized
      if isShort { continue }
      words += 1
      if token.isCapitalized { capitalized += 1 }
      if token.isAllCaps { capitals += 1 }
    }
    if words >= 4, capitals * 10 >= words * 9 {
      self = .capitals
    } else if words >= 5, capitalized * 10 >= words * 9, !Self.ends(sentence, in: document) {
      self = .title
    } else {
      self = .ordinary
    }
  }

  /// Titles have no full stop; a sentence that lists nothing but names has one.
  private static func ends(_ sentence: Range<Int>, in document: Document) -> Bool {
    document.bytes[document.tokens[sentence.upperBound - 1].end - 1] == UInt8(ascii: ".")
  }
}
