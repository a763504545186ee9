import Testing

@testable import TerminalUI

@Suite struct ClipboardSequenceTests {
  private func sequence(_ text: String, insideTmux: Bool = false) -> String? {
    ClipboardSequence.bytes(copying: text, insideTmux: insideTmux).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func encodes() {
    #expect(sequence("“ö”\n") == "\u{1B}]52;c;4oCcw7bigJ0K\u{7}")
  }

  @Test func asksTmuxAndTheTerminalAroundIt() {
    let plain = "\u{1B}]52;c;YQ==\u{7}"
    #expect(sequence("a", insideTmux: true) == plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\")
  }

  @Test func leavesOutControls() {
    #expect(sequence("a\u{1B}\u{7}\r\u{9B}b") == sequence("ab"))
  }

  @Test func refusesTooMuch() {
    #expect(sequence(String(repeating: "a", count: ClipboardSequence.mostBytes)) != nil)
    #expect(sequence(String(repeating: "a", count: ClipboardSequence.mostBytes + 1)) == nil)
  }
}
