/// One cell of a text as the canvas shows it.
package struct VisibleCell: Sendable, Hashable {
  /// Where in the text, in UTF-8, the cell's first scalar stands.
  package var offset: Int
  /// Where the last scalar that shows in the cell ends.
  package var end: Int
  /// The first scalar, as the text has it.
  package var source: Unicode.Scalar
  /// A spacing scalar that is safe to show.
  package var base: Unicode.Scalar
  /// The zero-width scalars on it, `mostMarks` at most.
  package var marks: [Unicode.Scalar] = []
  /// 1 or 2 columns.
  package var width: Int

  /// As many as ncurses keeps in one cell.
  static let mostMarks = 4

  /// What the cell shows: the base with its marks, composed.
  package var text: String {
    guard !marks.isEmpty else { return base.text }
    var scalars = String.UnicodeScalarView()
    scalars.append(base)
    scalars.append(contentsOf: marks)
    return String(scalars).composed
  }
}

/// The cells in which a text appears on the canvas, safe to show whatever the text holds.
///
/// Works scalar by scalar, since a terminal moves its cursor so: a scalar with a width opens a
/// cell, marks of width 0 join it. Emoji sequences show their first emoji and flags their two
/// letters, because terminals disagree on how wide they are otherwise. Controls, formats and all
/// that is invisible comes out as something that can be seen (`Appearance`). Joiners and variation
/// selectors are dropped where they belong, between letters or in emoji. Linear.
package struct VisibleText: Sequence, IteratorProtocol, Sendable {
  private var scalars: String.UnicodeScalarView.Iterator
  private var following: Unicode.Scalar?
  private var offset = 0

  package init(_ text: String) {
    scalars = text.unicodeScalars.makeIterator()
    following = scalars.next()
  }

  package mutating func next() -> VisibleCell? {
    let start = offset
    guard let scalar = take() else { return nil }
    var cell = VisibleCell(
      offset: start, end: offset, source: scalar, base: scalar, width: 1)
    if !scalar.isPrintableASCII { open(&cell, with: scalar) }
    if let following, following.value >= 0x300 { joinFollowing(to: &cell) }
    return cell
  }

  private mutating func take() -> Unicode.Scalar? {
    guard let scalar = following else { return nil }
    offset += UTF8.width(scalar)
    following = scalars.next()
    return scalar
  }

  private func open(_ cell: inout VisibleCell, with scalar: Unicode.Scalar) {
    switch Appearance(of: scalar) {
    case .narrow: break
    case .wide: cell.width = 2
    case .mark:
      cell.base = "\u{25CC}"
      cell.marks = [scalar]
    case .replaced(let visible): cell.base = visible
    }
  }

  /// Takes the scalars that belong to a cell: marks, and what turns its base into a variant of
  /// itself.
  private mutating func joinFollowing(to cell: inout VisibleCell) {
    var last = cell.source
    while let scalar = following, scalar.value >= 0x300 {
      if scalar.isJoiner {
        guard joins(cell.source) else { return }
        _ = take()
      } else if Appearance(of: scalar) == .mark {
        if cell.marks.count < VisibleCell.mostMarks { cell.marks.append(scalar) }
        take(in: &cell)
      } else if isVariant(scalar, of: cell, after: last) {
        take(in: &cell)
      } else {
        return
      }
      last = scalar
    }
  }

  /// Whether a scalar stands where it only varies a cell: as its variation selector or skin tone,
  /// as an emoji joined to the cell's, or as a letter in the code of a flag.
  private func isVariant(
    _ scalar: Unicode.Scalar, of cell: VisibleCell, after last: Unicode.Scalar
  ) -> Bool {
    let first = cell.source
    if scalar.isVariationSelector { return !last.isVariationSelector && first.isVisible }
    if scalar.isTag { return first == Self.blackFlag && offset - cell.offset < Self.mostFlagBytes }
    guard scalar.isEmoji, first.isEmoji else { return false }
    if scalar.properties.isEmojiModifier { return last.isEmoji || last.isVariationSelector }
    return last == Self.zeroWidthJoiner
  }

  private mutating func take(in cell: inout VisibleCell) {
    _ = take()
    cell.end = offset
  }

  /// Whether a joiner stands between two letters or emoji.
  private func joins(_ first: Unicode.Scalar) -> Bool {
    guard first.isLetterOrMark || first.isEmoji, let next = afterFollowing else { return false }
    return next.isLetterOrMark || next.isEmoji
  }

  /// The scalar after the one that comes next.
  private var afterFollowing: Unicode.Scalar? {
    var ahead = scalars
    return ahead.next()
  }

  private static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  /// Starts the flags that spell their country in invisible tags.
  private static let blackFlag: Unicode.Scalar = "\u{1F3F4}"
  /// The flag, five letters and the end; a longer row of tags is not a flag but hides something.
  private static let mostFlagBytes = 7 * 4
}

extension Unicode.Scalar {
  fileprivate var isPrintableASCII: Bool { 0x20 <= value && value < 0x7F }

  fileprivate var isJoiner: Bool { value == 0x200C || value == 0x200D }

  fileprivate var isTag: Bool { 0xE0020 <= value && value <= 0xE007F }

  fileprivate var isVariationSelector: Bool { properties.isVariationSelector }

  /// An emoji that is not also a digit or sign.
  fileprivate var isEmoji: Bool { value >= 0xA9 && properties.isEmoji }

  fileprivate var isLetterOrMark: Bool {
    if properties.isAlphabetic { return true }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return !properties.isVariationSelector
    default: return false
    }
  }

  /// Whether the scalar shows as itself and not as a blank.
  fileprivate var isVisible: Bool {
    if case .replaced = Appearance(of: self) { return false }
    return self != " "
  }

  /// The scalar as a string; ASCII, most of all text, without making one.
  fileprivate var text: String {
    value < 0x80 ? asciiTexts[Int(value)] : String(self)
  }
}

private let asciiTexts = (UInt8.min..<0x80).map { String(Unicode.Scalar($0)) }

extension VisibleText {
  /// A text as the canvas would show it, for output that is no canvas.
  package static func plain(_ text: String) -> String {
    VisibleText(text).reduce(into: "") { $0 += $1.text }
  }
}
