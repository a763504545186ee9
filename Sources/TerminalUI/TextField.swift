/// A line of text that is being typed.
package struct TextField: Sendable, Hashable {
  /// What is typed, by grapheme, as the cursor moves.
  private var characters: [Character]
  /// How many characters are left of the cursor.
  package private(set) var cursor: Int
  /// Earlier texts, oldest first.
  private let history: [String]
  /// Which of them is shown; its count for what is typed now.
  private var place: Int
  private var draft = ""

  /// Starts with a text and the cursor at its end. `history` is what ↑ and ↓ go through, oldest
  /// first.
  package init(_ text: String = "", history: [String] = []) {
    characters = Array(text)
    cursor = characters.count
    self.history = history
    place = history.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  /// Does what a key asks for, as in a shell's line; false for keys that mean nothing here.
  @discardableResult
  package mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): delete(from: cursor - 1, to: cursor)
    case .delete, .control("d"): delete(from: cursor, to: cursor + 1)
    case .control("w"), .alt("\u{7F}"): delete(from: wordStart, to: cursor)
    case .control("u"): delete(from: 0, to: cursor)
    case .control("k"): delete(from: cursor, to: characters.count)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(characters.count, cursor + 1)
    case .alt("b"): cursor = wordStart
    case .alt("f"): cursor = wordEnd
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .up, .control("p"): recall(place - 1)
    case .down, .control("n"): recall(place + 1)
    default: return false
    }
    return true
  }

  /// Puts text at the cursor, as from the clipboard; the field stays one line.
  package mutating func insert(_ text: String) {
    // A mark joins the character before it, so what is left of the cursor is cut anew.
    let left = Array(String(characters[..<cursor]) + text.map { $0.isNewline ? " " : $0 })
    characters.replaceSubrange(..<cursor, with: left)
    cursor = left.count
  }

  /// Writes the field and gives the place of the cursor. Where the text is longer than `width`
  /// columns, shows the part around the cursor.
  package func draw(
    on canvas: inout Canvas, at point: Point, width: Int, style: Style = .plain
  ) -> Point {
    var start = 0
    var column = columns(characters[..<cursor])
    while column >= max(1, width), start < cursor {
      column -= columns(characters[start...start])
      start += 1
    }
    canvas.fill(Rect(x: point.x, y: point.y, width: width, height: 1), style: style)
    canvas.write(String(characters[start...]), at: point, width: width, style: style)
    return Point(x: point.x + column, y: point.y)
  }

  private func columns(_ characters: ArraySlice<Character>) -> Int {
    TextLayout.width(of: String(characters))
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, end)
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private mutating func recall(_ newPlace: Int) {
    guard 0 <= newPlace, newPlace <= history.count else { return }
    if place == history.count { draft = text }
    place = newPlace
    characters = Array(place < history.count ? history[place] : draft)
    cursor = characters.count
  }

  private var wordStart: Int {
    var start = cursor
    while start > 0, characters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !characters[start - 1].isWhitespace { start -= 1 }
    return start
  }

  private var wordEnd: Int {
    var end = cursor
    while end < characters.count, characters[end].isWhitespace { end += 1 }
    while end < characters.count, !characters[end].isWhitespace { end += 1 }
    return end
  }
}
