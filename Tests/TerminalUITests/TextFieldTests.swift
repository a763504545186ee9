import Testing

@testable import TerminalUI

@Suite struct TextFieldTests {
  /// The text with "|" where the cursor is.
  private func shown(_ field: TextField) -> String {
    String(field.text.prefix(field.cursor)) + "|" + String(field.text.dropFirst(field.cursor))
  }

  @Test(arguments: [
    ([Key.character("x")], "one twox|"),
    ([.left, .left, .character("x")], "one tx|wo"),
    ([.backspace], "one tw|"),
    ([.delete], "one two|"),
    ([.home, .delete], "|ne two"),
    ([.home, .backspace], "|one two"),
    ([.control("w")], "one |"),
    ([.control("w"), .control("w")], "|"),
    ([.left, .control("u")], "|o"),
    ([.home, .right, .control("k")], "o|"),
    ([.alt("b"), .alt("b"), .alt("f")], "one| two"),
    ([.right], "one two|"),
  ]) func keys(keys: [Key], text: String) {
    var field = TextField("one two")
    for key in keys { field.handle(key) }
    #expect(shown(field) == text)
  }

  @Test func leavesOtherKeysAlone() {
    var field = TextField("one")
    for key in [Key.enter, .escape, .tab, .pageUp, .function(1), .control("c")] {
      let used = field.handle(key)
      #expect(!used)
    }
    #expect(shown(field) == "one|")
  }

  @Test func movesByGrapheme() {
    var field = TextField("a👨‍👩‍👧‍👦e\u{301}")
    field.handle(.backspace)
    #expect(shown(field) == "a👨‍👩‍👧‍👦|")
    field.handle(.left)
    #expect(shown(field) == "a|👨‍👩‍👧‍👦")
    field.insert("e")
    field.insert("\u{301}")
    #expect(shown(field) == "aé|👨‍👩‍👧‍👦")
  }

  @Test func pastesOneLine() {
    var field = TextField("[]")
    field.handle(.left)
    field.insert("a\nb\r\nc")
    #expect(shown(field) == "[a b c|]")
  }

  @Test func goesThroughHistory() {
    var field = TextField("dra", history: ["old", "new"])
    let seen = [Key.up, .up, .up, .down, .down, .down].map { key in
      field.handle(key)
      return field.text
    }
    #expect(seen == ["new", "old", "old", "new", "dra", "dra"])
  }

  @Test(arguments: [
    ("abc", 0, "abc", 3), ("abcdefgh", 0, "efgh", 4), ("作者作者", 0, "作者", 4),
    ("abcdefgh", 6, "abcde", 2), ("", 0, "", 0),
  ])
  func scrolls(text: String, left: Int, row: String, column: Int) {
    var field = TextField(text)
    for _ in 0..<left { field.handle(.left) }
    var canvas = Canvas(size: Size(width: 9, height: 1))
    let cursor = field.draw(on: &canvas, at: Point(x: 0, y: 0), width: 5)
    #expect(canvas.rows == [row])
    #expect(cursor == Point(x: column, y: 0))
  }
}
