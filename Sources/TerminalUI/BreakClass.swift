/// How a cell behaves where a line could end; a small part of Unicode's line breaking rules.
enum BreakClass {
  case space
  /// A letter or any other character of a word.
  case word
  case digit
  case hyphen
  /// East Asian, breaks on either side.
  case wide
  case opening
  /// Closing brackets and quotes, and what ends a sentence.
  case closing
  /// A quote that may open or close.
  case straightQuote

  /// Whether a line may end between a cell of this class and one of the next.
  func allowsBreak(before next: BreakClass) -> Bool {
    switch (self, next) {
    case (.space, _): true
    case (_, .closing), (_, .straightQuote), (.opening, _), (.straightQuote, _): false
    case (.hyphen, .word), (.hyphen, .opening): true
    case (.wide, _), (_, .wide): true
    default: false
    }
  }

  init(of cell: VisibleCell, after previous: BreakClass) {
    switch cell.source {
    case "a"..."z", "A"..."Z": self = .word
    case "0"..."9": self = .digit
    case " ", "\t", "\n", "\r", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{2028}",
      "\u{2029}", "\u{205F}", "\u{1680}", "\u{3000}":
      self = cell.marks.isEmpty ? .space : .word
    case "-", "\u{AD}", "\u{200B}", "\u{2010}", "\u{2012}"..."\u{2014}":
      // A sign or an option, as in -5 or -v, stays with what follows.
      self = previous == .space ? .word : .hyphen
    case "\"", "'": self = .straightQuote
    case let scalar where Self.openings.contains(scalar): self = .opening
    case let scalar where Self.closings.contains(scalar): self = .closing
    default: self = cell.width == 2 ? .wide : .word
    }
  }

  private static let openings = Set("([{“‘«‹„‚「『（〈《【〔〖［｛｟".unicodeScalars)
  private static let closings = Set(
    ")]}”’»›.,:;!?…%」』）〉》】〕〗］｝｠、。，．・：；？！‥ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ".unicodeScalars)
}
