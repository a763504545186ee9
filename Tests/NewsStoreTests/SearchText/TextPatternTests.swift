import Testing

@testable import NewsStore

@Suite struct TextPatternTests {
  @Test(arguments: [
    ("colou?r", "The COLOUR of money", true), ("^the", "In the end", false),
    (#"\bélys"#, "à l’ÉLYSÉE", true), (#"\w{9}"#, "Größenwahn", true), (#"\d+ %"#, "12 %", true),
    ("a.b", "a\nb", false), ("🚢+", "🚢🚢", true),
  ])
  func `finds what it describes, whatever the case`(
    expression: String, text: String, isFound: Bool
  ) throws {
    #expect(try TextPattern(expression).matches(text) == isFound)
  }

  @Test(arguments: [("ab(c", 4), ("[a", 2), ("*a", 0), (#"\C"#, 2)])
  func `tells where it cannot be read`(expression: String, offset: Int) {
    let fault = #expect(throws: TextPattern.Fault.self) { _ = try TextPattern(expression) }
    #expect(fault?.offset == offset)
    #expect(fault?.reason.isEmpty == false)
  }

  @Test(arguments: [#"^(\w+\s?)*$"#, ".*.*.*.*xqz", "(a|aa)+$"])
  func `gives up where it would try for ever`(expression: String) throws {
    let pattern = try TextPattern(expression)
    let many = String(repeating: "a", count: 40)
    let text = String(repeating: "a few plain words \(many) ", count: 100) + "! z"
    #expect(throws: TextPattern.TooSlow.self) { try pattern.matches(text) }
    #expect(try pattern.matches("aa") == !expression.hasSuffix("xqz"))
  }
}
