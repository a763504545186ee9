import Testing

@testable import TerminalUI

@Suite struct KeyTests {
  @Test(arguments: [
    (Key.character("g"), "g"), (.character(" "), "Space"), (.control("d"), "^d"),
    (.alt("x"), "Alt-x"), (.enter, "Enter"), (.up, "↑"), (.function(5), "F5"),
  ]) func writesKeysForPeople(key: Key, text: String) {
    #expect("\(key)" == text)
  }

  @Test(
    arguments: [
      ("g", .character("g")), ("ö", .character("ö")), ("\r", .enter), ("\n", .enter), ("\t", .tab),
      ("\u{1B}", .escape), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{4}", .control("d")),
      ("\u{1F}", .control("_")), ("\0", .control(" ")), ("\u{9B}", nil),
    ] as [(Unicode.Scalar, Key?)]) func readsTypedScalars(scalar: Unicode.Scalar, key: Key?)
  {
    #expect(Key(typed: scalar) == key)
  }
}
