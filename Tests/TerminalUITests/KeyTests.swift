import Testing

@testable import TerminalUI

@Suite struct KeyTests {
  @Test(arguments: [
    (Key.character("g"), "g"), (.character(" "), "Space"), (.control("d"), "^d"),
    (.alt("x"), "Alt-x"), (.enter, "Enter"), (.up, "↑"), (.function(5), "F5"),
  ]) func writesKeysForPeople(key: Key, text: String) {
    #expect("\(key)" == text)
  }
}
