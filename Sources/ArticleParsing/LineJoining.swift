/// Makes paragraphs of lines: undoes hard wrapping, leaves verse and lists as they are.
///
/// The wrapping column is the width of the widest line behind which a block goes on. A line is
/// *full* when the first word of the next would have passed that column; a twelfth of it is
/// allowed for, since good wrapping evens lines out. A text is hard-wrapped when
/// - the column lies between 45 and 100,
/// - at least half of the lines inside its blocks are full, and
/// - it does not begin every line with a capital, as verse does (asked from four lines on).
///
/// Then full lines join with the next, unless that is indented or begins a list item; in any other
/// text, and at any other line, the line end stays. A longer line than 100 columns is a paragraph
/// of its own.
struct LineJoining {
  private let text: TextLines
  /// `nil` for a text that is not hard-wrapped.
  private let column: Int?

  init(_ text: TextLines) {
    self.text = text
    column = Self.wrappingColumn(of: text)
  }

  private enum LineEnd { case joined, kept, paragraph }

  /// The text in UTF-8, its paragraphs separated by one blank line. O(n).
  func paragraphs() -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    for index in text.lines.indices {
      let line = text.lines[index]
      let end = index == 0 ? nil : self.end(ofLine: index - 1)
      switch end {
      case nil: break
      case .paragraph: result += Array("\n\n".utf8)
      case .kept: result.append(UInt8(ascii: "\n"))
      case .joined: Self.appendJoint(to: &result, before: text.content(of: line))
      }
      let keepsIndent = end == .kept || (end == .paragraph && isIndented(index + 1))
      result += keepsIndent ? text.utf8[line.range] : text.content(of: line)
    }
    return result
  }

  /// What stands between two joined pieces: a space, but nothing behind a word's own hyphen
  /// ("Co-" and "operation") or dash, which stay as they are.
  static func appendJoint(to text: inout [UInt8], before next: ArraySlice<UInt8>) {
    let dash = Array("—".utf8)
    let marks: [[UInt8]] = [[UInt8(ascii: "-")], dash]
    let isInWord = marks.contains { mark in
      guard text.suffix(mark.count) == mark[...], let next = next.first else { return false }
      let before = text.dropLast(mark.count).last
      return before.map(Self.isWord) == true && Self.isWord(next)
    }
    if !isInWord { text.append(UInt8(ascii: " ")) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isUppercaseASCII || byte.isLowercaseASCII || byte >= 0x80
  }
}

extension LineJoining {
  private func isIndented(_ index: Int) -> Bool {
    index < text.lines.count && !text.lines[index].startsBlock && text.lines[index].indent > 0
  }

  private func end(ofLine index: Int) -> LineEnd {
    let next = text.lines[index + 1]
    if next.startsBlock { return .paragraph }
    if let column, next.indent == 0, joins(index, at: column) { return .joined }
    let isLong = Self.isLong(text.content(of: text.lines[index]))
    return isLong || Self.isLong(text.content(of: next)) ? .paragraph : .kept
  }

  /// A dash that wrapping put at the start of a line looks like the mark of a list item: the line
  /// before tells, which must be full to the column, and be no item and no announcement itself.
  private func joins(_ index: Int, at column: Int) -> Bool {
    guard Self.isFull(index, of: text, column: column - column / 12) else { return false }
    guard ListMarker.begins(text.content(of: text.lines[index + 1])) else { return true }
    let line = text.content(of: text.lines[index])
    return text.lines[index].indent == 0 && !ListMarker.begins(line)
      && line.last != UInt8(ascii: ":") && Self.isFull(index, of: text, column: column)
  }

  private static let columns = 45...100

  private static func wrappingColumn(of text: TextLines) -> Int? {
    let inner = text.lines.indices.dropLast().filter { !text.lines[$0 + 1].startsBlock }
    let widths = inner.lazy.map { text.lines[$0].indent + text.content(of: text.lines[$0]).width }
    guard let column = widths.filter({ $0 <= columns.upperBound }).max(),
      columns.contains(column), !isVerse(inner, of: text)
    else { return nil }
    let fullCount = inner.count { isFull($0, of: text, column: column - column / 12) }
    return fullCount * 2 >= inner.count ? column : nil
  }

  private static func isVerse(_ inner: [Int], of text: TextLines) -> Bool {
    let capitals = inner.count { index in
      text.content(of: text.lines[index + 1]).first(where: { $0 < 0x80 })?.isUppercaseASCII == true
    }
    return inner.count >= 4 && capitals * 10 >= inner.count * 9
  }

  /// Whether the next line's first word would not have fitted.
  private static func isFull(_ index: Int, of text: TextLines, column: Int) -> Bool {
    let line = text.content(of: text.lines[index])
    if isLong(line) { return false }
    let word = text.content(of: text.lines[index + 1]).prefix { !$0.isBlank }
    return text.lines[index].indent + line.width + 1 + word.width > column
  }

  /// Wider than any wrapping, though it could have been broken: not a lone address.
  private static func isLong(_ line: ArraySlice<UInt8>) -> Bool {
    line.count > columns.upperBound && line.width > columns.upperBound
      && line.contains(UInt8(ascii: " "))
  }
}
